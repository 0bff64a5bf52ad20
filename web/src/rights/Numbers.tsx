import { useApp } from "../app/context";
import * as say from "../app/say";
import { Icon } from "../components/Icon";
import { fill, type Strings } from "../strings";
import type { Helpline } from "./law";

/** Numbers to call, one tap each. */
export function Numbers({ all }: { all: Helpline[] }) {
  const { strings, language } = useApp();
  return (
    <ul className="rows">
      {all.map((it) => {
        const name = nameOf(strings, it);
        return (
          <li key={it.id}>
            <a href={`tel:${it.number}`} aria-label={`${name}: ${fill(strings.call, { number: it.number })}`}>
              <span className="number">
                <Icon name="phone" />
                <strong>{it.number}</strong>
              </span>
              <span>
                {name}
                <small>
                  {" "}
                  {it.verified && !it.stale
                    ? fill(strings.checked, { date: say.day(language, it.as_of) })
                    : strings.unchecked}
                </small>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** In her language where this app has words for it, else as the box says it. */
function nameOf(strings: Strings, it: Helpline): string {
  return (strings as Record<string, string>)[`helpline_${it.id.replaceAll("-", "_")}`] ?? it.name;
}
