import { useState, useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import { linkTo } from "../app/route";
import * as say from "../app/say";
import { Back } from "../components/Back";
import { Fact, Facts } from "../components/Facts";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { inLanguage, word } from "../strings";
import { BASE, hoursPerDay, type Job, payPerDay } from "./gigs";
import { StepDialog } from "./StepDialog";
import { type Step, stateName, steps } from "./steps";

/** One job as one of its two sides sees it, with what she may do now. */
export function JobDetail({ id }: { id: string }) {
  const { strings } = useApp();
  const reading = useRead<Job>(`${BASE}/jobs/${encodeURIComponent(id)}`, true);
  return (
    <main>
      <Back to={linkTo("work", "mine")}>{strings.myWork}</Back>
      <Waiting about={id} />
      <Shown reading={reading}>{(job) => <Detail job={job} />}</Shown>
    </main>
  );
}

function Detail({ job }: { job: Job }) {
  const { strings, language, outbox } = useApp();
  const pending = useSyncExternalStore(outbox.listen, outbox.all).some((it) => it.about === job.id);
  const [asking, setAsking] = useState<Step | undefined>();
  const title = inLanguage(job.title, language);
  const state = word(strings, "job", stateName(job.state));
  const due = say.money(language, job.due_paise);
  return (
    <article className="card">
      <h2 lang={title.lang}>{title.text}</h2>
      <p className="state">{state}</p>
      <Speak text={`${title.text}. ${state}. ${strings.inAll}: ${due}`} />
      <Facts>
        <Fact name={strings.inAll}>
          <strong>{due}</strong>
        </Fact>
        <Fact name={strings.pay}>{payPerDay(strings, language, job)}</Fact>
        <Fact name={strings.whatTime}>
          {word(strings, "time", job.time)}, {hoursPerDay(strings, language, job)}
        </Fact>
        <Fact name={strings.howLong}>{say.days(language, job.days)}</Fact>
        {job.place && <Fact name={strings.place}>{job.place}</Fact>}
        {job.starts_on && <Fact name={strings.startsOn}>{say.day(language, job.starts_on)}</Fact>}
        <Fact name={strings.employer}>{job.employer}</Fact>
        {job.address && <Fact name={strings.address}>{job.address}</Fact>}
        {job.deadline != null && <Fact name={strings.until}>{say.moment(language, job.deadline)}</Fact>}
      </Facts>
      {job.contact && (
        <a className="button main" href={`tel:${job.contact.replace(/[^\d+]/g, "")}`}>
          {strings.call.replace("{number}", job.contact)}
        </a>
      )}
      <div className="steps">
        {steps(job, Date.now()).map((step, index) => (
          <button
            key={step}
            type="button"
            className={index === 0 ? "main" : ""}
            disabled={pending}
            onClick={() => setAsking(step)}
          >
            {word(strings, "step", step)}
          </button>
        ))}
      </div>
      {asking && <StepDialog job={job} step={asking} onDone={() => setAsking(undefined)} />}
    </article>
  );
}
