import { useApp } from "../app/context";
import { linkTo } from "../app/route";
import * as say from "../app/say";
import { AboutMe } from "../components/AboutMe";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { inLanguage, word } from "../strings";
import { BASE, type Job, type Mine } from "./gigs";
import { due, stateName } from "./steps";

/** Applications, jobs and postings; what waits for her comes first. */
export function MyWork() {
  const reading = useRead<Mine>(`${BASE}/mine`, true);
  return (
    <>
      <Waiting />
      <Shown reading={reading}>{(mine) => <Lists mine={mine} />}</Shown>
      <AboutMe />
    </>
  );
}

function Lists({ mine }: { mine: Mine }) {
  const { strings, language } = useApp();
  const now = Date.now();
  const waiting = mine.jobs.filter((it) => due(it, now));
  const others = mine.jobs.filter((it) => !due(it, now));
  const open = mine.applications.filter((it) => it.state === "applied");
  if (mine.jobs.length + mine.applications.length + mine.postings.length === 0) {
    return (
      <p className="empty" role="status">
        {strings.noApplications}
      </p>
    );
  }
  return (
    <>
      <section>
        <h2>{strings.yourTurn}</h2>
        {waiting.length === 0 && <p className="empty">{strings.nothingWaiting}</p>}
        <Jobs jobs={waiting} />
      </section>
      {open.length > 0 && (
        <section>
          <h2>{strings.applications}</h2>
          <ul className="rows">
            {open.map((it) => (
              <li key={it.application}>
                <a href={linkTo("work", "gig", it.gig)}>
                  <span>{inLanguage(it.title ?? {}, language).text}</span>
                  <small>{word(strings, "application", it.state)}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine.postings.length > 0 && (
        <section>
          <h2>{strings.myPostings}</h2>
          <ul className="rows">
            {mine.postings.map(({ gig, waiting: count }) => (
              <li key={gig.id}>
                <a href={linkTo("work", "posting", gig.id)}>
                  <span>{inLanguage(gig.title, language).text}</span>
                  <small>
                    {count > 0 ? `${strings.whoApplied}: ${count}` : word(strings, "gig", gig.state)}
                  </small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{strings.otherJobs}</h2>
          <Jobs jobs={others} />
        </section>
      )}
    </>
  );
}

function Jobs({ jobs }: { jobs: Job[] }) {
  const { strings, language } = useApp();
  return (
    <ul className="cards">
      {jobs.map((job) => {
        const title = inLanguage(job.title, language);
        const state = word(strings, "job", stateName(job.state));
        const step = due(job, Date.now());
        const pay = say.money(language, job.due_paise);
        return (
          <li key={job.id} className="card">
            <h3 lang={title.lang}>{title.text}</h3>
            <p className="state">{state}</p>
            <p>{pay}</p>
            <div className="choices">
              <a className={`button ${step ? "main" : ""}`} href={linkTo("work", "job", job.id)}>
                {step ? word(strings, "step", step) : strings.seeMore}
              </a>
              <Speak text={`${title.text}. ${state}. ${pay}`} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
