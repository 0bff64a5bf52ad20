import { useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { useWhy } from "../app/why";
import { Confirm } from "../components/Confirm";
import { Speak } from "../components/Speak";
import { fill } from "../strings";
import { BASE, type Handover } from "./law";

interface Props {
  packet: Handover;
  /** Of the topic. */
  name: string;
  onGone(): void;
}

/** What a legal volunteer may see: the code to come with, her words, and the way to take them back. */
export function Packet({ packet, name, onGone }: Props) {
  const { strings, language, box, tell } = useApp();
  const why = useWhy();
  const [asking, setAsking] = useState(false);
  const code = (said: string) => fill(strings.handedOver, { code: said });
  const takeBack = async () => {
    setAsking(false);
    try {
      await box.remove(`${BASE}/handovers/${encodeURIComponent(packet.id)}`);
      tell(strings.sent);
      onGone();
    } catch (refused) {
      tell(why(refused));
    }
  };
  return (
    <article className="card">
      <h3>{name}</h3>
      <p>
        <small>{say.moment(language, packet.created_at)}</small>
      </p>
      {packet.done_at == null ? (
        <p className="read-back" data-testid="packet">
          {code(packet.code)}
        </p>
      ) : (
        <p className="state">{strings.handedDone}</p>
      )}
      {packet.words !== "" && (
        <blockquote className="letter" lang={packet.language}>
          {packet.words}
        </blockquote>
      )}
      <div className="choices">
        {packet.done_at == null && <Speak text={code([...packet.code].join(" "))} />}
        <button type="button" onClick={() => setAsking(true)}>
          {strings.takeBack}
        </button>
      </div>
      {asking && (
        <Confirm text={strings.takeBackConfirm} onYes={() => void takeBack()} onNo={() => setAsking(false)} />
      )}
    </article>
  );
}
