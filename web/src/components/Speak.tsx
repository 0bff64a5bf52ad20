import { useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import { Icon } from "./Icon";

interface Props {
  /** What is read: all that the card says, as sentences. */
  text: string;
  /** Of the text, where it is not the language of the page. */
  lang?: string;
}

/** Reads a card aloud, for those who do not read. */
export function Speak({ text, lang }: Props) {
  const { strings, language, speaker } = useApp();
  const reading = useSyncExternalStore(speaker.listen, speaker.reading) === text;
  return (
    <button
      type="button"
      className="speak"
      aria-pressed={reading}
      onClick={() => void speaker.press(text, lang ?? language)}
    >
      <Icon name={reading ? "stop" : "speaker"} />
      {reading ? strings.stop : strings.listen}
    </button>
  );
}
