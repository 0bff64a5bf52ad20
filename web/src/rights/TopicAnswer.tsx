import { type ReactNode, useEffect, useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { useRead } from "../offline/useRead";
import { fill } from "../strings";
import { ByWhen } from "./ByWhen";
import { HandOver } from "./HandOver";
import { Letter } from "./Letter";
import { type Topic, type TopicEntry, topicPath } from "./law";
import { Numbers } from "./Numbers";
import { SchemeCard } from "./SchemeCard";
import type { State } from "./states";

interface TopicAnswerProps {
  entry: TopicEntry;
  /** Where she lives: it may decide which law counts. */
  state: State | undefined;
  picker: ReactNode;
}

/** What can be told on a topic: the answer with its sources, numbers, papers, days, help and a letter. In what may be danger the
 *  numbers come first. */
export function TopicAnswer({ entry, state, picker }: TopicAnswerProps) {
  const { language } = useApp();
  const [eventOn, setEventOn] = useState("");
  const reading = useRead<Topic>(topicPath(entry.id, language, eventOn, state), false, !entry.sensitive);
  const [latest, setLatest] = useState<Topic | undefined>();
  useEffect(() => {
    if (reading.value) setLatest(reading.value);
  }, [reading.value]);
  // While another day's or state's law is asked for, the last answer stays: a date is typed digit by digit.
  const topic = reading.value ?? (reading.problem ? undefined : latest);
  return (
    <>
      <h2>{entry.name}</h2>
      <Shown reading={{ ...reading, value: topic }}>
        {(it) => <Answer topic={it} eventOn={eventOn} onEventOn={setEventOn} picker={picker} />}
      </Shown>
    </>
  );
}

interface AnswerProps {
  topic: Topic;
  eventOn: string;
  onEventOn(day: string): void;
  picker: ReactNode;
}

function Answer({ topic, eventOn, onEventOn, picker }: AnswerProps) {
  const { strings } = useApp();
  const [writing, setWriting] = useState(false);
  const next = fill(strings.nextPerson, { person: topic.next_person.name });
  const spoken = [topic.text, topic.caution, next, topic.disclaimer].filter(Boolean).join(" ");
  return (
    <>
      {topic.sensitive && <Numbers all={topic.helplines} />}
      <article className="card" lang={topic.language}>
        <p className="read-back" data-testid="law">
          {topic.text}
        </p>
        {topic.caution && <p className="kept">{topic.caution}</p>}
        <p>{next}</p>
        <p>
          <small>{topic.disclaimer}</small>
        </p>
        <Speak text={spoken} lang={topic.language} />
      </article>
      <Sources topic={topic} />
      {!topic.sensitive && <Numbers all={topic.helplines} />}
      {picker}
      <label className="form">
        {strings.whenWasIt}
        <input
          type="date"
          defaultValue={eventOn}
          max={new Date().toISOString().slice(0, 10)}
          autoComplete="off"
          // What is still being typed is no day yet.
          onChange={({ target }) => (target.value === "" || target.value > "1900") && onEventOn(target.value)}
        />
      </label>
      {topic.documents.length > 0 && (
        <section>
          <h2>{strings.documentsTitle}</h2>
          <ul>
            {topic.documents.map((it) => (
              <li key={it.id}>{it.name}</li>
            ))}
          </ul>
        </section>
      )}
      {topic.deadlines.length > 0 && (
        <section>
          <h2>{strings.deadlinesTitle}</h2>
          {topic.deadlines.map((it) => (
            <ByWhen key={it.id} rule={it} eventOn={eventOn} />
          ))}
        </section>
      )}
      {topic.schemes.length > 0 && (
        <section>
          <h2>{strings.schemesTitle}</h2>
          {topic.schemes.map((it) => (
            <SchemeCard key={it.id} scheme={it} />
          ))}
        </section>
      )}
      {topic.letter &&
        (writing ? (
          <Letter kind={topic.letter} />
        ) : (
          <button type="button" onClick={() => setWriting(true)}>
            {strings.writeLetter}
          </button>
        ))}
      <HandOver topic={topic} />
    </>
  );
}

/** The Acts behind the answer, in their own words, with who has looked at them and when. */
function Sources({ topic }: { topic: Topic }) {
  const { strings, language } = useApp();
  if (topic.citations.length === 0) return null;
  return (
    <details>
      <summary>{strings.sources}</summary>
      <ul>
        {topic.citations.map((it) => (
          <li key={`${it.provision}${it.section ?? ""}`}>
            <span lang="en">
              {[`${it.act}, ${it.year}`, it.section].filter(Boolean).join(", ")}: “{it.quote}”
            </span>{" "}
            <small>
              {it.verified ? fill(strings.checked, { date: say.day(language, it.as_of) }) : strings.unchecked}{" "}
              (<span lang="en">{it.source}</span>)
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
