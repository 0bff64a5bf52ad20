import { useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Icon } from "../components/Icon";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { useRead } from "../offline/useRead";
import { BASE, monthOf, neighbourMonth, purpose, type Statement } from "./hours";

/** The statement of a month: to read, to hear and to print. */
export function Month() {
  const { strings, language } = useApp();
  const now = monthOf(Date.now());
  const [month, setMonth] = useState(now);
  const reading = useRead<Statement>(`${BASE}/statement?month=${month}`, true);
  return (
    <>
      <div className="months">
        <button type="button" aria-label={strings.before} onClick={() => setMonth(neighbourMonth(month, -1))}>
          ‹
        </button>
        <h2>{say.month(language, Date.parse(`${month}-15T00:00`))}</h2>
        <button
          type="button"
          aria-label={strings.next}
          disabled={month === now}
          onClick={() => setMonth(neighbourMonth(month, 1))}
        >
          ›
        </button>
      </div>
      <Shown reading={reading}>{(it) => <Sheet statement={it} />}</Shown>
    </>
  );
}

function Sheet({ statement }: { statement: Statement }) {
  const { strings, language } = useApp();
  const hours = (minutes: number) => say.duration(language, minutes);
  const summary = `${strings.cameIn}: ${hours(statement.earned)}. ${strings.wentOut}: ${hours(statement.spent)}.`;
  return (
    <article className="card sheet">
      <p>{summary}</p>
      <table>
        <tbody>
          <tr>
            <th scope="row" colSpan={2}>
              {strings.opening}
            </th>
            <td>{hours(statement.opening)}</td>
          </tr>
          {statement.lines.map((line, index) => (
            <tr key={index}>
              <td>{say.day(language, line.at)}</td>
              <td>{purpose(strings, line)}</td>
              <td>
                {line.minutes > 0 ? "+" : ""}
                {hours(line.minutes)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {strings.closing}
            </th>
            <td>{hours(statement.closing)}</td>
          </tr>
        </tbody>
      </table>
      <div className="choices">
        <Speak text={`${summary} ${strings.closing}: ${hours(statement.closing)}`} />
        <button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {strings.print}
        </button>
      </div>
    </article>
  );
}
