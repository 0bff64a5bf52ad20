import { useEffect, useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { fill } from "../strings";
import { BASE, type Deadline, type DeadlineRule } from "./law";

/** A day by which something has to be done, once it is known when it happened. */
export function ByWhen({ rule, eventOn }: { rule: DeadlineRule; eventOn: string }) {
  const { strings, language, box } = useApp();
  const [deadline, setDeadline] = useState<Deadline | undefined>();
  useEffect(() => {
    let current = true;
    setDeadline(undefined);
    if (eventOn !== "") {
      const asked = { rule: rule.id, event_on: eventOn, language };
      box.post<Deadline>(`${BASE}/deadlines`, asked, false).then(
        (it) => current && setDeadline(it),
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, [box, rule.id, eventOn, language]);
  return (
    <article className="card">
      <p>{rule.what}</p>
      {deadline ? (
        <p className="state" role="status">
          {fill(strings.dueOn, { date: say.day(language, deadline.due_on) })}
          {deadline.days_left >= 0 && (
            <>. {fill(strings.daysLeft, { days: say.days(language, deadline.days_left) })}</>
          )}
        </p>
      ) : (
        <p>
          <small>{strings.whenWasIt}</small>
        </p>
      )}
      {!rule.verified && <p className="kept">{deadline?.caution ?? strings.pleaseConfirm}</p>}
    </article>
  );
}
