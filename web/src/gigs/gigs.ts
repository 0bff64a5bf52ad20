import type { components } from "../api/schema";
import * as say from "../app/say";
import { fill, inLanguage, type LanguageCode, type Strings, word } from "../strings";

type Schemas = components["schemas"];
export type Gig = Schemas["GigView"];
export type Found = Schemas["FoundView"];
export type Job = Schemas["JobView"];
export type Mine = Schemas["MineView"];
export type Applicant = Schemas["ApplicantView"];

export const BASE = "/api/v1/gigs";
export const KINDS = [
  "tailoring",
  "cooking",
  "cleaning",
  "childcare",
  "eldercare",
  "data_entry",
  "farm_work",
  "packing",
  "tutoring",
  "beautician",
];
export const TIMES = ["morning", "afternoon", "evening"];
export const REACHES = ["walk", "near", "bus"] as const;

/** What work she looks for. */
export interface Wish {
  kind: string;
  place: string;
  time: string;
  reach: (typeof REACHES)[number];
  daylight: boolean;
  womenOnly: boolean;
}

export const ANY_WORK: Wish = {
  kind: "",
  place: "",
  time: "",
  reach: "near",
  daylight: false,
  womenOnly: false,
};

export function searchPath(wish: Wish): string {
  const query = new URLSearchParams({ limit: "30" });
  if (wish.kind !== "") query.set("kind", wish.kind);
  if (wish.time !== "") query.set("time", wish.time);
  if (wish.daylight) query.set("daylight", "true");
  if (wish.womenOnly) query.set("women_only", "true");
  if (wish.place.trim() !== "") {
    query.set("place", wish.place.trim());
    if (wish.reach !== "near") query.set("reach", wish.reach);
  }
  return `${BASE}?${query}`;
}

/** The terms that cards, details and read-backs have in common. */
type Terms = Pick<Gig, "pay_paise_per_day" | "minutes_per_day" | "days">;

export function payPerDay(strings: Strings, language: LanguageCode, terms: Terms): string {
  return fill(strings.perDay, { pay: say.money(language, terms.pay_paise_per_day) });
}

export function payPerHour(strings: Strings, language: LanguageCode, terms: Terms): string {
  const perHour = Math.floor((terms.pay_paise_per_day * 60) / Math.max(1, terms.minutes_per_day) / 100) * 100;
  return fill(strings.perHour, { amount: say.money(language, perHour) });
}

export function hoursPerDay(strings: Strings, language: LanguageCode, terms: Terms): string {
  return fill(strings.perDay, { pay: say.duration(language, terms.minutes_per_day) });
}

export function distance(strings: Strings, language: LanguageCode, km: number): string {
  return km < 1 ? strings.veryNear : fill(strings.about, { distance: say.kilometres(language, km) });
}

/** Why this work came up, without what she has just asked for herself. */
export function worthSaying(reasons: string[]): string[] {
  return reasons.filter((it) => !["same_kind", "near", "right_time"].includes(it));
}

/** All that a card says, for those who listen. */
export function spoken(strings: Strings, language: LanguageCode, gig: Gig, found?: Found): string {
  const near = found?.distance_km == null ? "" : `, ${distance(strings, language, found.distance_km)}`;
  return [
    inLanguage(gig.title, language).text,
    `${gig.place}${near}`,
    payPerDay(strings, language, gig),
    `${word(strings, "time", gig.time)}, ${hoursPerDay(strings, language, gig)}`,
    ...worthSaying(found?.reasons ?? []).map((reason) => word(strings, "why", reason)),
  ]
    .map((sentence) => sentence.replace(/[.।]$/, ""))
    .join(". ");
}
