import { type FormEvent, useRef, useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { newId } from "../box/ids";
import { Confirm } from "../components/Confirm";
import { Problem } from "../components/Problem";
import { BASE, type Handover, type Topic } from "./law";
import { Packet } from "./Packet";

/** As many as the volunteer reads, and fewer than the box takes. */
const MOST_CHARACTERS = 2_000;

/** Her words for a legal volunteer, after a yes. They are sent now or not at all: nothing of them waits on the phone. */
export function HandOver({ topic }: { topic: Topic }) {
  const { strings, language, box } = useApp();
  const why = useWhy();
  const [words, setWords] = useState("");
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState("");
  const [packet, setPacket] = useState<Handover | undefined>();
  // The same words sent again are the same packet.
  const tried = useRef({ id: newId(), words: "" });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    setProblem("");
    setAsking(true);
  };
  const send = async () => {
    setAsking(false);
    const told = words.trim();
    if (tried.current.words !== told) tried.current = { id: newId(), words: told };
    const body = { ...tried.current, topic: topic.id, language, consent: true };
    try {
      setPacket(await box.post<Handover>(`${BASE}/handovers`, body));
      setWords("");
    } catch (refused) {
      setProblem(why(refused));
    }
  };
  if (packet) return <Packet packet={packet} name={topic.name} onGone={() => setPacket(undefined)} />;
  return (
    <details>
      <summary>{strings.handOver}</summary>
      <p>{strings.handOverNote}</p>
      <form className="form" onSubmit={ask}>
        <label>
          {strings.yourWords}
          <textarea
            rows={4}
            required
            maxLength={MOST_CHARACTERS}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <Problem text={problem} />
        <button type="submit" className="main" disabled={words.trim() === ""}>
          {strings.next}
        </button>
      </form>
      {asking && (
        // Her words are shown and not read aloud: somebody may be near.
        <Confirm text={strings.handOverConfirm} onYes={() => void send()} onNo={() => setAsking(false)}>
          <blockquote className="letter">{words}</blockquote>
        </Confirm>
      )}
    </details>
  );
}
