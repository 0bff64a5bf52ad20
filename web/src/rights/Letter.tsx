import { type FormEvent, useCallback, useEffect, useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { Icon } from "../components/Icon";
import { Problem } from "../components/Problem";
import { Speak } from "../components/Speak";
import { BASE, type Draft } from "./law";

/** A letter from a few answers, to print or copy. It is sent nowhere and kept nowhere. */
export function Letter({ kind }: { kind: string }) {
  const { strings, language, box } = useApp();
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [draft, setDraft] = useState<Draft | undefined>();
  const [problem, setProblem] = useState("");
  const why = useWhy();

  const ask = useCallback(() => {
    let current = true;
    box.post<Draft>(`${BASE}/drafts`, { letter: kind, language, answers }, false).then(
      (it) => {
        if (!current) return;
        setDraft(it);
        setProblem("");
      },
      (refused: unknown) => current && setProblem(why(refused)),
    );
    return () => {
      current = false;
    };
  }, [box, kind, language, answers, why]);
  useEffect(ask, [ask]);

  if (problem !== "") {
    return <Problem text={problem} onAgain={ask} />;
  }
  if (draft === undefined) return <p className="loading">{strings.loading}</p>;
  if (draft.question) {
    const { id, name } = draft.question;
    return (
      <section className="card" key={id}>
        <p>
          <small>{strings.letterNote}</small>
        </p>
        <Question ask={name} onAnswer={(words) => setAnswers({ ...answers, [id]: words })} />
      </section>
    );
  }
  return (
    <section className="card">
      <p className="letter" lang={draft.language} data-testid="letter">
        {draft.text}
      </p>
      <div className="choices">
        <Speak text={draft.text ?? ""} lang={draft.language} />
        <button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {strings.print}
        </button>
        <button type="button" onClick={() => setAnswers({})}>
          {strings.startAgain}
        </button>
      </div>
    </section>
  );
}

function Question({ ask, onAnswer }: { ask: string; onAnswer(words: string): void }) {
  const { strings } = useApp();
  const [words, setWords] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== "") onAnswer(words.trim());
  };
  return (
    <form className="form" onSubmit={submit}>
      <label>
        {ask}
        <textarea
          aria-label={ask}
          rows={3}
          maxLength={600}
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <div className="choices">
        <button type="submit" className="main" disabled={words.trim() === ""}>
          {strings.next}
        </button>
        <Speak text={ask} />
      </div>
    </form>
  );
}
