import { useCallback, useEffect, useState } from "react";
import { asOperator } from "../box/box";

/** An answer for the operator; nothing of it is kept. */
export function useOperator<T>(path: string, key: string, read: (reply: Response) => Promise<T>) {
  const [value, setValue] = useState<T | undefined>();
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    asOperator(path, key)
      .then(read)
      .then(
        (answer) => {
          setValue(answer);
          setFailed(false);
        },
        () => setFailed(true),
      );
  }, [path, key, read]);
  useEffect(again, [again]);
  return { value, failed, again };
}

export function asJson<T>(reply: Response): Promise<T> {
  return reply.json() as Promise<T>;
}
