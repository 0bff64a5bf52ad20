import { type ReactNode, useState } from "react";
import { useApp } from "../app/context";
import { Icon } from "../components/Icon";
import { Shown } from "../components/Shown";
import { useRead } from "../offline/useRead";
import { HandedOver } from "./HandedOver";
import { BASE, type Helpline, type Scheme, type TopicEntry } from "./law";
import { Numbers } from "./Numbers";
import { QuickExit } from "./QuickExit";
import { SchemeCard } from "./SchemeCard";
import { StatePicker } from "./StatePicker";
import { keepState, keptState, type State } from "./states";
import { TopicAnswer } from "./TopicAnswer";

/** Rights. What is open is in this screen's memory alone: no address, no history and, of sensitive topics, no copy on the
 *  device tells what somebody looked at. */
export function RightsScreen() {
  const { strings } = useApp();
  const [topic, setTopic] = useState<TopicEntry | undefined>();
  const [state, setState] = useState(keptState);
  const choose = (chosen: State | undefined) => {
    keepState(chosen);
    setState(chosen);
  };
  const picker = <StatePicker state={state} onState={choose} />;
  return (
    <main className="rights">
      <QuickExit />
      {topic === undefined ? (
        <Overview picker={picker} onTopic={setTopic} />
      ) : (
        <>
          <button type="button" onClick={() => setTopic(undefined)}>
            <Icon name="back" />
            {strings.backToTopics}
          </button>
          <TopicAnswer key={topic.id} entry={topic} state={state} picker={picker} />
        </>
      )}
    </main>
  );
}

interface OverviewProps {
  picker: ReactNode;
  onTopic(topic: TopicEntry): void;
}

function Overview({ picker, onTopic }: OverviewProps) {
  const { strings, language } = useApp();
  const topics = useRead<TopicEntry[]>(`${BASE}/topics?language=${language}`);
  const helplines = useRead<Helpline[]>(`${BASE}/helplines`);
  const schemes = useRead<Scheme[]>(`${BASE}/schemes?language=${language}`);
  return (
    <>
      {picker}
      <h2>{strings.rightsIntro}</h2>
      <Shown reading={topics}>
        {(all) => (
          <ul className="rows">
            {all.map((it) => (
              <li key={it.id}>
                <button type="button" className="row" onClick={() => onTopic(it)}>
                  {it.name}
                  <span aria-hidden="true">›</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <details>
        <summary>{strings.helplinesTitle}</summary>
        <Shown reading={helplines}>{(all) => <Numbers all={all} />}</Shown>
      </details>
      <details>
        <summary>{strings.schemesTitle}</summary>
        <Shown reading={schemes}>
          {(all) => (
            <ul className="cards">
              {all.map((it) => (
                <li key={it.id}>
                  <SchemeCard scheme={it} />
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </details>
      <HandedOver topics={topics.value ?? []} />
    </>
  );
}
