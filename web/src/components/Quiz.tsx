import { useEffect, useRef, useState } from "react";
import { newId } from "../box/ids";
import { type Attempt, type LessonView, soundOf } from "../learning/box";
import { fill, type Strings } from "../strings";

interface Props {
  strings: Strings;
  lesson: LessonView;
  onEvent(what: Pick<Attempt, "kind"> & Partial<Attempt>): void;
  onDone(): void;
}

/** The questions of a lesson, one at a time. A device judges for itself, so that it also works away from the box; the box
 *  judges again when it hears of it. */
export function Quiz({ strings, lesson, onEvent, onDone }: Props) {
  const [round] = useState(newId);
  const [at, setAt] = useState(0);
  const [choice, setChoice] = useState<number | undefined>();
  const [right, setRight] = useState(0);
  const sound = useRef<HTMLAudioElement>(null);
  const asked = useRef(Date.now());
  const question = lesson.quiz[at];

  useEffect(() => {
    asked.current = Date.now();
  }, [at]);

  if (!question) {
    return (
      <p className="score" role="status">
        {fill(strings.score, { right: String(right), count: String(lesson.quiz.length) })}
      </p>
    );
  }
  const answer = (chosen: number) => {
    setChoice(chosen);
    if (chosen === question.right) setRight(right + 1);
    onEvent({
      kind: "answered",
      question: at,
      choice: chosen,
      round,
      judged_by: "tap",
      latency_ms: Math.max(0, Date.now() - asked.current),
    });
  };
  const next = () => {
    setChoice(undefined);
    setAt(at + 1);
    if (at + 1 >= lesson.quiz.length) onDone();
  };
  const answerText = question.choices[question.right - 1] ?? "";
  return (
    <section className="quiz" lang={lesson.spoken_in} aria-label={strings.quiz}>
      <audio ref={sound} src={soundOf(lesson.id, lesson.spoken_in, { question: at })} preload="none" />
      <h3>{question.question}</h3>
      <button type="button" onClick={() => void sound.current?.play().catch(() => undefined)}>
        {strings.hearQuestion}
      </button>
      <ol>
        {question.choices.map((text, index) => (
          <li key={text}>
            <button
              type="button"
              disabled={choice !== undefined}
              className={choice === undefined ? "" : mark(index + 1, choice, question.right)}
              onClick={() => answer(index + 1)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
      {choice !== undefined && (
        <div role="status">
          <p>{choice === question.right ? strings.right : fill(strings.notRight, { answer: answerText })}</p>
          {choice !== question.right && <p>{question.because}</p>}
          <button type="button" onClick={next}>
            {strings.next}
          </button>
        </div>
      )}
    </section>
  );
}

function mark(index: number, chosen: number, right: number): string {
  if (index === right) return "is-right";
  return index === chosen ? "is-wrong" : "";
}
