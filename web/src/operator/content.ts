import type { LessonEntry } from "../learning/box";
import type { Topic } from "../rights/law";
import { LANGUAGES } from "../strings";

/** The languages in which a lesson cannot be heard now: there is no text, or one that is older than the English. */
export function missingIn(lesson: Pick<LessonEntry, "languages">) {
  return LANGUAGES.filter(({ code }) => !lesson.languages.includes(code));
}

/** Of the laws behind an answer, how many somebody has read in a source. */
export function sourcesOf(topic: Pick<Topic, "citations">): { checked: number; all: number } {
  const { citations } = topic;
  return { checked: citations.filter((it) => it.verified).length, all: citations.length };
}
