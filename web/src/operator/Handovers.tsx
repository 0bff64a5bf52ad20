import { useApp } from "../app/context";
import * as say from "../app/say";
import { Shown } from "../components/Shown";
import { useRead } from "../offline/useRead";
import { BASE, type Handover, type TopicEntry } from "../rights/law";
import { Act } from "./Act";
import { useOperator } from "./useOperator";

/** What waits for the legal volunteer: a code, a topic and words, and nobody's name. */
export function Handovers({ operatorKey }: { operatorKey: string }) {
  const { strings, language } = useApp();
  const reading = useOperator<Handover[]>(`${BASE}/handovers`, operatorKey);
  const topics = useRead<TopicEntry[]>(`${BASE}/topics?language=${language}`);
  const nameOf = (id: string) => topics.value?.find((it) => it.id === id)?.name ?? id;
  return (
    <section>
      <h2>{strings.handovers}</h2>
      <Shown reading={reading}>
        {(all) => (
          <>
            {all.length === 0 && <p className="empty">{strings.nothingWaiting}</p>}
            {all.map((it) => (
              <article className="card" key={it.id} data-testid="handover">
                <h3>
                  {it.code}: {nameOf(it.topic)}
                </h3>
                <p>
                  <small>{say.moment(language, it.created_at)}</small>
                </p>
                <blockquote className="letter" lang={it.language}>
                  {it.words}
                </blockquote>
                <Act
                  operatorKey={operatorKey}
                  label={strings.through}
                  confirm={strings.throughConfirm}
                  method="POST"
                  path={`${BASE}/handovers/${encodeURIComponent(it.id)}/done`}
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
