import { useCallback, useEffect, useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { asOperator } from "../box/box";
import type { Reading } from "../offline/useRead";

/** An answer for the operator; nothing of it is kept. */
export function useOperator<T>(
  path: string,
  key: string,
  read: (reply: Response) => Promise<T> = asJson,
): Reading<T> {
  const { language } = useApp();
  const [value, setValue] = useState<T | undefined>();
  const [problem, setProblem] = useState<unknown>();
  const [asked, setAsked] = useState(0);
  // `asked` is not read: it says when to ask again.
  useEffect(() => {
    let current = true;
    asOperator(path, key, language)
      .then(read)
      .then(
        (answer) => {
          if (!current) return;
          setValue(answer);
          setProblem(undefined);
        },
        (refused: unknown) => current && setProblem(refused),
      );
    return () => {
      current = false;
    };
  }, [path, key, read, language, asked]);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  return { value, problem, keptAt: undefined, again };
}

export function asJson<T>(reply: Response): Promise<T> {
  return reply.json() as Promise<T>;
}

type Method = "POST" | "PUT" | "DELETE";

/** Changes something as the operator; gives the reason where it was not done. */
export function useChange(key: string) {
  const { language, strings, tell } = useApp();
  const why = useWhy();
  return useCallback(
    async (method: Method, path: string, body?: unknown): Promise<string | undefined> => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = { "content-type": "application/json" };
      try {
        await asOperator(path, key, language, { method, headers, ...sent });
        tell(strings.sent);
        return undefined;
      } catch (refused) {
        return why(refused);
      }
    },
    [key, language, strings, tell, why],
  );
}
