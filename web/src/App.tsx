import { useCallback, useEffect, useState } from "react";
import { LanguagePicker } from "./components/LanguagePicker";
import { LessonsScreen } from "./screens/LessonsScreen";
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
  const [screen, setScreen] = useState<"talk" | "lessons">("talk");
  const [session, setSession] = useState<string | undefined>();

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
      <nav>
        <button type="button" aria-pressed={screen === "talk"} onClick={() => setScreen("talk")}>
          {strings.talkTab}
        </button>
        <button type="button" aria-pressed={screen === "lessons"} onClick={() => setScreen("lessons")}>
          {strings.lessonsTab}
        </button>
      </nav>
      {/* The talk stays in the page: its connection is the session that lessons are kept under. */}
      <div hidden={screen !== "talk"}>
        <TalkScreen
          strings={strings}
          language={spoken}
          shown={shown}
          onLanguage={choose}
          onSession={setSession}
        />
      </div>
      {screen === "lessons" && <LessonsScreen strings={strings} shown={shown} session={session} />}
    </>
  );
}
