import type { Strings } from "../strings";
import type { Phase } from "../voice/talk";

interface Props {
  strings: Strings;
  phase: Phase;
  level: number;
  onPress(): void;
}

const LABELS: Record<Phase, keyof Strings> = {
  connecting: "connecting",
  ready: "talk",
  listening: "listening",
  thinking: "thinking",
  speaking: "speaking",
};

/** The one big button. What it does next is what a person would expect at that moment. */
export function TalkButton({ strings, phase, level, onPress }: Props) {
  const stops = phase === "speaking" || phase === "thinking";
  return (
    <div className="talk-area">
      <button
        id="talk"
        type="button"
        className={`talk ${phase}`}
        style={{ "--level": level } as React.CSSProperties}
        aria-pressed={phase === "listening"}
        aria-label={stops ? strings.stop : strings[LABELS[phase]]}
        disabled={phase === "connecting"}
        onClick={onPress}
      >
        <svg viewBox="0 0 96 96" aria-hidden="true">
          {stops ? (
            <rect x="30" y="30" width="36" height="36" rx="6" />
          ) : (
            <>
              <rect x="38" y="14" width="20" height="42" rx="10" />
              <path d="M28 46v4a20 20 0 0 0 40 0v-4M48 70v12M36 82h24" />
            </>
          )}
        </svg>
      </button>
      <p className="phase" aria-live="polite">
        {strings[LABELS[phase]]}
      </p>
    </div>
  );
}
