import { fill, type LanguageCode, type Strings } from "../strings";
import type { TalkState } from "../voice/talk";

interface Props {
  strings: Strings;
  shown: LanguageCode;
  talk: TalkState;
  canReplay: boolean;
  onReplay(): void;
}

/** What was heard and what was answered, in the person's script, with its sources. */
export function Answer({ strings, shown, talk, canReplay, onReplay }: Props) {
  const text = talk.answer.join(" ");
  return (
    <section className="answer" aria-live="polite">
      {talk.heard !== "" && (
        <p className="heard">
          <span className="label">{strings.youSaid}</span>
          <q data-testid="transcript">{talk.heard}</q>
        </p>
      )}
      {text !== "" && (
        <div className="reply">
          <p data-testid="answer" lang={shown}>
            {text}
          </p>
          {helplines(text).map((number) => (
            <a key={number} className="call" href={`tel:${number}`}>
              {fill(strings.call, { number })}
            </a>
          ))}
          {canReplay && (
            <button type="button" className="again" onClick={onReplay}>
              {strings.again}
            </button>
          )}
        </div>
      )}
      {talk.citations.length > 0 && <Sources strings={strings} talk={talk} />}
    </section>
  );
}

function Sources({ strings, talk }: { strings: Strings; talk: TalkState }) {
  return (
    <details>
      <summary>{strings.sources}</summary>
      <ul>
        {talk.citations.map((citation) => (
          <li key={`${citation.title}${citation.reference}`}>
            {[citation.title, citation.reference].filter(Boolean).join(", ")}{" "}
            <small>
              {citation.verified ? fill(strings.checked, { date: citation.as_of }) : strings.unchecked}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Helpline numbers that the answer names, so that calling is one tap: three to five digits, as a word. */
export function helplines(text: string): string[] {
  const found = text.match(/(?<![\d,.₹-])(?:112|181|108|102|10\d{2}|14\d{3}|15100|1915|1930)(?!\d|[,.]\d)/g);
  return [...new Set(found ?? [])];
}
