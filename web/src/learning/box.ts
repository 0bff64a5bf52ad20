import type { components } from "../api/schema";
import { reach } from "../box/box";

export type LessonEntry = components["schemas"]["LessonEntry"];
export type LessonView = components["schemas"]["LessonView"];
export type QuestionView = components["schemas"]["QuestionView"];
export type Progress = components["schemas"]["ProgressView"];
export type Attempt = components["schemas"]["AttemptView"];
type Merged = components["schemas"]["AttemptsResponse"];

const BASE = "/api/v1/learning";

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  const reply = await reach(`${BASE}${path}`, init);
  return (await reply.json()) as T;
}

export function lessons(language: string): Promise<LessonEntry[]> {
  return json(`/modules?language=${language}`, { headers: { "accept-language": language } });
}

export function lesson(id: string, language: string): Promise<LessonView> {
  return json(`/modules/${id}?language=${language}`, { headers: { "accept-language": language } });
}

/** The address of the sound of a lesson, of one sentence, or of one question with its choices. */
export function soundOf(
  id: string,
  language: string,
  what: { sentence: number } | { question: number } | Record<string, never> = {},
): string {
  const part = Object.entries(what).map(([name, number]) => `&${name}=${number}`);
  return `${BASE}/modules/${id}/audio?language=${language}&format=mp3${part.join("")}`;
}

export function attempts(session: string): Promise<Attempt[]> {
  return json("/attempts", { headers: { "x-awaaz-session": session } });
}

export function merge(session: string, attempts: Attempt[]): Promise<Merged> {
  return json("/attempts", {
    method: "POST",
    headers: { "x-awaaz-session": session, "content-type": "application/json" },
    body: JSON.stringify({ attempts }),
  });
}
