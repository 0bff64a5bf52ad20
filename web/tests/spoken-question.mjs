// A person's path through the real program in a real browser on a phone-size screen: press the button, speak (a file stands in
// for the microphone), see the words and the answer. Also: typing, choosing a language, the first load's size, the
// page without a network.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const QUESTION = "Hello. I want to learn about savings.";
const FIRST_LOAD_LIMIT = 200 * 1024;
const PHONE = { width: 360, height: 640 };

const awaaz = process.env.AWAAZ ?? "awaaz";
const folder = mkdtempSync(join(tmpdir(), "awaaz-browser-"));
const passed = [];

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startNode() {
  const port = await freePort();
  const env = {
    ...process.env,
    AWAAZ_PATHS__DATA: join(folder, "data"),
    AWAAZ_SERVER__LISTEN: `127.0.0.1:${port}`,
  };
  execFileSync(awaaz, ["init"], { env, stdio: "ignore" });
  const child = spawn(awaaz, ["serve"], { env, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await until("the program is ready", async () => (await fetch(`${url}/health/ready`).catch(() => null))?.ok);
  return { child, url };
}

async function until(what, condition, seconds = 60) {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${seconds} s in vain: ${what}`);
}

async function story(name, run) {
  try {
    await run();
    passed.push(name);
    console.log(`ok - ${name}`);
  } catch (error) {
    console.error(`not ok - ${name}`);
    throw error;
  }
}

function speak() {
  const file = join(folder, "question.wav");
  // Slow and with silence around it, as a person pressing a button speaks.
  execFileSync("espeak-ng", ["-v", "en-us", "-s", "130", "-w", file, QUESTION]);
  return file;
}

const launch = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--autoplay-policy=no-user-gesture-required",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-audio-capture=${speak()}%noloop`,
  ],
};

const node = await startNode();
const browser = await chromium.launch(launch);
try {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-IN", permissions: ["microphone"] });
  const page = await context.newPage();
  let received = 0;
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  network.on("Network.loadingFinished", (event) => {
    received += event.encodedDataLength;
  });
  await page.goto(node.url);
  const button = page.locator("#talk");

  await story("the first load is small and fits a 360 pixel screen", async () => {
    await until("the button can be pressed", () => button.isEnabled());
    assert.ok(received > 1000 && received < FIRST_LOAD_LIMIT, `${received} bytes received`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= PHONE.width, `the page is ${width} pixels wide`);
  });

  await story("a spoken question shows its words and its answer", async () => {
    await page.locator("select").selectOption("en");
    await button.click();
    await page.getByTestId("answer").waitFor({ timeout: 60_000 });
    const transcript = await page.getByTestId("transcript").textContent();
    assert.match(transcript ?? "", /learn|saving/i);
    assert.notEqual((await page.getByTestId("answer").textContent())?.trim(), "");
  });

  if (process.env.SCREENSHOTS) {
    await page.screenshot({ path: join(process.env.SCREENSHOTS, "talk-english.png") });
  }

  await story("a typed question in Tamil is answered in Tamil script", async () => {
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

  if (process.env.SCREENSHOTS) {
    await page.screenshot({ path: join(process.env.SCREENSHOTS, "talk-tamil.png") });
  }

  await story("the button has a name for screen readers and takes the keyboard", async () => {
    await until(
      "the button is free",
      async () => !(await button.getAttribute("class"))?.includes("thinking"),
    );
    assert.notEqual(await button.getAttribute("aria-label"), null);
    await button.focus();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "talk");
  });

  await story("the shell opens without the box, and says that it cannot be reached", async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    node.child.kill();
    await until("the box is gone", async () => (await fetch(node.url).catch(() => null)) === null);
    await page.reload();
    await page.locator("[role=alert]").waitFor({ timeout: 20_000 });
  });
  console.log(`\n${passed.length} passed, 0 failed`);
} finally {
  await browser.close();
  node.child.kill();
  rmSync(folder, { recursive: true, force: true });
}
