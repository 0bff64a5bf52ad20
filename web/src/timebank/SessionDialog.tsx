import { useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Confirm } from "../components/Confirm";
import { useWrite } from "../offline/useWrite";
import { fill, word } from "../strings";
import { BASE, LENGTHS, OBJECTIONS, type Session } from "./hours";

interface Props {
  session: Session;
  /** A step of the session, or `dispute`. */
  step: string;
  onDone(): void;
}

/** Reads a step of a session back, with how long it was, and takes it. */
export function SessionDialog({ session, step, onDone }: Props) {
  const { strings, language } = useApp();
  const write = useWrite();
  const [minutes, setMinutes] = useState(session.actual_minutes ?? session.planned_minutes);
  const [reason, setReason] = useState("");
  const texts: Record<string, string> = {
    agree: strings.agreeConfirm,
    finish: strings.finishConfirm,
    confirm: strings.settleConfirm,
  };
  const skill = word(strings, "skill", session.skill);
  const own = texts[step] ?? `${word(strings, "tbstep", step)}: {skill}, {hours}`;
  const text = fill(own, { skill, hours: say.duration(language, minutes) });
  const path = `${BASE}/sessions/${session.id}`;
  const yes = () => {
    onDone();
    if (step === "dispute") {
      void write({ path: `${path}/dispute`, body: { reason, minutes }, said: text, about: session.id });
      return;
    }
    const body = step === "finish" || step === "confirm" ? { minutes } : {};
    void write({ path: `${path}/steps/${step}`, body, bare: true, said: text, about: session.id });
  };
  return (
    <Confirm text={text} ready={step !== "dispute" || reason !== ""} onYes={yes} onNo={onDone}>
      {(step === "finish" || step === "dispute") && (
        <Length minutes={minutes} name={strings.howLong} onMinutes={setMinutes} />
      )}
      {step === "dispute" && (
        <fieldset>
          <legend>{strings.why}</legend>
          {OBJECTIONS.map((it) => (
            <label key={it} className="check">
              <input type="radio" name="reason" checked={reason === it} onChange={() => setReason(it)} />
              {word(strings, "objection", it)}
            </label>
          ))}
        </fieldset>
      )}
    </Confirm>
  );
}

interface LengthProps {
  name: string;
  minutes: number;
  onMinutes(minutes: number): void;
}

export function Length({ name, minutes, onMinutes }: LengthProps) {
  const { language } = useApp();
  const all = LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((a, b) => a - b);
  return (
    <label>
      {name}
      <select value={minutes} onChange={(event) => onMinutes(Number(event.target.value))}>
        {all.map((it) => (
          <option key={it} value={it}>
            {say.duration(language, it)}
          </option>
        ))}
      </select>
    </label>
  );
}
