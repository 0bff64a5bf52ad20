// A person's path through the real program in a real browser on a phone-size screen: press the button, speak (a file stands in
// for the microphone), see the words and the answer. Also: typing, choosing a language, the first load's size, the
// page without a network.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openBrowser, PHONE, picture, Stories, TestBox, until } from "./box.mjs";

const QUESTION = "Hello. I want to learn about savings.";
const FIRST_LOAD_LIMIT = 200 * 1024;

const box = await TestBox.start();
const stories = new Stories();

function speak() {
  const file = join(box.folder, "question.wav");
  // Slow and with silence around it, as a person pressing a button speaks.
  execFileSync("espeak-ng", ["-v", "en-us", "-s", "130", "-w", file, QUESTION]);
  return file;
}

const browser = await openBrowser([
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-audio-capture=${speak()}%noloop`,
]);
try {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-IN", permissions: ["microphone"] });
  const page = await context.newPage();
  let received = 0;
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  network.on("Network.loadingFinished", (event) => {
    received += event.encodedDataLength;
  });
  await page.goto(box.url);
  const button = page.locator("#talk");

  await stories.tell("the first load is small and fits a 360 pixel screen", async () => {
    await until("the button can be pressed", () => button.isEnabled());
    assert.ok(received > 1000 && received < FIRST_LOAD_LIMIT, `${received} bytes received`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= PHONE.width, `the page is ${width} pixels wide`);
  });

  await stories.tell("a spoken question shows its words and its answer", async () => {
    await page.locator("select").selectOption("en");
    await button.click();
    await page.getByTestId("answer").waitFor({ timeout: 60_000 });
    const transcript = await page.getByTestId("transcript").textContent();
    assert.match(transcript ?? "", /learn|saving/i);
    assert.notEqual((await page.getByTestId("answer").textContent())?.trim(), "");
  });

  await picture(page, "talk-english");

  await stories.tell("a typed question in Tamil is answered in Tamil script", async () => {
    await page.locator("select").selectOption("ta");
    await page.locator("#typed").fill("எனக்கு வேலை வேண்டும்");
    await page.locator("#typed").press("Enter");
    await until("an answer in Tamil", async () =>
      /[\u0b80-\u0bff]/.test(
        (await page
          .getByTestId("answer")
          .textContent()
          .catch(() => "")) ?? "",
      ),
    );
  });

  await picture(page, "talk-tamil");

  await stories.tell("the button has a name for screen readers and takes the keyboard", async () => {
    await until(
      "the button is free",
      async () => !(await button.getAttribute("class"))?.includes("thinking"),
    );
    assert.notEqual(await button.getAttribute("aria-label"), null);
    await button.focus();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "talk");
  });

  await stories.tell("the shell opens without the box, and says that it cannot be reached", async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await box.off();
    await page.reload();
    await page.locator("[role=alert]").waitFor({ timeout: 20_000 });
  });
  stories.end();
} finally {
  await browser.close();
  box.remove();
}
