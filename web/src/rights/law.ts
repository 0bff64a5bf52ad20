import type { components } from "../api/schema";
import type { State } from "./states";

type Schemas = components["schemas"];
export type TopicEntry = Schemas["TopicEntry"];
export type Topic = Schemas["TopicView"];
export type Helpline = Schemas["HelplineView"];
export type Scheme = Schemas["SchemeView"];
export type Eligibility = Schemas["EligibilityView"];
export type DeadlineRule = Schemas["DeadlineRuleView"];
export type Deadline = Schemas["DeadlineView"];
export type Draft = Schemas["DraftView"];

export type Handover = Schemas["HandoverView"];

export const BASE = "/api/v1/legal";

/** Where the answer on a topic is: as the law was on that day, in that state, where they are known. */
export function topicPath(id: string, language: string, eventOn = "", state?: State): string {
  const when = eventOn === "" ? "" : `&event_on=${eventOn}`;
  const where = state === undefined ? "" : `&jurisdiction=IN-${state}`;
  return `${BASE}/topics/${encodeURIComponent(id)}?language=${language}${where}${when}`;
}
