import { expect, test } from "vitest";
import type { Turn } from "./session";
import { initialTalk, type TalkAction, talkReducer } from "./talk";

const turn: Turn = {
  transcript: "मुझे काम चाहिए",
  language: "hi",
  script: "native",
  intent: "gigs.search",
  intent_confidence: 0.9,
  slots: {},
  tier: "template",
  safety: { action: "allow", kinds: [], redacted_text: "मुझे काम चाहिए" },
  state: "answered",
  reply: "दो काम मिले।",
  citations: [],
  choices: [{ key: "1", label: "सिलाई" }],
  timings_ms: {},
};

function after(...actions: TalkAction[]) {
  return actions.reduce(talkReducer, initialTalk);
}

test("a spoken turn: listening, thinking, transcript, answer, speaking, ready", () => {
  const listening = after({ type: "open" }, { type: "listen" });
  expect(listening.phase).toBe("listening");
  const spoken = [
    { type: "ended" },
    { type: "box", event: { type: "transcript", text: "मुझे काम", language: "hi" } },
    { type: "box", event: { type: "reply", generation: 1, index: 0, text: "दो काम मिले।", language: "hi" } },
    { type: "speaking" },
    { type: "box", event: { type: "turn_done", turn } },
  ] satisfies TalkAction[];
  const speaking = spoken.reduce(talkReducer, listening);
  expect(speaking).toMatchObject({ phase: "speaking", heard: "मुझे काम चाहिए", answer: ["दो काम मिले।"] });
  expect(talkReducer(speaking, { type: "quiet" }).phase).toBe("ready");
});

test("a new turn starts clean", () => {
  const next = after(
    { type: "open" },
    { type: "box", event: { type: "turn_done", turn } },
    { type: "listen" },
  );
  expect(next).toMatchObject({ heard: "", answer: [], problem: undefined });
});

test("what can be chosen is there until the next turn begins, and a key is shown as what it stands for", () => {
  const asked = after(
    { type: "open" },
    { type: "box", event: { type: "reply", generation: 1, index: 0, text: "दो काम मिले।", language: "hi" } },
    { type: "box", event: { type: "turn_done", turn } },
  );
  expect(asked.choices).toEqual([{ key: "1", label: "सिलाई" }]);
  const chosen = talkReducer(asked, { type: "typed", text: "सिलाई" });
  expect(chosen.choices).toEqual([]);
  const next = { ...turn, transcript: "1" };
  const reply = { type: "reply", generation: 2, index: 0, text: "लिख दूँ?", language: "hi" } as const;
  const done = [reply, { type: "turn_done", turn: next } as const].reduce(
    (state, event) => talkReducer(state, { type: "box", event }),
    chosen,
  );
  expect(done.heard).toBe("सिलाई");
});

test("sound of the old answer does not take the floor from someone who speaks", () => {
  expect(after({ type: "open" }, { type: "listen" }, { type: "speaking" }).phase).toBe("listening");
});

test("problems are shown and the button works again", () => {
  const blocked = after({ type: "open" }, { type: "listen" }, { type: "microphone", problem: "micBlocked" });
  expect(blocked).toMatchObject({ phase: "ready", problem: { key: "micBlocked" } });
  const problem = { type: "/problems/too-long", title: "एक मिनट से कम बोलिए।", detail: "too long: 80 s" };
  const failed = after({ type: "open" }, { type: "box", event: { type: "error", problem } });
  expect(failed.problem).toEqual({ text: "एक मिनट से कम बोलिए।" });
  expect(after({ type: "closed" }).problem).toEqual({ key: "offline" });
});

test("late news of an interrupted answer is dropped", () => {
  const sentence = (generation: number, text: string): TalkAction => ({
    type: "box",
    event: { type: "reply", generation, index: 0, text, language: "hi" },
  });
  const typed = after({ type: "open" }, sentence(1, "पुराना"), { type: "typed", text: "नया सवाल" });
  const late = [sentence(1, "और पुराना"), { type: "box", event: { type: "turn_done", turn } } as const];
  const untouched = late.reduce(talkReducer, typed);
  expect(untouched).toMatchObject({ heard: "नया सवाल", answer: [], phase: "thinking" });
  expect(talkReducer(untouched, sentence(2, "नया")).answer).toEqual(["नया"]);
});
