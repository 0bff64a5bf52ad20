import { useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import { Icon } from "./Icon";

/** What the box has not answered yet, and what it refused: nothing that she decided gets lost silently. */
export function Waiting({ about }: { about?: string }) {
  const { strings, outbox } = useApp();
  const all = useSyncExternalStore(outbox.listen, outbox.all);
  const writes = about === undefined ? all : all.filter((it) => it.about === about);
  if (writes.length === 0) return null;
  return (
    <ul className="waiting" aria-label={strings.waiting}>
      {writes.map((write) => (
        <li key={write.id} className={write.refused === undefined ? "" : "refused"}>
          <Icon name={write.refused === undefined ? "wait" : "no"} />
          <span>
            {write.said}
            <small>{write.refused === undefined ? strings.waiting : write.refused || strings.failed}</small>
          </span>
          {write.refused !== undefined && (
            <button type="button" onClick={() => void outbox.dismiss(write.id)}>
              {strings.understood}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
