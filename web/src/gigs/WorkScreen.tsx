import { useApp } from "../app/context";
import type { Route } from "../app/route";
import { linkTo } from "../app/route";
import { FindWork } from "./FindWork";
import { GigDetail } from "./GigDetail";
import { GiveWork } from "./GiveWork";
import { JobDetail } from "./JobDetail";
import { MyWork } from "./MyWork";
import { Posting } from "./Posting";

/** Paid work: find it, what is mine, give it. */
export function WorkScreen({ route }: { route: Route }) {
  const [part = "find", id = ""] = route;
  switch (part) {
    case "gig":
      return <GigDetail id={id} />;
    case "job":
      return <JobDetail id={id} />;
    case "posting":
      return <Posting id={id} />;
    default:
      return (
        <main>
          <Parts part={part} />
          {part === "mine" && <MyWork />}
          {part === "give" && <GiveWork />}
          {part === "find" && <FindWork />}
        </main>
      );
  }
}

function Parts({ part }: { part: string }) {
  const { strings } = useApp();
  const parts = [
    ["find", strings.findWork],
    ["mine", strings.myWork],
    ["give", strings.giveWork],
  ] as const;
  return (
    <nav className="parts" aria-label={strings.workTab}>
      {parts.map(([name, text]) => (
        <a key={name} href={linkTo("work", name)} aria-current={name === part ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
