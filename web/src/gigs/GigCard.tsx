import { useApp } from "../app/context";
import { linkTo } from "../app/route";
import { Icon } from "../components/Icon";
import { Speak } from "../components/Speak";
import { inLanguage, word } from "../strings";
import { distance, type Found, hoursPerDay, payPerDay, payPerHour, spoken, worthSaying } from "./gigs";

export function GigCard({ found }: { found: Found }) {
  const { strings, language } = useApp();
  const title = inLanguage(found.title, language);
  return (
    <article className="card">
      <h2 lang={title.lang}>{title.text}</h2>
      <p>
        <Icon name="place" />
        {found.place}
        {found.distance_km != null && <>, {distance(strings, language, found.distance_km)}</>}
      </p>
      <p className="pay">
        <Icon name="money" />
        <strong>{payPerDay(strings, language, found)}</strong>
        <small>{payPerHour(strings, language, found)}</small>
      </p>
      <p>
        <Icon name="time" />
        {word(strings, "time", found.time)}, {hoursPerDay(strings, language, found)}
      </p>
      <Why reasons={found.reasons} />
      <div className="choices">
        <a className="button main" href={linkTo("work", "gig", found.id)}>
          {strings.seeMore}
        </a>
        <Speak text={spoken(strings, language, found, found)} />
      </div>
    </article>
  );
}

function Why({ reasons }: { reasons: string[] }) {
  const { strings } = useApp();
  const said = worthSaying(reasons);
  if (said.length === 0) return null;
  return (
    <ul className="chips">
      {said.map((reason) => (
        <li key={reason}>{word(strings, "why", reason)}</li>
      ))}
    </ul>
  );
}
