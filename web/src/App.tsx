import { useCallback, useEffect, useState } from "react";
import { LanguagePicker } from "./components/LanguagePicker";
import { TalkScreen } from "./screens/TalkScreen";
import { fallbackStrings, type LanguageCode, loadStrings, type Strings, startLanguage } from "./strings";

const KEPT = "awaaz.language";

export function App() {
  const [shown, setShown] = useState<LanguageCode>(() =>
    startLanguage(localStorage.getItem(KEPT), navigator.languages),
  );
  const [spoken, setSpoken] = useState<LanguageCode | "auto">(() =>
    localStorage.getItem(KEPT) === null ? "auto" : shown,
  );
  const [strings, setStrings] = useState<Strings>(fallbackStrings);

  useEffect(() => {
    let current = true;
    document.documentElement.lang = shown;
    void loadStrings(shown).then((loaded) => current && setStrings(loaded));
    return () => {
      current = false;
    };
  }, [shown]);

  const choose = useCallback((code: LanguageCode | "auto") => {
    setSpoken(code);
    if (code === "auto") {
      localStorage.removeItem(KEPT);
    } else {
      localStorage.setItem(KEPT, code);
      setShown(code);
    }
  }, []);

  return (
    <>
      <a className="skip" href="#talk">
        {strings.skip}
      </a>
      <header>
        <h1>
          Awaaz <span lang="hi">आवाज़</span>
        </h1>
        <LanguagePicker strings={strings} chosen={spoken} onChoose={choose} />
      </header>
      <TalkScreen strings={strings} language={spoken} shown={shown} onLanguage={choose} />
    </>
  );
}
