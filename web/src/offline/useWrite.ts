import { useCallback } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { worthAskingIn } from "../app/why";
import { newId } from "../box/ids";
import { fill } from "../strings";
import type { Outcome, Write } from "./outbox";

type Wanted = Pick<Write, "path" | "body" | "said" | "about"> & {
  /** For what stays the same however often it is sent: the body has no id. */
  bare?: boolean;
};

/** Writes through the outbox and says what came of it. */
export function useWrite(): (wanted: Wanted) => Promise<Outcome> {
  const { outbox, tell, strings, language } = useApp();
  return useCallback(
    async ({ bare, body, ...wanted }) => {
      const id = newId();
      const outcome = await outbox.add({
        ...wanted,
        id,
        at: Date.now(),
        body: bare ? body : { id, ...body },
      });
      if (outcome.state === "refused") tell(outcome.why || strings.failed);
      else if (outcome.state === "done") tell(strings.sent);
      else {
        const seconds = worthAskingIn(outcome.because);
        if (seconds === undefined) tell(strings.willBeSent);
        else {
          tell(fill(strings.willBeSentIn, { time: say.wait(language, seconds) }));
          setTimeout(() => void outbox.flush(), seconds * 1000);
        }
      }
      return outcome;
    },
    [outbox, tell, strings, language],
  );
}
