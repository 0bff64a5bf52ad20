import type { KeyChoice } from "../voice/session";

interface Props {
  choices: KeyChoice[];
  disabled: boolean;
  onChoose(choice: KeyChoice): void;
}

/** Every spoken choice is a button, too. */
export function Choices({ choices, disabled, onChoose }: Props) {
  if (choices.length === 0) return null;
  return (
    <div className="choices">
      {choices.map((choice) => (
        <button key={choice.key} type="button" disabled={disabled} onClick={() => onChoose(choice)}>
          {choice.label}
        </button>
      ))}
    </div>
  );
}
