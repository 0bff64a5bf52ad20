import { fill, type Strings } from "../strings";
import { Icon } from "./Icon";

/** On every screen, also without the box: emergency, and the women's helpline. The whole list comes with the rights. */
const ALWAYS = [
  { number: "112", name: "emergencyNumber" },
  { number: "181", name: "womenNumber" },
] as const;

export function Helplines({ strings }: { strings: Strings }) {
  return (
    <aside className="helplines">
      {ALWAYS.map(({ number, name }) => (
        <a
          key={number}
          href={`tel:${number}`}
          aria-label={`${strings[name]}: ${fill(strings.call, { number })}`}
        >
          <Icon name="phone" />
          <strong>{number}</strong>
          <span>{strings[name]}</span>
        </a>
      ))}
    </aside>
  );
}
