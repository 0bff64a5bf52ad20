import type { ReactNode } from "react";
import { useApp } from "../app/context";
import { moment } from "../app/say";
import { useWhy, worthAskingIn } from "../app/why";
import type { Reading } from "../offline/useRead";
import { fill } from "../strings";
import { Problem } from "./Problem";

interface Props<T> {
  reading: Reading<T>;
  children(value: T): ReactNode;
}

/** What the box said, or why there is nothing: it is being asked, it is away, it wants to be left alone, it said no. */
export function Shown<T>({ reading, children }: Props<T>) {
  const { strings, language } = useApp();
  const { value, keptAt, problem } = reading;
  const why = useWhy();
  if (problem !== undefined && keptAt === undefined) {
    return <Problem text={why(problem)} onAgain={reading.again} />;
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
          {worthAskingIn(problem) === undefined
            ? fill(strings.keptFrom, { date: moment(language, keptAt) })
            : `${why(problem)} ${fill(strings.keptSince, { date: moment(language, keptAt) })}`}
        </p>
      )}
      {children(value)}
    </>
  );
}
