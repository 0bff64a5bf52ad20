import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Box } from "../box/box";
import { Identity } from "../box/identity";
import { Outbox } from "../offline/outbox";
import { Reads } from "../offline/reads";
import type { Keep } from "../offline/store";
import type { LanguageCode } from "../strings";
import { Speaker } from "./speaker";

/** How often what waits is tried again while the box seems to be there. */
const RETRY_MS = 30_000;

/** The parts behind the screens, made once; `session` is the connection's, while there is one. */
export function useServices(keep: Keep, language: LanguageCode, session: string | undefined) {
  const shown = useRef(language);
  shown.current = language;
  const parts = useMemo(() => {
    const identity = new Identity(localStorage);
    const box = new Box({ me: () => identity.me(), language: () => shown.current });
    const outbox = new Outbox(keep, ({ path, body }) =>
      body === undefined ? box.remove(path) : box.post(path, body),
    );
    return { identity, box, outbox, reads: new Reads(box, keep), speaker: new Speaker(box) };
  }, [keep]);
  const { identity, box, outbox } = parts;
  const [met, setMet] = useState<string | undefined>();
  const version = useSyncExternalStore(outbox.listen, outbox.version);

  useEffect(() => void outbox.open(), [outbox]);

  useEffect(() => {
    if (session === undefined) return setMet(undefined);
    let current = true;
    void identity
      .meet(session, (name) => box.knows(name))
      .then(() => {
        if (current) setMet(identity.me());
        return outbox.flush();
      });
    return () => {
      current = false;
    };
  }, [session, identity, box, outbox]);

  useEffect(() => {
    const flush = () => void outbox.flush();
    const timer = setInterval(flush, RETRY_MS);
    addEventListener("online", flush);
    return () => {
      clearInterval(timer);
      removeEventListener("online", flush);
    };
  }, [outbox]);

  return { ...parts, me: met, version, online: session !== undefined };
}
