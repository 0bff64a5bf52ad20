import { type FormEvent, useState } from "react";
import { useApp } from "../app/context";
import { linkTo, type Route } from "../app/route";
import { useWhy } from "../app/why";
import { asOperator, Refusal } from "../box/box";
import { Problem } from "../components/Problem";
import { Content } from "./Content";
import { Disputes } from "./Disputes";
import { Figures } from "./Figures";
import { Handovers } from "./Handovers";
import { Log } from "./Log";
import { Members } from "./Members";
import { Requests } from "./Requests";
import { WallSheet } from "./WallSheet";

/** For who runs the box: the key lives in this page's memory and nowhere else. */
export function OperatorScreen({ route = [] }: { route?: Route }) {
  const { strings } = useApp();
  const [key, setKey] = useState<string | undefined>();
  const part = PARTS.find((it) => it === route[0]) ?? "disputes";
  return (
    <main className="operator">
      <h2>{strings.operatorTitle}</h2>
      {key === undefined ? (
        <AskKey onKey={setKey} />
      ) : (
        <>
          <Parts part={part} />
          {part === "disputes" && (
            <>
              <Disputes operatorKey={key} />
              <Handovers operatorKey={key} />
            </>
          )}
          {part === "members" && (
            <>
              <Requests operatorKey={key} />
              <Members operatorKey={key} />
            </>
          )}
          {part === "figures" && (
            <>
              <WallSheet operatorKey={key} />
              <Log operatorKey={key} />
              <Figures operatorKey={key} />
            </>
          )}
          {part === "content" && <Content operatorKey={key} />}
        </>
      )}
    </main>
  );
}

const PARTS = ["disputes", "members", "figures", "content"] as const;

function Parts({ part }: { part: string }) {
  const { strings } = useApp();
  return (
    <nav className="parts" aria-label={strings.operatorTitle}>
      {PARTS.map((name) => (
        <a key={name} href={linkTo("operator", name)} aria-current={name === part ? "page" : undefined}>
          {strings[name]}
        </a>
      ))}
    </nav>
  );
}

/** What the box says to a key that it does not know. */
const UNKNOWN = 401;
/** It knows the key, which may do other things than this one. */
const NOT_THIS = 403;

function AskKey({ onKey }: { onKey(key: string): void }) {
  const { strings, language } = useApp();
  const why = useWhy();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setProblem("");
    try {
      await asOperator("/api/v1/gigs/disputes", typed.trim(), language);
      onKey(typed.trim());
    } catch (refused) {
      const status = refused instanceof Refusal ? refused.status : undefined;
      if (status === NOT_THIS) onKey(typed.trim());
      else setProblem(status === UNKNOWN ? strings.wrongKey : why(refused));
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
      <Problem text={problem} />
      <button type="submit" className="main" disabled={typed.trim() === ""}>
        {strings.open}
      </button>
    </form>
  );
}
