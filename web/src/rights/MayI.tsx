import { type FormEvent, useCallback, useEffect, useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { Problem } from "../components/Problem";
import { Speak } from "../components/Speak";
import { BASE, type Eligibility, type Scheme } from "./law";

type Answers = Record<string, boolean | number>;

/** Whether a scheme is for her: one question after the other. What she tells is kept nowhere. */
export function MayI({ scheme }: { scheme: Scheme }) {
  const { strings, language, box } = useApp();
  const [answers, setAnswers] = useState<Answers>({});
  const [verdict, setVerdict] = useState<Eligibility | undefined>();
  const [problem, setProblem] = useState("");
  const [unknown, setUnknown] = useState(false);
  const why = useWhy();

  const ask = useCallback(() => {
    let current = true;
    box.post<Eligibility>(`${BASE}/schemes/${scheme.id}/eligibility`, { answers, language }, false).then(
      (it) => {
        if (!current) return;
        setVerdict(it);
        setProblem("");
      },
      (refused: unknown) => current && setProblem(why(refused)),
    );
    return () => {
      current = false;
    };
  }, [box, scheme.id, answers, language, why]);
  useEffect(ask, [ask]);

  const again = () => {
    setAnswers({});
    setUnknown(false);
  };
  if (problem !== "") {
    return <Problem text={problem} onAgain={ask} />;
  }
  if (verdict === undefined) return <p className="loading">{strings.loading}</p>;
  const question = unknown ? undefined : verdict.question;
  if (question) {
    const answer = (told: boolean | number) => setAnswers({ ...answers, [question.id]: told });
    return (
      <div role="group" aria-label={question.ask} key={question.id}>
        <p className="read-back">{question.ask}</p>
        <Speak text={question.ask} />
        {question.kind === "number" ? (
          <HowMany name={question.ask} onAnswer={answer} />
        ) : (
          <div className="choices">
            <button type="button" onClick={() => answer(true)}>
              {strings.yes}
            </button>
            <button type="button" onClick={() => answer(false)}>
              {strings.isNot}
            </button>
          </div>
        )}
        <button type="button" onClick={() => setUnknown(true)}>
          {strings.dontKnow}
        </button>
      </div>
    );
  }
  const outcome = verdict.outcome === "yes" ? strings.couldGet : strings.cannotGet;
  const said = [
    unknown ? `${strings.applyAt}: ${verdict.apply_at.name}` : outcome,
    unknown ? "" : verdict.because.map((it) => it.about).join(", "),
    verdict.caution ?? (verdict.rule_verified ? "" : strings.pleaseConfirm),
  ].filter((it) => it !== "");
  return (
    <div role="status">
      {said.map((it) => (
        <p key={it}>{it}</p>
      ))}
      <div className="choices">
        <Speak text={said.join(" ")} />
        <button type="button" onClick={again}>
          {strings.startAgain}
        </button>
      </div>
    </div>
  );
}

function HowMany({ name, onAnswer }: { name: string; onAnswer(number: number): void }) {
  const { strings } = useApp();
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer(Math.round(Number(typed)));
  };
  return (
    <form className="choices" onSubmit={submit}>
      <input
        type="number"
        inputMode="numeric"
        aria-label={name}
        required
        min={0}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="main">
        {strings.next}
      </button>
    </form>
  );
}
