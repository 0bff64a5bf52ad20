import { useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { Problem } from "../components/Problem";
import { type Export, BASE as ME } from "../me/me";
import type { Handover, TopicEntry } from "./law";
import { Packet } from "./Packet";

/** What she has handed over before. It is asked for by a tap, from all that the box keeps of her, and not kept on the phone. */
export function HandedOver({ topics }: { topics: TopicEntry[] }) {
  const { strings, box } = useApp();
  const why = useWhy();
  const [all, setAll] = useState<Handover[] | undefined>();
  const [problem, setProblem] = useState("");
  const show = async () => {
    setProblem("");
    try {
      setAll(packetsOf(await box.get<Export>(`${ME}/export`, true)));
    } catch (refused) {
      setProblem(why(refused));
    }
  };
  const nameOf = (id: string) => topics.find((it) => it.id === id)?.name ?? id;
  return (
    <details>
      <summary>{strings.handedTitle}</summary>
      <Problem text={problem} />
      {all === undefined && (
        <button type="button" onClick={() => void show()}>
          {strings.showHanded}
        </button>
      )}
      {all?.length === 0 && (
        <p className="empty" role="status">
          {strings.nothingHanded}
        </p>
      )}
      {all?.map((it) => (
        <Packet
          key={it.id}
          packet={it}
          name={nameOf(it.topic)}
          onGone={() => setAll(all.filter((other) => other.id !== it.id))}
        />
      ))}
    </details>
  );
}

/** The packets among everything that is kept of her, the newest first. */
export function packetsOf(everything: Export): Handover[] {
  const rows = everything.tables.legal_handovers;
  return Array.isArray(rows) ? (rows as Handover[]).sort((a, b) => b.created_at - a.created_at) : [];
}
