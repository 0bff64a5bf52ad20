import { type FormEvent, useEffect, useState } from "react";
import { Answer } from "../components/Answer";
import { Choices } from "../components/Choices";
import { Problem } from "../components/Problem";
import { TalkButton } from "../components/TalkButton";
import type { LanguageCode, Strings } from "../strings";
import { useVoice } from "../voice/useVoice";

interface Props {
  strings: Strings;
  language: LanguageCode | "auto";
  shown: LanguageCode;
  onLanguage(code: LanguageCode): void;
  /** The session of an earlier visit. */
  resume: string | undefined;
  onSession(id: string | undefined): void;
}

export function TalkScreen({ strings, language, shown, resume, onLanguage, onSession }: Props) {
  const voice = useVoice(language, onLanguage, resume);
  const { problem, session, connected } = voice.talk;
  useEffect(() => {
    onSession(connected ? session : undefined);
  }, [connected, session, onSession]);
  return (
    <main>
      <p className="tagline">{strings.tagline}</p>
      <TalkButton strings={strings} phase={voice.talk.phase} level={voice.level} onPress={voice.press} />
      {problem && <Problem text={problem.key ? strings[problem.key] : problem.text} />}
      <Answer
        strings={strings}
        shown={shown}
        talk={voice.talk}
        canReplay={voice.canReplay}
        onReplay={voice.replay}
      />
      <Choices choices={voice.talk.choices} disabled={!voice.talk.connected} onChoose={voice.choose} />
      <TypeInstead strings={strings} disabled={!voice.talk.connected} onSend={voice.say} />
    </main>
  );
}

interface TypeProps {
  strings: Strings;
  disabled: boolean;
  onSend(text: string): void;
}

function TypeInstead({ strings, disabled, onSend }: TypeProps) {
  const [text, setText] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    onSend(text.trim());
    setText("");
  };
  return (
    <form className="type" onSubmit={send}>
      <label htmlFor="typed">{strings.type}</label>
      <div>
        <input
          id="typed"
          value={text}
          maxLength={2000}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" disabled={disabled}>
          {strings.send}
        </button>
      </div>
    </form>
  );
}
