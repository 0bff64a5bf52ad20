import { useState, useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import { linkTo } from "../app/route";
import * as say from "../app/say";
import { Back } from "../components/Back";
import { Confirm } from "../components/Confirm";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { useWrite } from "../offline/useWrite";
import { fill, inLanguage, word } from "../strings";
import { type Applicant, BASE, distance, type Gig, payPerDay } from "./gigs";
import { stateName } from "./steps";

/** One's own posting: who applied, and taking it back. */
export function Posting({ id }: { id: string }) {
  const { strings } = useApp();
  const path = `${BASE}/${encodeURIComponent(id)}`;
  const gig = useRead<Gig>(path);
  const applicants = useRead<Applicant[]>(`${path}/applicants`, true);
  return (
    <main>
      <Back to={linkTo("work", "mine")}>{strings.myWork}</Back>
      <Waiting about={id} />
      <Shown reading={gig}>
        {(it) => (
          <>
            <Head gig={it} />
            <h2>{strings.whoApplied}</h2>
            <Shown reading={applicants}>{(all) => <Applicants gig={it} all={all} />}</Shown>
          </>
        )}
      </Shown>
    </main>
  );
}

function Head({ gig }: { gig: Gig }) {
  const { strings, language } = useApp();
  const write = useWrite();
  const [asking, setAsking] = useState(false);
  const title = inLanguage(gig.title, language);
  const text = fill(strings.withdrawConfirm, { title: title.text });
  const yes = () => {
    setAsking(false);
    void write({ path: `${BASE}/${gig.id}/withdraw`, body: {}, said: text, about: gig.id });
  };
  return (
    <article className="card">
      <h2 lang={title.lang}>{title.text}</h2>
      <p>{[gig.place, payPerDay(strings, language, gig)].join(", ")}</p>
      <p className="state">{word(strings, "gig", gig.state)}</p>
      {gig.state === "open" && (
        <button type="button" onClick={() => setAsking(true)}>
          {strings.takeBack}
        </button>
      )}
      {asking && <Confirm text={text} onYes={yes} onNo={() => setAsking(false)} />}
    </article>
  );
}

function Applicants({ gig, all }: { gig: Gig; all: Applicant[] }) {
  const { strings } = useApp();
  if (all.length === 0) return <p className="empty">{strings.nobodyYet}</p>;
  return (
    <ul className="cards">
      {all.map((it) => (
        <li key={it.application}>
          <ApplicantCard gig={gig} applicant={it} />
        </li>
      ))}
    </ul>
  );
}

function ApplicantCard({ gig, applicant }: { gig: Gig; applicant: Applicant }) {
  const { strings, language, outbox } = useApp();
  const write = useWrite();
  const about = applicant.application;
  const pending = useSyncExternalStore(outbox.listen, outbox.all).some((it) => it.about === about);
  const [asking, setAsking] = useState(false);
  const name = applicant.name ?? strings.neighbour;
  const facts = [
    applicant.distance_km == null ? "" : distance(strings, language, applicant.distance_km),
    fill(strings.jobsDone, { count: String(applicant.jobs_done) }),
    ...applicant.reasons.map((reason) => word(strings, "who", reason)),
  ].filter((it) => it !== "");
  const title = inLanguage(gig.title, language).text;
  const pay = say.money(language, gig.pay_paise_per_day * gig.days);
  const text = fill(strings.offerTo, { name, title, pay });
  const yes = () => {
    setAsking(false);
    void write({ path: `${BASE}/offers`, body: { application: about }, said: text, about });
  };
  return (
    <article className="card">
      <h3>{name}</h3>
      <ul className="chips">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {applicant.job && applicant.job_state ? (
        <a className="button" href={linkTo("work", "job", applicant.job)}>
          {word(strings, "job", stateName(applicant.job_state))}
        </a>
      ) : (
        <button type="button" className="main" disabled={pending} onClick={() => setAsking(true)}>
          {strings.offerHer}
        </button>
      )}
      <Speak text={[name, ...facts].join(". ")} />
      {asking && <Confirm text={text} onYes={yes} onNo={() => setAsking(false)} />}
    </article>
  );
}
