import type { components } from "../api/schema";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Fact, Facts } from "../components/Facts";
import { Problem } from "../components/Problem";
import { Shown } from "../components/Shown";
import { type Consent, BASE as ME } from "../me/me";
import { useRead } from "../offline/useRead";
import { fill } from "../strings";
import { useOperator } from "./useOperator";

type Audit = components["schemas"]["AuditView"];
type Entry = components["schemas"]["AuditEntry"];

/** As many as the box gives at once. */
const ROWS = 500;
/** As many as are shown. */
const SHOWN = 30;

/** How often each purpose was allowed and taken back, by these rows of the log. */
export function tally(entries: Entry[]): { purpose: string; given: number; takenBack: number }[] {
  const purposes = new Map<string, { given: number; takenBack: number }>();
  for (const { action, detail, outcome } of entries) {
    if (outcome !== "done" || !["consent.give", "consent.withdraw"].includes(action)) continue;
    const counts = purposes.get(detail) ?? { given: 0, takenBack: 0 };
    if (action === "consent.give") counts.given += 1;
    else counts.takenBack += 1;
    purposes.set(detail, counts);
  }
  return [...purposes].map(([purpose, counts]) => ({ purpose, ...counts }));
}

/** Who did what, whether the log holds, and what it tells of consents: how many, never whose. */
export function Log({ operatorKey }: { operatorKey: string }) {
  const { strings } = useApp();
  const reading = useOperator<Audit>(`/api/v1/admin/audit?limit=${ROWS}`, operatorKey);
  return (
    <section className="no-print">
      <h2>{strings.log}</h2>
      <Shown reading={reading}>
        {(audit) => (
          <>
            {audit.broken.length === 0 ? (
              <p className="state">{fill(strings.logGood, { count: String(audit.rows) })}</p>
            ) : (
              <Problem text={fill(strings.logBad, { rows: audit.broken.join(", ") })} />
            )}
            <Consents entries={audit.entries} />
            <Rows entries={audit.entries.slice(0, SHOWN)} />
          </>
        )}
      </Shown>
    </section>
  );
}

function Consents({ entries }: { entries: Entry[] }) {
  const { strings } = useApp();
  // In her language a purpose is called by what is told before the yes.
  const notices = useRead<Consent[]>(`${ME}/consents`, true, false);
  const noticeOf = (purpose: string) =>
    notices.value?.find((it) => it.purpose === purpose)?.notice ?? purpose.replaceAll("_", " ");
  const counts = tally(entries);
  return (
    <article className="card">
      <h3>{fill(strings.consentsCount, { count: String(entries.length) })}</h3>
      {counts.length === 0 ? (
        <p className="empty">{strings.noConsents}</p>
      ) : (
        <Facts>
          {counts.map((it) => (
            <Fact key={it.purpose} name={noticeOf(it.purpose)}>
              {strings.given}: {it.given}. {strings.takenBack}: {it.takenBack}.
            </Fact>
          ))}
        </Facts>
      )}
    </article>
  );
}

/** As they were written, for those who know the log. */
function Rows({ entries }: { entries: Entry[] }) {
  const { strings, language } = useApp();
  return (
    <details>
      <summary>{strings.lastRows}</summary>
      <table lang="en">
        <tbody>
          {entries.map((it) => (
            <tr key={it.seq}>
              <td>{say.moment(language, it.at)}</td>
              <td>
                {[it.action, it.detail, it.actor, it.outcome === "done" ? "" : it.outcome]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
