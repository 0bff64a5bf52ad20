import { type FormEvent, useState } from "react";
import type { components } from "../api/schema";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { useWhy } from "../app/why";
import { newId } from "../box/ids";
import { Fact, Facts } from "../components/Facts";
import { Problem } from "../components/Problem";
import { word } from "../strings";
import { useChange, useOperator } from "./useOperator";

type GigDispute = components["schemas"]["DisputeView"];
type HourDispute = components["schemas"]["TimebankDisputeView"];

/** Where two sides do not agree: what each says, and a mediator's word. */
export function Disputes({ operatorKey }: { operatorKey: string }) {
  const { strings } = useApp();
  const gigs = useOperator<GigDispute[]>("/api/v1/gigs/disputes", operatorKey);
  const hours = useOperator<HourDispute[]>("/api/v1/timebank/disputes", operatorKey);
  const why = useWhy();
  const problem = gigs.problem ?? hours.problem;
  const none = gigs.value?.length === 0 && hours.value?.length === 0;
  return (
    <section>
      <h2>{strings.disputes}</h2>
      {problem !== undefined && <Problem text={why(problem)} />}
      {none && <p className="empty">{strings.noDisputes}</p>}
      {gigs.value?.map((it) => (
        <GigCase key={it.id} dispute={it} operatorKey={operatorKey} onDecided={gigs.again} />
      ))}
      {hours.value?.map((it) => (
        <HourCase key={it.id} dispute={it} operatorKey={operatorKey} onDecided={hours.again} />
      ))}
    </section>
  );
}

interface CaseProps<T> {
  dispute: T;
  operatorKey: string;
  onDecided(): void;
}

function GigCase({ dispute, operatorKey, onDecided }: CaseProps<GigDispute>) {
  const { strings, language } = useApp();
  const path = `/api/v1/gigs/disputes/${dispute.id}/decision`;
  return (
    <article className="card">
      <h3>{word(strings, "dispute", dispute.about)}</h3>
      <Facts>
        <Fact name={strings.workerSays}>{say.money(language, dispute.worker_paise)}</Fact>
        <Fact name={strings.employerSays}>
          {dispute.employer_paise == null ? "…" : say.money(language, dispute.employer_paise)}
        </Fact>
        <Fact name={strings.until}>{say.moment(language, dispute.decide_by)}</Fact>
      </Facts>
      <Decision
        path={path}
        operatorKey={operatorKey}
        unit={strings.owed}
        suggested={dispute.worker_paise / 100}
        body={(amount) => ({ paise: Math.round(amount * 100) })}
        onDecided={onDecided}
      />
    </article>
  );
}

function HourCase({ dispute, operatorKey, onDecided }: CaseProps<HourDispute>) {
  const { strings, language } = useApp();
  const path = `/api/v1/timebank/disputes/${dispute.id}/decision`;
  return (
    <article className="card">
      <h3>{word(strings, "objection", dispute.reason)}</h3>
      <Facts>
        <Fact name={strings.teacherSays}>{say.duration(language, dispute.teacher_minutes)}</Fact>
        <Fact name={strings.learnerSays}>{say.duration(language, dispute.learner_minutes)}</Fact>
        <Fact name={strings.until}>{say.moment(language, dispute.decide_by)}</Fact>
      </Facts>
      <Decision
        path={path}
        operatorKey={operatorKey}
        unit={strings.sheetBalance}
        suggested={dispute.learner_minutes}
        body={(amount) => ({ minutes: Math.round(amount) })}
        onDecided={onDecided}
      />
    </article>
  );
}

interface DecisionProps {
  path: string;
  operatorKey: string;
  unit: string;
  suggested: number;
  body(amount: number): Record<string, number>;
  onDecided(): void;
}

function Decision({ path, operatorKey, unit, suggested, body, onDecided }: DecisionProps) {
  const { strings } = useApp();
  const change = useChange(operatorKey);
  const [amount, setAmount] = useState(String(suggested));
  const [mediator, setMediator] = useState("");
  const [memo, setMemo] = useState("");
  const [problem, setProblem] = useState("");
  const [field] = useState(newId);
  const decide = async (event: FormEvent) => {
    event.preventDefault();
    const refused = await change("POST", path, { mediator, memo, ...body(Number(amount)) });
    setProblem(refused ?? "");
    if (refused === undefined) onDecided();
  };
  return (
    <details>
      <summary>{strings.decision}</summary>
      <form className="form" aria-describedby={field} onSubmit={(event) => void decide(event)}>
        <label>
          {unit}
          <input
            type="number"
            min={0}
            required
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
        </label>
        <label>
          {strings.mediatorName}
          <input
            required
            maxLength={100}
            value={mediator}
            onChange={(event) => setMediator(event.target.value)}
          />
        </label>
        <label>
          {strings.memo}
          <input required maxLength={200} value={memo} onChange={(event) => setMemo(event.target.value)} />
        </label>
        <p id={field} role="status">
          {problem}
        </p>
        <button type="submit" className="main">
          {strings.decide}
        </button>
      </form>
    </details>
  );
}
