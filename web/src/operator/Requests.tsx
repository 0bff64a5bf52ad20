import type { components } from "../api/schema";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Fact, Facts } from "../components/Facts";
import { Shown } from "../components/Shown";
import { fill, word } from "../strings";
import { Act } from "./Act";
import { useOperator } from "./useOperator";

type Request = components["schemas"]["RequestView"];

/** What people asked for about their own data, the most urgent first. */
export function Requests({ operatorKey }: { operatorKey: string }) {
  const { strings, language } = useApp();
  const reading = useOperator<Request[]>("/api/v1/admin/requests", operatorKey);
  return (
    <section>
      <h2>{strings.requests}</h2>
      <Shown reading={reading}>
        {(all) => (
          <>
            {all.length === 0 && <p className="empty">{strings.nothingWaiting}</p>}
            {all.map((it) => (
              <article className="card" key={it.id}>
                <h3>{word(strings, "request", it.kind)}</h3>
                <Facts>
                  <Fact name={strings.receipt}>{it.receipt}</Fact>
                  <Fact name={strings.until}>{say.moment(language, it.due_at)}</Fact>
                </Facts>
                <Act
                  operatorKey={operatorKey}
                  label={strings.answered}
                  confirm={fill(strings.answeredConfirm, { receipt: it.receipt })}
                  method="POST"
                  path={`/api/v1/admin/requests/${encodeURIComponent(it.id)}/close`}
                  onDone={reading.again}
                />
              </article>
            ))}
          </>
        )}
      </Shown>
    </section>
  );
}
