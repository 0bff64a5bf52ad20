import { useMemo } from "react";
import { useApp } from "../app/context";
import { byName, type State } from "./states";

interface Props {
  state: State | undefined;
  onState(state: State | undefined): void;
}

/** Where she lives: some laws and offices differ from state to state. */
export function StatePicker({ state, onState }: Props) {
  const { strings, language } = useApp();
  const all = useMemo(() => byName(strings, language), [strings, language]);
  return (
    <label className="form">
      {strings.yourState}
      <select
        value={state ?? ""}
        onChange={({ target }) => onState(all.find((it) => it.state === target.value)?.state)}
      >
        <option value="">{strings.allIndia}</option>
        {all.map((it) => (
          <option key={it.state} value={it.state}>
            {it.name}
          </option>
        ))}
      </select>
    </label>
  );
}
