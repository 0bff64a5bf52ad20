import { useApp } from "../app/context";
import { linkTo, type Route } from "../app/route";
import { LearnFromHer } from "./LearnFromHer";
import { Month } from "./Month";
import { MyHours } from "./MyHours";
import { Teach } from "./Teach";

/** The time bank: an hour taught is an hour learnt. */
export function TimeScreen({ route }: { route: Route }) {
  const { strings } = useApp();
  const [part = "hours"] = route;
  const parts = [
    ["hours", strings.myHours],
    ["learn", strings.learnSkill],
    ["teach", strings.teachSkill],
    ["month", strings.monthSheet],
  ] as const;
  return (
    <main>
      <nav className="parts" aria-label={strings.timeTab}>
        {parts.map(([name, text]) => (
          <a key={name} href={linkTo("time", name)} aria-current={name === part ? "page" : undefined}>
            {text}
          </a>
        ))}
      </nav>
      {part === "hours" && <MyHours />}
      {part === "learn" && <LearnFromHer />}
      {part === "teach" && <Teach />}
      {part === "month" && <Month />}
    </main>
  );
}
