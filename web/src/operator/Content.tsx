import { type ReactNode, useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Shown } from "../components/Shown";
import type { LessonEntry } from "../learning/box";
import { useRead } from "../offline/useRead";
import { BASE, type Helpline, type Scheme, type Topic, type TopicEntry, topicPath } from "../rights/law";
import { fill, LANGUAGES } from "../strings";
import { missingIn, sourcesOf } from "./content";

/** What the box tells people, and how good it is: translated, checked by somebody, and when. For looking only. */
export function Content() {
  const { strings } = useApp();
  return (
    <section>
      <h2>{strings.content}</h2>
      <p>{strings.contentNote}</p>
      <Opened title={strings.lessonsTab}>
        <Lessons />
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

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className="card">
      <h3>{name}</h3>
      {children}
    </li>
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

function Lessons() {
  const { strings, language } = useApp();
  const reading = useRead<LessonEntry[]>(`/api/v1/learning/modules?language=${language}`, false, false);
  return (
    <Shown reading={reading}>
      {(all) => (
        <ul className="cards">
          {all.map((it) => {
            const missing = missingIn(it);
            return (
              <Row key={it.id} name={it.title}>
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
                <p className={it.reviewed ? "state" : "kept"}>
                  {it.reviewed ? strings.reviewed : strings.unchecked}
                </p>
              </Row>
            );
          })}
        </ul>
      )}
    </Shown>
  );
}

function Topics() {
  const { language } = useApp();
  const reading = useRead<TopicEntry[]>(`${BASE}/topics?language=${language}`, false, false);
  return (
    <Shown reading={reading}>
      {(all) => (
        <ul className="cards">
          {all.map((it) => (
            <Row key={it.id} name={it.name}>
              <TopicState id={it.id} />
            </Row>
          ))}
        </ul>
      )}
    </Shown>
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
  const reading = useRead<Scheme[]>(`${BASE}/schemes?language=${language}`, false, false);
  return (
    <Shown reading={reading}>
      {(all) => (
        <ul className="cards">
          {all.map((it) => (
            <Row key={it.id} name={it.name}>
              <Checked verified={it.verified} asOf={it.as_of} />
              {!it.rule_verified && <p className="kept">{strings.ruleUnchecked}</p>}
              <small lang="en">{it.source}</small>
            </Row>
          ))}
        </ul>
      )}
    </Shown>
  );
}

function Numbers() {
  const reading = useRead<Helpline[]>(`${BASE}/helplines`, false, false);
  return (
    <Shown reading={reading}>
      {(all) => (
        <ul className="cards">
          {all.map((it) => (
            <Row key={it.id} name={`${it.number}: ${it.name}`}>
              <Checked verified={it.verified} asOf={it.as_of} stale={it.stale} />
            </Row>
          ))}
        </ul>
      )}
    </Shown>
  );
}
