import { type ReactNode, useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Shown } from "../components/Shown";
import type { LessonEntry } from "../learning/box";
import { useRead } from "../offline/useRead";
import { BASE, type Helpline, type Scheme, type Topic, type TopicEntry, topicPath } from "../rights/law";
import { fill, LANGUAGES } from "../strings";
import { missingIn, sourcesOf } from "./content";
import { LessonReview, type Review } from "./LessonReview";
import { useOperator } from "./useOperator";

/** What the box tells people, and how good it is: translated, checked by somebody, and when. Lessons are checked here. */
export function Content({ operatorKey }: { operatorKey: string }) {
  const { strings } = useApp();
  return (
    <section>
      <h2>{strings.content}</h2>
      <p>{strings.contentNote}</p>
      <Opened title={strings.lessonsTab}>
        <Lessons operatorKey={operatorKey} />
      </Opened>
      <Opened title={strings.rightsTab}>
        <Topics />
      </Opened>
      <Opened title={strings.schemesTitle}>
        <Schemes />
      </Opened>
      <Opened title={strings.helplinesTitle}>
        <Numbers />
      </Opened>
    </section>
  );
}

/** Asks for what is inside when it is opened for the first time. */
function Opened({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

interface CardsProps<T> {
  path: string;
  name(it: T): string;
  children(it: T): ReactNode;
}

/** What the box lists at a path, one card each. */
function Cards<T extends { id: string }>({ path, name, children }: CardsProps<T>) {
  const reading = useRead<T[]>(path, false, false);
  return (
    <Shown reading={reading}>
      {(all) => (
        <ul className="cards">
          {all.map((it) => (
            <li key={it.id} className="card">
              <h3>{name(it)}</h3>
              {children(it)}
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}

/** Whether somebody has checked it, and when it was looked at; old is old, whoever checked it. */
function Checked({ verified, asOf, stale }: { verified: boolean; asOf: string; stale?: boolean }) {
  const { strings, language } = useApp();
  const date = say.date(language, asOf);
  return (
    <>
      <p className={verified ? "state" : "kept"}>
        {verified
          ? fill(strings.checked, { date })
          : `${strings.unchecked} (${fill(strings.asOf, { date })})`}
      </p>
      {stale && <p className="kept">{strings.tooOld}</p>}
    </>
  );
}

function Lessons({ operatorKey }: { operatorKey: string }) {
  const { language } = useApp();
  const reviews = useOperator<Review[]>("/api/v1/learning/reviews", operatorKey);
  const of = (id: string) => reviews.value?.find((it) => it.module_id === id && it.language === language);
  return (
    <Cards<LessonEntry> path={`/api/v1/learning/modules?language=${language}`} name={(it) => it.title}>
      {(it) => (
        <>
          <LessonState lesson={it} />
          <LessonReview review={of(it.id)} operatorKey={operatorKey} onDone={reviews.again} />
        </>
      )}
    </Cards>
  );
}

function LessonState({ lesson }: { lesson: LessonEntry }) {
  const { strings } = useApp();
  const missing = missingIn(lesson);
  return (
    <>
      <p>
        {fill(strings.freshIn, {
          count: String(LANGUAGES.length - missing.length),
          all: String(LANGUAGES.length),
        })}
      </p>
      {missing.length > 0 && (
        <p className="kept">
          {fill(strings.staleIn, { languages: missing.map(({ name }) => name).join(", ") })}
        </p>
      )}
      {lesson.reviewed && <p className="state">{strings.reviewed}</p>}
    </>
  );
}

function Topics() {
  const { language } = useApp();
  return (
    <Cards<TopicEntry> path={`${BASE}/topics?language=${language}`} name={(it) => it.name}>
      {(it) => <TopicState id={it.id} />}
    </Cards>
  );
}

function TopicState({ id }: { id: string }) {
  const { strings, language } = useApp();
  const reading = useRead<Topic>(topicPath(id, language), false, false);
  return (
    <Shown reading={reading}>
      {(topic) => {
        const { checked, all } = sourcesOf(topic);
        return (
          <>
            <p className={checked === all && all > 0 ? "state" : "kept"}>
              {fill(strings.sourcesChecked, { count: String(checked), all: String(all) })}
              {topic.as_of && ` (${fill(strings.asOf, { date: say.date(language, topic.as_of) })})`}
            </p>
            {topic.outcome === "STALE" && <p className="kept">{strings.tooOld}</p>}
          </>
        );
      }}
    </Shown>
  );
}

function Schemes() {
  const { strings, language } = useApp();
  return (
    <Cards<Scheme> path={`${BASE}/schemes?language=${language}`} name={(it) => it.name}>
      {(it) => (
        <>
          <Checked verified={it.verified} asOf={it.as_of} />
          {!it.rule_verified && <p className="kept">{strings.ruleUnchecked}</p>}
          <small lang="en">{it.source}</small>
        </>
      )}
    </Cards>
  );
}

function Numbers() {
  return (
    <Cards<Helpline> path={`${BASE}/helplines`} name={(it) => `${it.number}: ${it.name}`}>
      {(it) => <Checked verified={it.verified} asOf={it.as_of} stale={it.stale} />}
    </Cards>
  );
}
