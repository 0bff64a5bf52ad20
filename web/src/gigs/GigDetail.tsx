import { useState, useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import { linkTo } from "../app/route";
import * as say from "../app/say";
import { Back } from "../components/Back";
import { Confirm } from "../components/Confirm";
import { Fact, Facts } from "../components/Facts";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { useWrite } from "../offline/useWrite";
import { fill, inLanguage, word } from "../strings";
import { BASE, type Gig, hoursPerDay, type Mine, payPerDay, payPerHour, spoken } from "./gigs";

/** One piece of work, and applying for it. */
export function GigDetail({ id }: { id: string }) {
  const { strings } = useApp();
  const reading = useRead<Gig>(`${BASE}/${encodeURIComponent(id)}`);
  return (
    <main>
      <Back to={linkTo("work", "find")}>{strings.findWork}</Back>
      <Waiting about={id} />
      <Shown reading={reading}>{(gig) => <Detail gig={gig} />}</Shown>
    </main>
  );
}

function Detail({ gig }: { gig: Gig }) {
  const { strings, language } = useApp();
  const title = inLanguage(gig.title, language);
  return (
    <article className="card">
      <h2 lang={title.lang}>{title.text}</h2>
      <Speak text={spoken(strings, language, gig)} />
      <Facts>
        <Fact name={strings.place}>{gig.place}</Fact>
        <Fact name={strings.pay}>
          <strong>{payPerDay(strings, language, gig)}</strong>
          <small>{payPerHour(strings, language, gig)}</small>
        </Fact>
        <Fact name={strings.whatTime}>
          {word(strings, "time", gig.time)}, {hoursPerDay(strings, language, gig)}
        </Fact>
        <Fact name={strings.howLong}>{say.days(language, gig.days)}</Fact>
        {gig.starts_on && <Fact name={strings.startsOn}>{say.day(language, gig.starts_on)}</Fact>}
        <Fact name={strings.employer}>{gig.employer}</Fact>
        <Fact name={strings.applyUntil}>{say.day(language, gig.closes_at)}</Fact>
      </Facts>
      <ul className="chips">
        {gig.women_only && <li>{strings.why_women_only}</li>}
        {gig.ride_home && <li>{strings.why_ride_home}</li>}
      </ul>
      <Apply gig={gig} title={title.text} />
    </article>
  );
}

function Apply({ gig, title }: { gig: Gig; title: string }) {
  const { strings, language, outbox } = useApp();
  const write = useWrite();
  const mine = useRead<Mine>(`${BASE}/mine`, true).value;
  const pending = useSyncExternalStore(outbox.listen, outbox.all).some((it) => it.about === gig.id);
  const [asking, setAsking] = useState<"apply" | "unapply" | undefined>();
  const application = mine?.applications.find((it) => it.gig === gig.id && it.state !== "withdrawn");
  const path = `${BASE}/${gig.id}`;
  const texts = {
    apply: fill(strings.applyConfirm, { title, place: gig.place, pay: payPerDay(strings, language, gig) }),
    unapply: fill(strings.unapplyConfirm, { title }),
  };
  const agreed = (what: "apply" | "unapply") => {
    setAsking(undefined);
    const body: Record<string, unknown> = what === "apply" ? { terms_hash: gig.terms_hash } : {};
    void write({ path: `${path}/${what}`, body, said: texts[what], about: gig.id });
  };
  if (mine?.postings.some((it) => it.gig.id === gig.id)) {
    return (
      <a className="button" href={linkTo("work", "posting", gig.id)}>
        {strings.whoApplied}
      </a>
    );
  }
  return (
    <>
      {application && (
        <p className="state" role="status">
          {word(strings, "application", application.state)}
        </p>
      )}
      {application?.state === "applied" && !pending && (
        <button type="button" onClick={() => setAsking("unapply")}>
          {strings.takeBack}
        </button>
      )}
      {!application && gig.state === "open" && (
        <button type="button" className="main" disabled={pending} onClick={() => setAsking("apply")}>
          {strings.apply}
        </button>
      )}
      {!application && gig.state !== "open" && <p className="state">{strings.gigClosed}</p>}
      {asking && (
        <Confirm text={texts[asking]} onYes={() => agreed(asking)} onNo={() => setAsking(undefined)} />
      )}
    </>
  );
}
