import { type FormEvent, useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { Problem } from "../components/Problem";
import { Speak } from "../components/Speak";
import { fill } from "../strings";

/** Code and PIN: what leads back to what is hers. They pass through this form and stay nowhere. */
export function MyPin({ code, onChanged }: { code: string | undefined; onChanged(): void }) {
  const { strings } = useApp();
  return (
    <section className="card">
      {code === undefined ? (
        <p>{strings.pinNote}</p>
      ) : (
        <>
          <p className="read-back" data-testid="code">
            {fill(strings.yourCode, { code })}
          </p>
          <Speak text={fill(strings.yourCode, { code: [...code].join(" ") })} />
        </>
      )}
      <Digits
        title={strings.choosePin}
        fields={code === undefined ? ["pin"] : ["old_pin", "pin"]}
        path="/api/v1/auth/pin"
        onDone={onChanged}
      />
      {code === undefined && (
        <Digits
          title={strings.comeBack}
          fields={["code", "pin"]}
          path="/api/v1/auth/sign-in"
          onDone={onChanged}
        />
      )}
    </section>
  );
}

type Field = "code" | "pin" | "old_pin";

interface DigitsProps {
  title: string;
  fields: Field[];
  path: string;
  onDone(): void;
}

function Digits({ title, fields, path, onDone }: DigitsProps) {
  const { strings, box, tell } = useApp();
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState("");
  const why = useWhy();
  const names: Record<Field, string> = { code: strings.code, pin: strings.pin, old_pin: strings.oldPin };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setProblem("");
    try {
      await box.change("POST", path, typed);
      setTyped({});
      tell(strings.sent);
      onDone();
    } catch (refused) {
      setProblem(why(refused));
    }
  };
  return (
    <details>
      <summary>{title}</summary>
      <form className="form" onSubmit={(event) => void send(event)}>
        {fields.map((field) => (
          <label key={field}>
            {names[field]}
            <input
              type={field === "code" ? "text" : "password"}
              inputMode="numeric"
              pattern="[0-9 ]{4,12}"
              maxLength={12}
              autoComplete="off"
              required
              value={typed[field] ?? ""}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          </label>
        ))}
        <Problem text={problem} />
        <button type="submit" className="main">
          {title}
        </button>
      </form>
    </details>
  );
}
