import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AppContext } from "./app/context";
import { useRoute } from "./app/route";
import { useServices } from "./app/useServices";
import { Helplines } from "./components/Helplines";
import { LanguagePicker } from "./components/LanguagePicker";
import { Nav, TABS } from "./components/Nav";
import { Toast } from "./components/Toast";
import { WorkScreen } from "./gigs/WorkScreen";
import { MeScreen } from "./me/MeScreen";
import type { Keep } from "./offline/store";
import { OperatorScreen } from "./operator/OperatorScreen";
import { RightsScreen } from "./rights/RightsScreen";
import { LessonsScreen } from "./screens/LessonsScreen";
import { TalkScreen } from "./screens/TalkScreen";
import { fallbackStrings, type LanguageCode, loadStrings, type Strings, startLanguage } from "./strings";
import { TimeScreen } from "./timebank/TimeScreen";

const KEPT = "awaaz.language";

export function App({ keep }: { keep: Keep }) {
  const [part = "talk", ...inside] = useRoute();
  const { shown, spoken, strings, choose } = useLanguage();
  const [session, setSession] = useState<string | undefined>();
  const [told, setTold] = useState("");
  const quiet = useCallback(() => setTold(""), []);
  const services = useServices(keep, shown, session);
  const { box, reads, outbox, speaker, version, online, me, identity } = services;
  const value = useMemo(
    () => ({ strings, language: shown, box, reads, outbox, speaker, version, online, tell: setTold }),
    [strings, shown, box, reads, outbox, speaker, version, online],
  );
  const [resume] = useState(() => identity.me());
  const tab = TABS.find((it) => it === part) ?? (["operator", "me"].includes(part) ? undefined : "talk");

  // Who goes elsewhere has heard enough.
  const address = [part, ...inside].join("/");
  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    before.current = address;
    speaker.stop();
    quiet();
    // Who listens or types goes on where the new screen begins.
    document.getElementById("screen")?.focus({ preventScroll: true });
  }, [address, speaker, quiet]);

  return (
    <AppContext value={value}>
      <a className="skip" href="#screen" onClick={skip}>
        {strings.skip}
      </a>
      <header>
        <h1>
          Awaaz <span lang="hi">आवाज़</span>
        </h1>
        <LanguagePicker strings={strings} chosen={spoken} onChoose={choose} />
      </header>
      <Helplines strings={strings} />
      <div id="screen" tabIndex={-1}>
        {/* The talk stays in the page: its connection is the session that everything else is kept under. */}
        <div hidden={tab !== "talk"}>
          <TalkScreen
            strings={strings}
            language={spoken}
            shown={shown}
            resume={resume}
            onLanguage={choose}
            onSession={setSession}
          />
        </div>
        {tab === "learn" && <LessonsScreen strings={strings} shown={shown} session={me} />}
        {tab === "work" && <WorkScreen route={inside} />}
        {tab === "time" && <TimeScreen route={inside} />}
        {tab === "rights" && <RightsScreen />}
        {part === "me" && <MeScreen />}
        {part === "operator" && <OperatorScreen route={inside} />}
      </div>
      <Toast text={told} onDone={quiet} />
      <Nav strings={strings} tab={tab} />
    </AppContext>
  );
}

/** To what the screen is about; the address stays the screen's. */
function skip(event: MouseEvent) {
  event.preventDefault();
  document.getElementById("screen")?.focus();
}

/** The language of the page and the one she speaks, which may still have to be found. */
function useLanguage() {
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
    // Without the box a language that was never loaded stays English.
    loadStrings(shown).then(
      (loaded) => current && setStrings(loaded),
      () => undefined,
    );
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

  return { shown, spoken, strings, choose };
}
