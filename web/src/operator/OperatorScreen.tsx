import { type FormEvent, useState } from "react";
import { useApp } from "../app/context";
import { asOperator, Refusal } from "../box/box";
import { Disputes } from "./Disputes";
import { Figures } from "./Figures";
import { WallSheet } from "./WallSheet";

/** For who runs the box: the key lives in this page's memory and nowhere else. */
export function OperatorScreen() {
  const { strings } = useApp();
  const [key, setKey] = useState<string | undefined>();
  return (
    <main>
      <h2>{strings.operatorTitle}</h2>
      {key === undefined ? (
        <AskKey onKey={setKey} />
      ) : (
        <>
          <Disputes operatorKey={key} />
          <WallSheet operatorKey={key} />
          <Figures operatorKey={key} />
        </>
      )}
    </main>
  );
}

function AskKey({ onKey }: { onKey(key: string): void }) {
  const { strings } = useApp();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const open = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await asOperator("/api/v1/gigs/disputes", typed.trim());
      onKey(typed.trim());
    } catch (refused) {
      setProblem(refused instanceof Refusal ? strings.wrongKey : strings.offline);
    }
  };
  return (
    <form className="form" onSubmit={(event) => void open(event)}>
      <label>
        {strings.operatorKey}
        <input
          type="password"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {problem !== "" && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="main" disabled={typed.trim() === ""}>
        {strings.open}
      </button>
    </form>
  );
}
