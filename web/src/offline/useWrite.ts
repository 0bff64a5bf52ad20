import { useCallback } from "react";
import { useApp } from "../app/context";
import { newId } from "../box/ids";
import type { Outcome, Write } from "./outbox";

type Wanted = Pick<Write, "path" | "body" | "said" | "about"> & {
  /** For what stays the same however often it is sent: the body has no id. */
  bare?: boolean;
};

/** Writes through the outbox and says what came of it. */
export function useWrite(): (wanted: Wanted) => Promise<Outcome> {
  const { outbox, tell, strings } = useApp();
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
      else tell(outcome.state === "done" ? strings.sent : strings.willBeSent);
      return outcome;
    },
    [outbox, tell, strings],
  );
}
