import { useCallback, useEffect, useState } from "react";
import { useApp } from "../app/context";
import { Refusal } from "../box/box";

export interface Reading<T> {
  value: T | undefined;
  /** When the box said so, if it cannot be asked now. */
  keptAt: number | undefined;
  /** Nothing to show: the box is away, or said no. */
  problem: { offline: boolean; title: string } | undefined;
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
      ({ value, keptAt }) => current && setState({ path, value, keptAt, problem: undefined }),
      (problem: unknown) => {
        const offline = !(problem instanceof Refusal);
        const title = problem instanceof Refusal ? problem.title : "";
        if (current) setState({ ...nothing<T>(path), problem: { offline, title } });
      },
    );
    return () => {
      current = false;
    };
  }, [path, mine, keep, reads, version, online, asked]);

  const again = useCallback(() => setAsked((count) => count + 1), []);
  return { ...(state.path === path ? state : nothing<T>(path)), again };
}

function nothing<T>(path: string | undefined): State<T> {
  return { path, value: undefined, keptAt: undefined, problem: undefined };
}
