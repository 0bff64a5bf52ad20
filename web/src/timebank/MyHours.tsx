import { useState, useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { AboutMe } from "../components/AboutMe";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { fill, word } from "../strings";
import { type Account, BASE, balance, type Session } from "./hours";
import { SessionDialog } from "./SessionDialog";

/** What she has, and the sessions with the step that is hers. */
export function MyHours() {
  const account = useRead<Account>(`${BASE}/account`, true);
  const sessions = useRead<Session[]>(`${BASE}/sessions`, true);
  return (
    <>
      <Waiting />
      <Shown reading={account}>{(it) => <Balance account={it} />}</Shown>
      <Shown reading={sessions}>{(all) => <Sessions all={all} />}</Shown>
      <AboutMe />
    </>
  );
}

function Balance({ account }: { account: Account }) {
  const { strings, language } = useApp();
  const hours = (minutes: number) => say.duration(language, minutes);
  const sentences = [balance(strings, language, account)];
  if (account.set_aside_minutes > 0) {
    sentences.push(fill(strings.setAside, { hours: hours(account.set_aside_minutes) }));
  }
  const { earned_this_month: earned, spent_this_month: spent } = account;
  if (earned + spent > 0) {
    sentences.push(fill(strings.monthIs, { earned: hours(earned), spent: hours(spent) }));
  }
  return (
    <article className="card balance">
      <p className="big" data-testid="balance">
        {hours(account.minutes)}
      </p>
      {sentences.map((it) => (
        <p key={it}>{it}</p>
      ))}
      <Speak text={sentences.join(" ")} />
    </article>
  );
}

const OVER = ["settled", "declined", "cancelled", "no_show", "resolved"];

function Sessions({ all }: { all: Session[] }) {
  const { strings } = useApp();
  const mine = all.filter((it) => isDue(it));
  const open = all.filter((it) => !isDue(it) && !OVER.includes(it.state));
  const over = all.filter((it) => OVER.includes(it.state)).slice(0, 10);
  return (
    <>
      <section>
        <h2>{strings.yourTurn}</h2>
        {mine.length === 0 && <p className="empty">{strings.tbNothing}</p>}
        <Cards all={mine} />
      </section>
      {open.length + over.length > 0 && (
        <section>
          <h2>{strings.otherSessions}</h2>
          <Cards all={[...open, ...over]} />
        </section>
      )}
    </>
  );
}

/** Whether somebody waits for her. */
function isDue(session: Session): boolean {
  return session.steps.some((step) => ["agree", "finish", "confirm"].includes(step));
}

function Cards({ all }: { all: Session[] }) {
  return (
    <ul className="cards">
      {all.map((it) => (
        <li key={it.id}>
          <SessionCard session={it} />
        </li>
      ))}
    </ul>
  );
}

function SessionCard({ session }: { session: Session }) {
  const { strings, language, outbox } = useApp();
  const pending = useSyncExternalStore(outbox.listen, outbox.all).some((it) => it.about === session.id);
  const [asking, setAsking] = useState<string | undefined>();
  const skill = word(strings, "skill", session.skill);
  const role = session.role === "teacher" ? strings.youTeach : strings.youLearn;
  const state = word(strings, "session", session.state);
  const length = say.duration(language, session.actual_minutes ?? session.planned_minutes);
  const steps = session.may_dispute ? [...session.steps, "dispute"] : session.steps;
  return (
    <article className="card">
      <h3>{skill}</h3>
      <p>
        {role}, {length}
      </p>
      <p className="state">{state}</p>
      <div className="steps">
        {steps.map((step, index) => (
          <button
            key={step}
            type="button"
            className={index === 0 ? "main" : ""}
            disabled={pending}
            onClick={() => setAsking(step)}
          >
            {word(strings, "tbstep", step)}
          </button>
        ))}
        <Speak text={[skill, role, length, state].join(". ")} />
      </div>
      {asking && <SessionDialog session={session} step={asking} onDone={() => setAsking(undefined)} />}
    </article>
  );
}
