import type { components } from "../api/schema";

type Schemas = components["schemas"];
export type TopicEntry = Schemas["TopicEntry"];
export type Topic = Schemas["TopicView"];
export type Helpline = Schemas["HelplineView"];
export type Scheme = Schemas["SchemeView"];
export type Eligibility = Schemas["EligibilityView"];
export type DeadlineRule = Schemas["DeadlineRuleView"];
export type Deadline = Schemas["DeadlineView"];
export type Draft = Schemas["DraftView"];

export const BASE = "/api/v1/legal";

export function topicPath(id: string, language: string, eventOn: string): string {
  const when = eventOn === "" ? "" : `&event_on=${eventOn}`;
  return `${BASE}/topics/${encodeURIComponent(id)}?language=${language}${when}`;
}
