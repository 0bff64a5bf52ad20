import { useState } from "react";
import { Confirm } from "../components/Confirm";
import { Problem } from "../components/Problem";
import { useChange } from "./useOperator";

interface Props {
  operatorKey: string;
  label: string;
  /** Read back before it is done. */
  confirm: string;
  method: "POST" | "PUT" | "DELETE";
  path: string;
  body?: unknown;
  main?: boolean;
  onDone(): void;
}

/** A change by the operator: read back, agreed to, done; a refusal stays beside the button. */
export function Act({ operatorKey, label, confirm, method, path, body, main, onDone }: Props) {
  const change = useChange(operatorKey);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const act = async () => {
    setAsking(false);
    const refused = await change(method, path, body);
    setProblem(refused);
    if (refused === undefined) onDone();
  };
  return (
    <div>
      <button type="button" className={main ? "main" : ""} onClick={() => setAsking(true)}>
        {label}
      </button>
      <Problem text={problem} />
      {asking && <Confirm text={confirm} onYes={() => void act()} onNo={() => setAsking(false)} />}
    </div>
  );
}
