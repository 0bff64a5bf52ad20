import { type LanguageCode, type Strings, word } from "../strings";

/** The states and union territories, by the letters after `IN-`. */
export const STATES = [
  "AN",
  "AP",
  "AR",
  "AS",
  "BR",
  "CG",
  "CH",
  "DH",
  "DL",
  "GA",
  "GJ",
  "HP",
  "HR",
  "JH",
  "JK",
  "KA",
  "KL",
  "LA",
  "LD",
  "MH",
  "ML",
  "MN",
  "MP",
  "MZ",
  "NL",
  "OD",
  "PB",
  "PY",
  "RJ",
  "SK",
  "TG",
  "TN",
  "TR",
  "UK",
  "UP",
  "WB",
] as const;
export type State = (typeof STATES)[number];

const KEPT = "awaaz.state";

/** The state that she chose the last time, on this phone: it tells nothing of what she looks at. */
export function keptState(kept: Storage = localStorage): State | undefined {
  const found = kept.getItem(KEPT);
  return STATES.find((it) => it === found);
}

export function keepState(state: State | undefined, kept: Storage = localStorage): void {
  if (state === undefined) kept.removeItem(KEPT);
  else kept.setItem(KEPT, state);
}

/** In the order of her alphabet. */
export function byName(strings: Strings, language: LanguageCode): { state: State; name: string }[] {
  const order = new Intl.Collator(language);
  return STATES.map((state) => ({ state, name: word(strings, "state", state) })).sort((a, b) =>
    order.compare(a.name, b.name),
  );
}
