import { replaceRoute } from "../app/route";
import type { Strings } from "../strings";
import { Icon, type IconName } from "./Icon";

export const TABS = ["talk", "learn", "work", "time", "rights"] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  strings: Strings;
  /** None on screens that are no part of the app for everybody. */
  tab: Tab | undefined;
}

const NAMES: Record<Tab, keyof Strings> = {
  talk: "talkTab",
  learn: "lessonsTab",
  work: "workTab",
  time: "timeTab",
  rights: "rightsTab",
};

/** The five parts of the app, at the thumb. */
export function Nav({ strings, tab }: Props) {
  return (
    <nav className="tabs" aria-label="Awaaz">
      {TABS.map((it) => (
        <button
          key={it}
          type="button"
          aria-current={it === tab ? "page" : undefined}
          onClick={() => replaceRoute(it)}
        >
          <Icon name={it satisfies IconName} />
          <span>{strings[NAMES[it]]}</span>
        </button>
      ))}
    </nav>
  );
}
