import { useEffect } from "react";

const SHOWN_MS = 6000;

/** One sentence about what has just happened; also for those who listen. */
export function Toast({ text, onDone }: { text: string; onDone(): void }) {
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, onDone]);
  return (
    <p className="toast" role="status" data-empty={text === ""}>
      {text}
    </p>
  );
}
