import type { ReactNode } from "react";
import { useApp } from "../app/context";
import { moment } from "../app/say";
import type { Reading } from "../offline/useRead";

interface Props<T> {
  reading: Reading<T>;
  children(value: T): ReactNode;
}

/** What the box said, or why there is nothing: it is being asked, it is away, it said no. */
export function Shown<T>({ reading, children }: Props<T>) {
  const { strings, language } = useApp();
  const { value, keptAt, problem } = reading;
  if (problem) {
    return (
      <div className="problem" role="alert">
        <p>{problem.offline ? strings.offline : problem.title || strings.failed}</p>
        <button type="button" onClick={reading.again}>
          {strings.tryAgain}
        </button>
      </div>
    );
  }
  if (value === undefined) {
    return (
      <p className="loading" role="status">
        {strings.loading}
      </p>
    );
  }
  return (
    <>
      {keptAt !== undefined && (
        <p className="kept" role="status">
          {strings.keptFrom.replace("{date}", moment(language, keptAt))}
        </p>
      )}
      {children(value)}
    </>
  );
}
