// Paid work, lessons, hours and rights through the real program with its demo community, on a phone-size screen.
import assert from "node:assert/strict";
import { openBrowser, PHONE, picture, Stories, TestBox, until } from "./box.mjs";
import { faintTexts, nameless, tooWide, unseenFocus } from "./seen.mjs";

const LANGUAGES = ["hi", "bn", "mr", "ta", "te", "gu", "kn", "ml", "pa", "or", "en"];
const TABS = ["talk", "learn", "work", "time", "rights"];

const box = await TestBox.start();
const browser = await openBrowser();
const stories = new Stories();

/** Somebody with a phone of her own. */
async function somebody(language = "en", at = box) {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-IN" });
  await context.addInitScript((code) => {
    if (localStorage.getItem("awaaz.language") === null) localStorage.setItem("awaaz.language", code);
  }, language);
  // Two busy cores take their time, most of all for the first sound.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(at.url);
  await until("she is connected", () => page.locator("#talk").isEnabled());
  return page;
}

/** By the bar at the thumb, as people do: that leaves no history. */
const openTab = (page, tab) => page.locator(".tabs button").nth(TABS.indexOf(tab)).click();
const go = (page, route) => page.evaluate((to) => location.assign(`#/${to}`), route);
const press = (page, name) => page.getByRole("button", { name, exact: true }).first().click();

/** Agrees to what is read back, which must say all of this. */
async function agree(page, ...said) {
  const readBack = await page.locator("dialog .read-back").textContent();
  for (const part of said) assert.ok(readBack?.includes(part), `"${part}" in "${readBack}"`);
  await press(page, "Yes");
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** Her jobs, the newest first; opens the first. */
async function openMyJob(page, button) {
  await go(page, "work/mine");
  await page.getByRole("link", { name: button, exact: true }).first().click();
}

async function step(page, name, ...said) {
  await openMyJob(page, name);
  await press(page, name);
  await agree(page, ...said);
  await page.locator(".toast", { hasText: "Done." }).waitFor();
}

/** On a phone of 320 pixels, and on this one with letters twice as large; and what can be used has a name. */
async function fits(page, where) {
  for (const [width, letters] of [
    [320, ""],
    [PHONE.width, "225%"],
  ]) {
    await page.setViewportSize({ ...PHONE, width });
    const wide = await page.evaluate(tooWide, letters);
    assert.deepEqual(wide, [], `${where} at ${width} pixels, letters ${letters}`);
  }
  await page.setViewportSize(PHONE);
  assert.deepEqual(await page.evaluate(nameless), [], where);
}

/** Over REST: a job that was begun, and about whose pay the worker does not agree. */
async function aDispute() {
  const call = async (me, method, path, body) => {
    const headers = { "content-type": "application/json", ...(me && { "x-awaaz-session": me }) };
    const reply = await fetch(`${box.url}/api/v1/${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    assert.ok(reply.ok, `${path}: ${reply.status} ${reply.ok ? "" : await reply.text()}`);
    return reply.json();
  };
  const session = async () => (await call(null, "POST", "turns", { text: "hello" })).session_id;
  const [employer, worker] = [await session(), await session()];
  const gig = await call(employer, "POST", "gigs", {
    id: "gig-in-dispute",
    kind: "cooking",
    title: { en: "Cook for a wedding" },
    place: "Lucknow",
    time: "morning",
    minutes_per_day: 360,
    pay_paise_per_day: 60_000,
    employer: "Wedding house",
  });
  const { application } = await call(worker, "POST", `gigs/${gig.id}/apply`, {
    id: "application",
    terms_hash: gig.terms_hash,
  });
  const job = await call(employer, "POST", "gigs/offers", { id: "job-in-dispute", application });
  const step = (name, more) =>
    call(worker, "POST", `gigs/jobs/${job.id}/steps/${name}`, { id: `step-${name}`, ...more });
  await step("accept", { terms_hash: job.terms_hash });
  await step("start");
  await call(worker, "POST", `gigs/jobs/${job.id}/dispute`, { id: "dispute", about: "paid_less" });
}

/** Her member's code, once she has chosen a PIN. */
let herCode = "";

try {
  const her = await somebody("hi");

  await stories.tell(
    "work near her village: pay by day and hour, distance in words, why it fits",
    async () => {
      await go(her, "work");
      await her.locator(".form input").first().fill("काकोरी");
      await her.locator(".form select").first().selectOption("tailoring");
      await her.locator(".form button[type=submit]").click();
      const first = her.locator("[data-testid=found] article").first();
      await until("work in Kakori", async () => (await first.textContent())?.includes("Kakori"));
      const text = await first.textContent();
      assert.match(text ?? "", /रोज़ ₹300/);
      assert.match(text ?? "", /हर घंटे ₹75/);
      assert.match(text ?? "", /बहुत पास/);
      await picture(her, "work");
    },
  );

  await stories.tell("she hears a card read aloud", async () => {
    const spoken = her.waitForResponse((it) => it.url().endsWith("/voice/synthesize"));
    await her.locator("[data-testid=found] .speak").first().click();
    const reply = await spoken;
    assert.equal(reply.status(), 200);
    assert.match(reply.headers()["content-type"] ?? "", /audio/);
  });

  await stories.tell("with the keyboard alone: work is opened, applied for, and Escape is a no", async () => {
    await her.locator("[data-testid=found] .main").first().focus();
    await her.keyboard.press("Enter");
    const apply = her.getByRole("button", { name: "नाम दें", exact: true });
    await apply.waitFor();
    await until("the way to the button", async () => {
      await her.keyboard.press("Tab");
      return (await her.evaluate(() => document.activeElement?.textContent)) === "नाम दें";
    });
    await her.keyboard.press("Enter");
    await her.locator("dialog").waitFor();
    assert.ok(
      await her.evaluate(() => document.querySelector("dialog").contains(document.activeElement)),
      "the focus is in the question",
    );
    await her.keyboard.press("Escape");
    await her.locator("dialog").waitFor({ state: "detached" });
    await her.goBack();
    await her.locator("[data-testid=found]").waitFor();
  });

  await stories.tell("an application is read back, sent, and stands among her own", async () => {
    await her.locator("[data-testid=found] .main").first().click();
    await her.getByRole("button", { name: "नाम दें", exact: true }).click();
    assert.match((await her.locator("dialog .read-back").textContent()) ?? "", /Kakori.*₹300/);
    await picture(her, "work-read-back");
    await her.getByRole("button", { name: "हाँ", exact: true }).click();
    await her.getByText("जवाब आना बाकी है").waitFor();
    await go(her, "work/mine");
    await her.getByText("घर बैठे ब्लाउज").waitFor();
  });

  await stories.tell("what she decides without the box waits, and goes out when it is back", async () => {
    await go(her, "work");
    await her.locator(".form select").first().selectOption("");
    await her.locator(".form input").first().fill("लखनऊ");
    await her.locator(".form button[type=submit]").click();
    await until("more work", async () => (await her.locator("[data-testid=found] article").count()) > 1);
    await her.locator("[data-testid=found] .main").nth(1).click();
    const apply = her.getByRole("button", { name: "नाम दें", exact: true });
    await apply.waitFor();
    await box.off();
    await apply.click();
    await her.getByRole("button", { name: "हाँ", exact: true }).click();
    await her.getByText("भेजना बाकी है").waitFor();
    await picture(her, "work-waiting");
    // Not even a new start of the page loses it.
    await her.reload();
    await go(her, "work/mine");
    await her.getByText("भेजना बाकी है").waitFor();
    await box.on();
    await until("it is sent", async () => (await her.getByText("भेजना बाकी है").count()) === 0);
    await until("two applications", async () => (await her.getByText("जवाब आना बाकी है").count()) === 2);
  });

  await stories.tell("code and PIN bring her back to what is hers on another phone", async () => {
    await go(her, "me");
    await her.getByText("पिन चुनें").first().click();
    const form = her.locator("details[open] form");
    await form.locator("input").fill("7294");
    await form.locator("button").click();
    const code = (await her.getByTestId("code").textContent())?.match(/\d+/)?.[0];
    assert.match(code ?? "", /^\d{7}$/);
    herCode = code;
    await picture(her, "about-me");
    const other = await somebody("hi");
    await go(other, "me");
    await other.getByText("कोड और पिन से लौटें").first().click();
    const back = other.locator("details[open] form");
    await back.locator("input").nth(0).fill(code);
    await back.locator("input").nth(1).fill("7295");
    await back.locator("button").click();
    await back.locator("[role=alert]").waitFor();
    await back.locator("input").nth(1).fill("7294");
    await back.locator("button").click();
    await other.getByTestId("code").waitFor();
    await go(other, "work/mine");
    await until("her two applications", async () => (await other.getByText("जवाब आना बाकी है").count()) === 2);
    await other.context().close();
  });

  const [employer, worker] = [await somebody(), await somebody()];

  await stories.tell("two phones: posted, applied, asked, accepted, done, approved, paid", async () => {
    await go(employer, "work/give");
    await employer.getByLabel("Town or village").fill("Kakori");
    await employer.getByLabel("Rupees a day").fill("600");
    await employer.getByLabel("Who gives the work").fill("Rani");
    await employer.getByLabel("Phone number (only whom you choose sees it)").fill("9876543210");
    await press(employer, "Give work");
    await agree(employer, "tailoring", "Kakori", "6 hours", "₹600");
    await employer.getByText("tailoring work").waitFor();

    await go(worker, "work");
    await worker.locator(".form input").first().fill("Kakori");
    await worker.locator(".form button[type=submit]").click();
    await worker.locator("article", { hasText: "tailoring work" }).getByText("See more").click();
    await press(worker, "Apply");
    await agree(worker, "Kakori", "₹600 a day");
    await worker.getByText("waiting for an answer").waitFor();

    await employer.reload();
    await employer.getByText("Who applied: 1").click();
    await press(employer, "Ask her");
    await agree(employer, "₹600");
    await employer.getByText("Asked, no answer yet").waitFor();

    await step(worker, "Take the work", "6 hours a day", "₹600");
    await worker.getByRole("link", { name: /98765\s?43210/ }).waitFor();
    await step(worker, "I begin now");
    await step(worker, "I have finished");
    await employer.reload();
    await step(employer, "The work is done", "₹600");
    await step(employer, "I have paid", "₹600");
    await worker.reload();
    await step(worker, "The money has come", "₹600");
    await worker.getByText("Finished").waitFor();
    await press(worker, "Say how it was");
    await worker.getByRole("button", { name: "5 / 5" }).click();
    await agree(worker);
    await worker.locator(".toast", { hasText: "Done." }).waitFor();
  });

  await stories.tell("a lesson is opened, its questions are answered, and the progress shows", async () => {
    await go(worker, "learn");
    await worker.locator(".lessons button").first().click();
    await press(worker, "Questions");
    for (let question = 0; question < 3; question += 1) {
      await worker.locator(".quiz li button").first().click();
      await press(worker, "Next");
    }
    await worker.getByText(/of 3 right/).waitFor();
    await go(her, "learn");
    await her.locator(".lessons button").first().click();
    await her.locator(".captions li").first().waitFor();
    await picture(her, "lesson");
  });

  await stories.tell("an hour is asked for and set aside; the month can be read", async () => {
    await go(her, "time/learn");
    await her.locator(".form select").selectOption("tailoring");
    await her.locator(".cards .main").first().click();
    await her.getByRole("button", { name: "हाँ", exact: true }).click();
    await her.locator(".toast", { hasText: "हो गया" }).waitFor();
    await go(her, "time");
    await her.getByTestId("balance").waitFor();
    await her.getByText("पूछा है, जवाब बाकी है").waitFor();
    assert.match((await her.locator(".balance").textContent()) ?? "", /1 घंटा|1 घंटे|90 मिनट|1 घंटा 30 मिनट/);
    await picture(her, "hours");
    await go(her, "time/month");
    await her.locator("table").waitFor();
  });

  await stories.tell("rights: an answer with its sources, and numbers to call in one tap", async () => {
    await openTab(her, "rights");
    await her.getByRole("button", { name: "न्यूनतम मज़दूरी" }).click();
    await her.getByTestId("law").waitFor();
    await her.locator("summary").first().click();
    assert.match((await her.locator("details").first().textContent()) ?? "", /Wages/);
    assert.ok((await her.locator("a[href^='tel:']").count()) >= 3);
    await picture(her, "rights");
  });

  await stories.tell("rights: the day by which, and a letter from a few answers", async () => {
    await openTab(her, "talk");
    await openTab(her, "rights");
    await her.getByRole("button", { name: "काम की जगह छेड़छाड़" }).click();
    await her.getByTestId("law").waitFor();
    await her.locator("input[type=date]").fill("2026-10-01");
    await her.locator(".state", { hasText: "आखिरी दिन" }).first().waitFor();
    await her.getByRole("button", { name: "चिट्ठी लिखें" }).click();
    const letter = her.getByTestId("letter");
    for (let asked = 0; asked < 8 && (await letter.count()) === 0; asked += 1) {
      const question = await her.locator("textarea[aria-label]").getAttribute("aria-label");
      await her.locator("textarea[aria-label]").fill(`मेरी बात ${asked}`);
      await her.getByRole("button", { name: "आगे", exact: true }).click();
      await until(
        "the next question or the letter",
        async () => (await her.locator(`textarea[aria-label="${question}"]`).count()) === 0,
      );
      await her.locator("textarea[aria-label], [data-testid=letter]").first().waitFor();
    }
    assert.match((await letter.textContent()) ?? "", /मेरी बात 0/);
  });

  await stories.tell("rights: a scheme asks one question after the other and then says", async () => {
    await openTab(her, "talk");
    await openTab(her, "rights");
    await her.locator("summary").nth(1).click();
    const card = her.locator(".cards article").first();
    await card.getByRole("button", { name: "क्या मुझे मिलेगा?" }).click();
    for (let asked = 0; asked < 12 && (await card.locator("[role=status]").count()) === 0; asked += 1) {
      const group = card.locator("[role=group]");
      await Promise.race([group.waitFor(), card.locator("[role=status]").waitFor()]);
      const question = await group.getAttribute("aria-label").catch(() => null);
      if (question === null) break;
      const number = group.locator("input[type=number]");
      if ((await number.count()) > 0) {
        await number.fill("30");
        await group.locator("button[type=submit]").click();
      } else {
        await group.getByRole("button", { name: "हाँ", exact: true }).click();
      }
      await until(
        "the next question or the end",
        async () => (await card.locator(`[aria-label="${question}"]`).count()) === 0,
      );
    }
    await card.locator("[role=status]").waitFor();
  });

  await stories.tell(
    "rights: her state is kept; her words go to a volunteer after a yes, and come back with a tap",
    async () => {
      await openTab(her, "talk");
      await openTab(her, "rights");
      await her.getByLabel("आपका राज्य").selectOption("UP");
      const asked = her.waitForRequest((it) => it.url().includes("jurisdiction=IN-UP"));
      await her.getByRole("button", { name: "न्यूनतम मज़दूरी" }).click();
      await asked;
      await her.getByTestId("law").waitFor();
      const handOver = async (words) => {
        await her.getByText("कानूनी स्वयंसेवक से पूछें").click();
        await her.getByLabel("स्वयंसेवक को क्या बताना है?").fill(words);
        await her.getByRole("button", { name: "आगे", exact: true }).click();
        await her.locator("dialog blockquote", { hasText: words }).waitFor();
        await her.getByRole("button", { name: "हाँ", exact: true }).click();
        await her.getByTestId("packet").waitFor();
      };
      await handOver("मज़दूरी नहीं मिली");
      assert.match((await her.getByTestId("packet").textContent()) ?? "", /[A-Z0-9]{6}/);
      await picture(her, "handed-over", her.getByTestId("packet"));
      await her.getByRole("button", { name: "वापस लें", exact: true }).click();
      await her.getByRole("button", { name: "हाँ", exact: true }).click();
      await her.getByTestId("packet").waitFor({ state: "detached" });
      await handOver("दो महीने से मज़दूरी नहीं मिली, मालिक का नंबर 98123 45670");
      assert.ok(!(await her.locator("blockquote").textContent())?.includes("98123"), "a number is hidden");
      await her.getByRole("button", { name: "सब बातें", exact: true }).click();
      assert.equal(await her.getByLabel("आपका राज्य").inputValue(), "UP");
      await her.getByText("मैंने क्या सौंपा").click();
      await her.getByRole("button", { name: "दिखाएँ", exact: true }).click();
      await her.getByText("दो महीने से मज़दूरी नहीं मिली").waitFor();
      assert.equal(await her.getByTestId("packet").count(), 1);
    },
  );

  await stories.tell("rights: the quick exit leaves a clock, and nothing to go back to", async () => {
    await openTab(her, "talk");
    await openTab(her, "rights");
    await her.getByRole("button", { name: "घर में मारपीट" }).click();
    await her.getByTestId("law").waitFor();
    await her.locator(".exit").click();
    await her.waitForURL("**/clock.html");
    assert.match((await her.locator("body").textContent()) ?? "", /\d:\d\d/);
    await her.goBack().catch(() => null);
    assert.ok(!her.url().includes("rights"), her.url());
    await until("the page is there", async () => (await her.locator("#screen").count()) === 1);
    assert.equal(await her.getByTestId("law").count(), 0);
    const kept = await her.evaluate(async () => {
      const opened = await new Promise((resolve) => {
        const request = indexedDB.open("awaaz");
        request.onsuccess = () => resolve(request.result);
      });
      const reads = opened.transaction("reads").objectStore("reads").getAllKeys();
      return new Promise((resolve) => {
        reads.onsuccess = () => resolve(reads.result.join(" "));
      });
    });
    assert.ok(!kept.includes("domestic_violence"), kept);
  });

  const operator = await somebody();

  await stories.tell("the operator hears both sides of a dispute and decides it", async () => {
    await aDispute();
    const key = box.said.match(/awaaz_[0-9a-f]+/)?.[0];
    assert.ok(key, "the key is shown once");
    await go(operator, "operator");
    await operator.getByLabel("Operator's key").fill("not the key");
    await press(operator, "Open");
    await operator.getByText("This key is not right.").waitFor();
    await operator.getByLabel("Operator's key").fill(key);
    await press(operator, "Open");
    const dispute = operator.locator("article", { hasText: "Paid too little" });
    assert.match((await dispute.textContent()) ?? "", /The worker says₹600/);
    await dispute.locator("summary").click();
    await dispute.getByLabel("Rupees still owed").fill("400");
    await dispute.getByLabel("Name of the mediator").fill("Asha");
    await dispute.getByLabel("Why so").fill("Half of the last day");
    await picture(operator, "operator");
    await press(operator, "Decide");
    await operator.getByText("No open disputes.").waitFor();
  });

  await stories.tell(
    "the volunteer reads what was handed over, and its words go when she has finished",
    async () => {
      const packet = operator.getByTestId("handover");
      assert.match((await packet.textContent()) ?? "", /[A-Z0-9]{6}: .*दो महीने से/s);
      await packet.getByRole("button", { name: "Finished" }).click();
      await agree(operator, "will be deleted");
      await packet.waitFor({ state: "detached" });
    },
  );

  await stories.tell(
    "a member is found by her code; a role is given after a yes, and taken back",
    async () => {
      await operator.getByRole("link", { name: "Members" }).click();
      await operator.getByText("an operator cannot give any").waitFor();
      await operator.getByLabel("Search by code (7 digits)").fill("1234567");
      await press(operator, "Search");
      await operator.getByText("There is no member with this code.").waitFor();
      await operator.getByLabel("Search by code (7 digits)").fill(herCode);
      await press(operator, "Search");
      const card = operator.locator("article", { has: operator.getByText(herCode, { exact: true }) });
      await card.locator("summary").click();
      await card.getByLabel("New role").selectOption("mediator");
      await card.getByText("She decides disputes and reads").waitFor();
      await picture(operator, "operator-members", card);
      await press(operator, "Give this role");
      await agree(operator, herCode, "mediator");
      await card.locator(".chips li", { hasText: "mediator" }).waitFor();
      await press(operator, "Take back: mediator");
      await agree(operator, herCode, "mediator");
      await card.locator(".chips li").waitFor({ state: "detached" });
    },
  );

  await stories.tell(
    "books and log are in order; consents are counted; content says who checked it",
    async () => {
      await operator.getByRole("link", { name: "Figures" }).click();
      await operator.getByText("The books are in order.").waitFor();
      await operator.getByText("The log is in order.").waitFor();
      await operator.locator(".facts div", { hasText: "legal volunteer" }).first().waitFor();
      await operator.getByRole("link", { name: "Content" }).click();
      for (const [part, said] of [
        ["Lessons", /Can be heard in \d+ of 11 languages/],
        ["Rights", /Sources checked: \d+ of \d+/],
        ["Help from the government", /as of|checked on/],
        ["Numbers to call", /as of|checked on/],
      ]) {
        await operator.locator("summary", { hasText: part }).click();
        const rows = operator.locator("details", { has: operator.locator("summary", { hasText: part }) });
        await rows.locator("li", { hasText: said }).first().waitFor();
      }
      await picture(operator, "operator-content");
    },
  );

  await stories.tell("the operator's parts fit the phone, too, and stand out", async () => {
    for (const language of LANGUAGES) {
      await operator.locator(".language select").selectOption(language);
      for (const part of ["disputes", "members", "figures", "content"]) {
        await go(operator, `operator/${part}`);
        await until(
          "it has loaded",
          async () => (await operator.locator("main:visible .loading").count()) === 0,
        );
        await fits(operator, `${language} operator/${part}`);
      }
    }
    assert.deepEqual(await operator.evaluate(faintTexts), []);
    await operator.context().close();
  });

  await stories.tell(
    "every screen fits 320 pixels, and 360 with letters twice as large, in all eleven languages",
    async () => {
      const page = await somebody();
      for (const language of LANGUAGES) {
        await page.locator(".language select").selectOption(language);
        await until(
          "the language is there",
          async () => (await page.evaluate(() => document.documentElement.lang)) === language,
        );
        for (const screen of [...TABS, "work/give", "time/learn", "me", "operator"]) {
          await go(page, screen);
          await page.locator(`main:visible`).first().waitFor();
          await until(
            "it has loaded",
            async () => (await page.locator("main:visible .loading").count()) === 0,
          );
          await fits(page, `${language} ${screen}`);
        }
      }
      await page.context().close();
    },
  );

  await stories.tell("texts stand out from what is behind them, and what has the focus is seen", async () => {
    const page = await somebody();
    for (const screen of [...TABS, "work/give", "time/learn", "me", "operator"]) {
      await go(page, screen);
      await page.locator(`main:visible`).first().waitFor();
      await until("it has loaded", async () => (await page.locator("main:visible .loading").count()) === 0);
      assert.deepEqual(await page.evaluate(faintTexts), [], screen);
      for (let tabs = 0; tabs < 12; tabs += 1) {
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(unseenFocus), null, screen);
      }
    }
    await page.context().close();
  });

  await stories.tell(
    "asked too often, the screen says for how long to wait, and goes on by itself",
    async () => {
      await box.off();
      const strict = await TestBox.start({
        AWAAZ_SERVER__RATE_PER_MINUTE: "30",
        AWAAZ_SERVER__RATE_BURST: "60",
      });
      try {
        const page = await somebody("en", strict);
        await page.evaluate(async () => {
          let often = false;
          while (!often) often = (await fetch("/api/v1/legal/helplines")).status === 429;
        });
        await openTab(page, "rights");
        const alert = page.locator("main:visible [role=alert]").first();
        await alert.waitFor();
        assert.match((await alert.textContent()) ?? "", /That was too often\. Please wait \d+ seconds?\./);
        assert.equal(await page.getByText("The box cannot be reached.").count(), 0);
        await page.locator(".rights .rows .row").first().waitFor();
      } finally {
        strict.remove();
      }
    },
  );

  stories.end();
} finally {
  await browser.close();
  box.remove();
}
