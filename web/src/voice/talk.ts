import type { BoxEvent, Citation, KeyChoice } from "./session";

export type Phase = "connecting" | "ready" | "listening" | "thinking" | "speaking";

/** What the page shows of a conversation. */
export interface TalkState {
  phase: Phase;
  connected: boolean;
  /** The session's name, once the box has told it. */
  session: string | undefined;
  heard: string;
  answer: string[];
  citations: Citation[];
  /** A key of the strings file, or a sentence from the box in the person's language. */
  problem: { key?: "micBlocked" | "noMic" | "failed" | "offline"; text?: string } | undefined;
  turnState: string;
  /** What keys would choose now: shown as buttons. */
  choices: KeyChoice[];
  /** The newest answer seen, and the last one that belongs to an earlier turn: late news of those is dropped. */
  generation: number;
  staleUpTo: number;
}

export type TalkAction =
  | { type: "open" | "closed" | "listen" | "ended" | "stopped" | "speaking" | "quiet" }
  | { type: "typed"; text: string }
  | { type: "microphone"; problem: "micBlocked" | "noMic" }
  | { type: "box"; event: BoxEvent };

export const initialTalk: TalkState = {
  phase: "connecting",
  connected: false,
  session: undefined,
  heard: "",
  answer: [],
  citations: [],
  problem: undefined,
  turnState: "",
  choices: [],
  generation: -1,
  staleUpTo: -1,
};

/** A turn begins clean: nothing of the last one may be taken for the new answer. */
function cleared(state: TalkState, phase: Phase): TalkState {
  const staleUpTo = state.generation;
  return {
    ...state,
    phase,
    heard: "",
    answer: [],
    citations: [],
    problem: undefined,
    turnState: "",
    choices: [],
    staleUpTo,
  };
}

export function talkReducer(state: TalkState, action: TalkAction): TalkState {
  switch (action.type) {
    case "open":
      return { ...state, connected: true, phase: "ready", problem: undefined };
    case "closed":
      return { ...state, connected: false, phase: "connecting", problem: { key: "offline" } };
    case "listen":
      return cleared(state, "listening");
    case "ended":
      return { ...state, phase: "thinking" };
    case "typed":
      return { ...cleared(state, "thinking"), heard: action.text };
    case "stopped":
      return { ...state, phase: "ready" };
    case "microphone":
      return { ...state, phase: "ready", problem: { key: action.problem } };
    case "speaking":
      return state.phase === "listening" ? state : { ...state, phase: "speaking" };
    case "quiet":
      return state.phase === "speaking" ? { ...state, phase: "ready" } : state;
    case "box":
      return boxEvent(state, action.event);
  }
}

function boxEvent(state: TalkState, event: BoxEvent): TalkState {
  switch (event.type) {
    case "session":
      return { ...state, session: event.session_id };
    case "speech_ended":
      return state.phase === "listening" ? { ...state, phase: "thinking" } : state;
    case "partial":
    case "transcript":
      return { ...state, heard: event.text };
    case "reply":
      return reply(state, event.generation, event.text);
    case "turn_done":
      // The end of a turn that was interrupted says nothing about the present one.
      if (state.answer.length === 0 && event.turn.reply !== "") return state;
      return {
        ...state,
        // Of a key the page shows what it stands for.
        heard: /^[0-9*#]?$/.test(event.turn.transcript) ? state.heard : event.turn.transcript,
        citations: event.turn.citations,
        turnState: event.turn.state,
        choices: event.turn.choices,
        phase: state.phase === "thinking" ? "ready" : state.phase,
      };
    case "error":
      return { ...state, phase: "ready", problem: { text: event.problem.title } };
    default:
      return state;
  }
}

function reply(state: TalkState, generation: number, text: string): TalkState {
  if (generation <= state.staleUpTo) return state;
  const before = generation === state.generation ? state.answer : [];
  return { ...state, generation, answer: [...before, text] };
}
