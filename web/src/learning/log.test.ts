import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Attempt } from "./box";
import { LearningLog } from "./log";

/** A box that keeps a set of events, as the real one does. */
function fakeBox() {
  const events = new Map<string, Attempt>();
  const sent: number[] = [];
  vi.stubGlobal("fetch", async (_path: string, init?: RequestInit) => {
    if (init?.method === "POST") {
      const { attempts } = JSON.parse(String(init.body)) as { attempts: Attempt[] };
      sent.push(attempts.length);
      for (const event of attempts) events.set(event.id, event);
      return Response.json({ new: attempts.length, known: 0, refused: [], progress: {} });
    }
    return Response.json([...events.values()]);
  });
  return { events, sent };
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("what was done without the box reaches it once, also after the page was closed", async () => {
  const { events, sent } = fakeBox();
  new LearningLog(localStorage).add("savings_first", "hi", {
    kind: "heard",
    heard_sentences: 2,
    all_sentences: 9,
  });
  const log = new LearningLog(localStorage);
  await log.meet("s");
  await log.meet("s");
  expect(events.size).toBe(1);
  expect(sent).toEqual([1, 0]);
});

test("two devices that met the box know the same", async () => {
  fakeBox();
  const other = { ...memory() };
  const phone = new LearningLog(localStorage);
  const tablet = new LearningLog(other);
  phone.add("a", "hi", { kind: "heard", heard_sentences: 1, all_sentences: 2 });
  tablet.add("b", "ta", { kind: "heard", heard_sentences: 2, all_sentences: 2 });
  await phone.meet("s");
  await tablet.meet("s");
  await phone.meet("s");
  const ids = (log: LearningLog) =>
    log
      .all()
      .map((event) => event.id)
      .sort();
  expect(ids(phone)).toEqual(ids(tablet));
  expect(phone.all()[0]?.device).not.toBe(tablet.all().find((event) => event.module_id === "b")?.device);
});

test("a broken memory is no memory", () => {
  localStorage.setItem("awaaz.learning", "{not json");
  expect(new LearningLog(localStorage).all()).toEqual([]);
});

function memory(): Storage {
  const values = new Map<string, string>();
  return {
    length: 0,
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: () => null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  };
}
