import { LANGUAGES, type LanguageCode, type Strings } from "../strings";

interface Props {
  strings: Strings;
  chosen: LanguageCode | "auto";
  onChoose(code: LanguageCode | "auto"): void;
}

/** A native select: the one control that every phone and screen reader already handles well. */
export function LanguagePicker({ strings, chosen, onChoose }: Props) {
  return (
    <label className="language">
      <span>{strings.language}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value as LanguageCode | "auto")}>
        <option value="auto">{strings.auto}</option>
        {LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
