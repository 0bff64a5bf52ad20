import type { components } from "../api/schema";
import * as say from "../app/say";
import { fill, type LanguageCode, type Strings, word } from "../strings";

type Schemas = components["schemas"];
export type Account = Schemas["AccountView"];
export type Session = Schemas["SessionView"];
export type Statement = Schemas["StatementView"];
export type Offer = Schemas["OfferView"];

export const BASE = "/api/v1/timebank";
export const SKILLS = [
  "tailoring",
  "embroidery",
  "cooking",
  "mehndi",
  "computer",
  "english",
  "driving",
  "dairy",
  "pickle_making",
  "beautician",
];
/** How long a session may be: every quarter of an hour up to four hours. */
export const LENGTHS = Array.from({ length: 16 }, (_, index) => (index + 1) * 15);
export const OBJECTIONS = ["not_held", "shorter", "longer", "quality", "other"];

/** The balance as one says it: what she has, or what she owes and may still take. */
export function balance(strings: Strings, language: LanguageCode, account: Account): string {
  const hours = say.duration(language, Math.abs(account.minutes));
  const left = say.duration(language, Math.max(0, account.spendable_minutes));
  if (account.minutes > 0) return fill(strings.balanceIs, { hours });
  return fill(account.minutes === 0 ? strings.balanceZero : strings.balanceOwed, { hours, left });
}

/** What a statement's line was for. */
export function purpose(strings: Strings, line: Statement["lines"][number]): string {
  if (line.skill) return word(strings, "skill", line.skill);
  const gifts = ["gift", "donation", "community_pool"];
  return word(strings, "code", gifts.includes(line.code) ? "gift" : "correction");
}

/** The month before or after `2026-11`. */
export function neighbourMonth(month: string, by: number): string {
  const [year = 2000, index = 1] = month.split("-").map(Number);
  const all = year * 12 + index - 1 + by;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
}

export function monthOf(at: number): string {
  // India's time: the box counts months there.
  const day = new Date(at + 330 * 60_000).toISOString();
  return day.slice(0, 7);
}
