import { useCallback, useEffect, useState } from "react";
import { useApp } from "../app/context";
import { worthAskingIn } from "../app/why";

export interface Reading<T> {
  value: T | undefined;
  /** When the box said so, if it cannot be asked now. */
  keptAt: number | undefined;
  /** Why there is nothing, or (with `keptAt`) nothing newer: the box is away, wants to be left alone, or said no. */
  problem: unknown;
  again(): void;
}

type State<T> = { path: string | undefined } & Omit<Reading<T>, "again">;

/** Asks the box, again after every write that it answered and whenever it is back. */
export function useRead<T>(path: string | undefined, mine = false, keep = true): Reading<T> {
  const { reads, version, online } = useApp();
  const [state, setState] = useState<State<T>>(nothing(path));
  const [asked, setAsked] = useState(0);

  // `version`, `online` and `asked` are not read: they say when to ask again.
  useEffect(() => {
    if (path === undefined) return;
    let current = true;
    setState((before) => (before.path === path ? before : nothing(path)));
    reads.read<T>(path, mine, keep).then(
      ({ value, keptAt, because }) => current && setState({ path, value, keptAt, problem: because }),
      (problem: unknown) => current && setState({ ...nothing<T>(path), problem }),
    );
    return () => {
      current = false;
    };
  }, [path, mine, keep, reads, version, online, asked]);

  const again = useCallback(() => setAsked((count) => count + 1), []);
  // Who asked too often is asked for no tap: once the time is over, it goes on by itself.
  useEffect(() => {
    const seconds = worthAskingIn(state.problem);
    if (seconds === undefined) return;
    const timer = setTimeout(again, seconds * 1000);
    return () => clearTimeout(timer);
  }, [state.problem, again]);
  return { ...(state.path === path ? state : nothing<T>(path)), again };
}

function nothing<T>(path: string | undefined): State<T> {
  return { path, value: undefined, keptAt: undefined, problem: undefined };
}
