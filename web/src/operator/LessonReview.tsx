import { type FormEvent, useState } from "react";
import type { components } from "../api/schema";
import { useApp } from "../app/context";
import { Problem } from "../components/Problem";
import { soundOf } from "../learning/box";
import { fill, LANGUAGES } from "../strings";
import { Act } from "./Act";
import { useChange } from "./useOperator";

export type Review = components["schemas"]["ReviewView"];

interface Props {
  /** None where the lesson is not heard in this language, or the key is for something else. */
  review: Review | undefined;
  operatorKey: string;
  onDone(): void;
}

/** How a lesson stands in the language of the screen: who knows the subject hears it and says what she thinks of it. */
export function LessonReview({ review, operatorKey, onDone }: Props) {
  const { strings } = useApp();
  if (review === undefined) return null;
  const language = LANGUAGES.find(({ code }) => code === review.language)?.name ?? review.language;
  return (
    <>
      <p className={review.state === "approved" ? "state" : "kept"}>
        {review.approvals > 0
          ? fill(strings.foundRight, { count: String(review.approvals) })
          : strings.unchecked}
      </p>
      {review.remarks.map((remark) => (
        <blockquote key={`${remark.at}${remark.note}`}>{remark.note}</blockquote>
      ))}
      <audio controls preload="none" src={soundOf(review.module_id, review.language)} />
      <Act
        operatorKey={operatorKey}
        label={strings.lessonRight}
        confirm={fill(strings.lessonRightConfirm, { title: review.title, language })}
        method="PUT"
        path={pathOf(review)}
        body={{ verdict: "approved" }}
        onDone={onDone}
      />
      <ToMend review={review} operatorKey={operatorKey} onDone={onDone} />
    </>
  );
}

function ToMend({ review, operatorKey, onDone }: Props & { review: Review }) {
  const { strings } = useApp();
  const change = useChange(operatorKey);
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const refused = await change("PUT", pathOf(review), { verdict: "fix", note });
    setProblem(refused);
    if (refused !== undefined) return;
    setNote("");
    onDone();
  };
  return (
    <details>
      <summary>{strings.toMend}</summary>
      <form className="form" onSubmit={(event) => void send(event)}>
        <label>
          {strings.toMend}
          <textarea
            required
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <Problem text={problem} />
        <button type="submit">{strings.send}</button>
      </form>
    </details>
  );
}

function pathOf(review: Review): string {
  return `/api/v1/learning/modules/${review.module_id}/reviews/${review.language}`;
}
