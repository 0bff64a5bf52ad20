import { useCallback } from "react";
import { NotNow, Refusal } from "../box/box";
import { fill, type Strings } from "../strings";
import { useApp } from "./context";
import * as say from "./say";

/** Where the box asks to be left alone without saying for how long. */
const SOME_SECONDS = 30;
const TOO_OFTEN = 429;

/** What went wrong, in the listener's language: the box's own reason where it gave one in that language, else the general
 *  sentence. That the box cannot be reached is said only where it did not answer. */
export function why(problem: unknown, strings: Strings, language: string): string {
  if (problem instanceof NotNow) {
    if (problem.status === TOO_OFTEN) {
      return fill(strings.pleaseWait, { time: say.wait(language, problem.seconds ?? SOME_SECONDS) });
    }
    return ownWords(problem, language) || strings.offline;
  }
  if (problem instanceof Refusal) return ownWords(problem, language) || strings.failed;
  return strings.offline;
}

function ownWords(problem: NotNow | Refusal, language: string): string {
  return problem.language === undefined || problem.language === language ? problem.title : "";
}

/** After how many seconds asking again makes sense; undefined where nobody knows. */
export function worthAskingIn(problem: unknown): number | undefined {
  return problem instanceof NotNow && problem.status === TOO_OFTEN
    ? (problem.seconds ?? SOME_SECONDS)
    : undefined;
}

/** [why] for screens. */
export function useWhy(): (problem: unknown) => string {
  const { strings, language } = useApp();
  return useCallback((problem: unknown) => why(problem, strings, language), [strings, language]);
}
