import { useApp } from "../app/context";

interface Props {
  /** Empty or nothing where all is well. */
  text: string | undefined;
  /** Where trying again may help. */
  onAgain?(): void;
}

/** What went wrong, told at once to who listens. */
export function Problem({ text, onAgain }: Props) {
  const { strings } = useApp();
  if (!text) return null;
  return (
    <div className="problem" role="alert">
      <p>{text}</p>
      {onAgain && (
        <button type="button" onClick={onAgain}>
          {strings.tryAgain}
        </button>
      )}
    </div>
  );
}
