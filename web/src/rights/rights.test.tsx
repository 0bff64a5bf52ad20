import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppFrame, type FakeBox, fakeBox } from "../app/testing";
import { fill, LANGUAGES, loadStrings, fallbackStrings as strings } from "../strings";
import { packetsOf } from "./HandedOver";
import { QuickExit } from "./QuickExit";
import { RightsScreen } from "./RightsScreen";
import { byName, STATES } from "./states";

const helpline = {
  id: "women-181",
  number: "181",
  name: "Women helpline",
  purpose: "women in distress",
  hours: null,
  languages: [],
  fallback: "112",
  verified: true,
  as_of: "2026-11-20",
  stale: false,
};
const person = { id: "csc", name: "a Common Service Centre" };
const topic = {
  id: "domestic_violence",
  name: "violence at home",
  outcome: "GROUNDED",
  language: "en",
  text: "You can ask for protection.",
  disclaimer: "This is general information.",
  caution: "Please confirm this.",
  claims: [],
  citations: [
    {
      provision: "pwdva-2005",
      act: "Protection of Women from Domestic Violence Act",
      year: 2005,
      section: null,
      replaced_by: [],
      quote: "A woman can ask a court for protection.",
      source: "general knowledge",
      as_of: "2026-11-20",
      verified: false,
    },
  ],
  helplines: [helpline],
  documents: [{ id: "identity", name: "an identity card" }],
  deadlines: [],
  schemes: [],
  letter: null,
  next_person: { id: "officer", name: "the Protection Officer" },
  as_of: "2026-11-20",
  confirm: true,
  sensitive: true,
};
const scheme = {
  id: "pm-vishwakarma",
  name: "PM Vishwakarma",
  benefit: "Training and loans.",
  apply_at: person,
  documents: [],
  helpline: null,
  facts: [],
  verified: true,
  rule_verified: false,
  source: "deccanherald.com",
  as_of: "2026-11-20",
};
const PATH = "/api/v1/legal/topics/domestic_violence?language=en";
let box: FakeBox;

beforeEach(() => {
  localStorage.clear();
  box = fakeBox({
    "/api/v1/legal/topics?language=en": [{ id: topic.id, name: topic.name, sensitive: true }],
    "/api/v1/legal/helplines": [helpline],
    "/api/v1/legal/schemes?language=en": [scheme],
    [PATH]: topic,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show() {
  return render(
    <AppFrame>
      <RightsScreen />
    </AppFrame>,
  );
}

test("an answer has its Act, says that nobody has checked it, and has the number as one tap", async () => {
  show();
  fireEvent.click(await screen.findByText("violence at home"));
  expect((await screen.findByTestId("law")).textContent).toBe("You can ask for protection.");
  expect(screen.getByText(/Protection of Women from Domestic Violence Act, 2005/)).toBeTruthy();
  expect(screen.getByText(/not yet checked/)).toBeTruthy();
  expect(screen.getByText("Please confirm this.")).toBeTruthy();
  expect(screen.getByRole("link", { name: /181/ }).getAttribute("href")).toBe("tel:181");
});

test("of a sensitive topic nothing is kept, and the address does not name it", async () => {
  const { unmount } = show();
  fireEvent.click(await screen.findByText("violence at home"));
  await screen.findByTestId("law");
  expect(location.href).not.toContain("violence");
  expect(JSON.stringify(localStorage)).not.toContain("violence");
  box.away = true;
  fireEvent.click(screen.getByText(strings.backToTopics));
  // The list is kept, the answer is not.
  fireEvent.click(await screen.findByText("violence at home"));
  expect((await screen.findByRole("alert")).textContent).toContain(strings.offline);
  unmount();
});

test("the quick exit replaces the page and makes the box forget the talk", async () => {
  const leave = vi.fn();
  const calls: string[] = [];
  const answered = fetch;
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => {
    if (init?.method === "DELETE") calls.push(path);
    return answered(path, init);
  });
  render(
    <AppFrame>
      <QuickExit leave={leave} />
    </AppFrame>,
  );
  fireEvent.click(screen.getByText(strings.quickExit));
  expect(leave).toHaveBeenCalledWith("/clock.html");
  expect(calls).toEqual(["/api/v1/sessions/her"]);
});

test("a scheme asks one question after the other, and says what stands against it", async () => {
  const asked = { id: "age", kind: "number", ask: "How old are you?", about: "age" };
  const trade = { id: "trade", kind: "yes_no", ask: "Do you work with your hands?", about: "the trade" };
  const verdicts = [
    { outcome: "question", question: asked, because: [] },
    { outcome: "question", question: trade, because: [] },
    { outcome: "no", question: null, because: [trade] },
  ];
  const told: unknown[] = [];
  const answered = fetch;
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    if (!path.includes("/eligibility")) return answered(path, init);
    const { answers } = JSON.parse(String(init?.body)) as { answers: Record<string, unknown> };
    told.push(answers);
    const verdict = verdicts[Object.keys(answers).length];
    return Response.json({
      scheme: scheme.id,
      apply_at: person,
      documents: [],
      rule_verified: false,
      ...verdict,
    });
  });
  show();
  fireEvent.click(await screen.findByText(strings.canIGetIt));
  fireEvent.change(await screen.findByLabelText("How old are you?", { selector: "input" }), {
    target: { value: "30" },
  });
  fireEvent.click(screen.getByText(strings.next));
  await screen.findByText("Do you work with your hands?");
  fireEvent.click(screen.getByText(strings.isNot));
  await screen.findByText(strings.cannotGet);
  expect(screen.getByText("the trade")).toBeTruthy();
  expect(screen.getByText(strings.pleaseConfirm)).toBeTruthy();
  await waitFor(() => expect(told.at(-1)).toEqual({ age: 30, trade: false }));
});

test("the state that she chose decides which law is asked for, and is there the next time", async () => {
  const there = { ...topic, text: "In your state the court is near." };
  box.answers[PATH.replace("language=en", "language=en&jurisdiction=IN-UP")] = there;
  const { unmount } = show();
  fireEvent.change(screen.getByLabelText(strings.yourState), { target: { value: "UP" } });
  fireEvent.click(await screen.findByText("violence at home"));
  await screen.findByText(there.text);
  unmount();
  show();
  expect((screen.getByLabelText(strings.yourState) as HTMLSelectElement).value).toBe("UP");
});

test.each(LANGUAGES)("$name has a name of its own for each state", async ({ code }) => {
  const names = byName(await loadStrings(code), code).map(({ name }) => name);
  expect(new Set(names).size).toBe(STATES.length);
});

const packet = {
  id: "p1",
  code: "314159",
  topic: topic.id,
  language: "en",
  words: "He beats me.",
  created_at: 1_790_000_000_000,
  done_at: null,
};

test("her words go to the volunteer after a yes, are not read aloud, and can be taken back", async () => {
  box.answers["POST /api/v1/legal/handovers"] = packet;
  const said: string[] = [];
  const gone: string[] = [];
  const answered = fetch;
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    if (path.endsWith("/synthesize")) said.push(String(init?.body));
    if (init?.method !== "DELETE") return answered(path, init);
    gone.push(path);
    return new Response(null, { status: 204 });
  });
  show();
  fireEvent.click(await screen.findByText("violence at home"));
  fireEvent.change(await screen.findByLabelText(strings.yourWords), { target: { value: packet.words } });
  fireEvent.click(screen.getByText(strings.next));
  await screen.findByText(packet.words, { selector: "blockquote" });
  expect(box.sent).toEqual([]);
  fireEvent.click(screen.getByText(strings.yes));
  expect((await screen.findByTestId("packet")).textContent).toBe(
    fill(strings.handedOver, { code: packet.code }),
  );
  const [sent] = box.sent;
  expect(sent).toMatchObject({
    path: "/api/v1/legal/handovers",
    body: { words: packet.words, consent: true },
  });
  expect(said.join(" ")).not.toContain(packet.words);
  expect(JSON.stringify(localStorage)).not.toContain(packet.words);
  fireEvent.click(screen.getByText(strings.takeBack));
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(gone).toEqual(["/api/v1/legal/handovers/p1"]));
  await waitFor(() => expect(screen.queryByTestId("packet")).toBeNull());
});

test("what she handed over before is shown by a tap, the newest first", async () => {
  const older = { ...packet, id: "p0", code: "271828", created_at: 1, words: "", done_at: 2 };
  box.answers["/api/v1/me/export"] = { tables: { legal_handovers: [older, packet] } };
  show();
  await screen.findByText("violence at home");
  expect(screen.queryByText(packet.words)).toBeNull();
  fireEvent.click(screen.getByText(strings.showHanded));
  await screen.findByText(packet.words);
  expect(screen.getByText(strings.handedDone)).toBeTruthy();
  expect(packetsOf({ tables: { legal_handovers: [older, packet] } }).map(({ id }) => id)).toEqual([
    "p1",
    "p0",
  ]);
  expect(packetsOf({ tables: {} })).toEqual([]);
});

test("asked too often, the screen says how long to wait, and goes on by itself", async () => {
  const answered = fetch;
  let often = true;
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) =>
    often && path.includes("/topics")
      ? Response.json({ title: "Too often." }, { status: 429, headers: { "retry-after": "1" } })
      : answered(path, init),
  );
  show();
  expect((await screen.findByRole("alert")).textContent).toContain(
    fill(strings.pleaseWait, { time: "1 second" }),
  );
  often = false;
  await screen.findByText("violence at home", undefined, { timeout: 3000 });
});
