import { useState } from "react";
import { useApp } from "../app/context";
import { useWhy } from "../app/why";
import { Icon } from "../components/Icon";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { useRead } from "../offline/useRead";
import { BASE, type Consent } from "./me";

/** What may be done with what she told, purpose by purpose: each with its notice, to be heard before a yes. */
export function Consents() {
  const { strings } = useApp();
  const consents = useRead<Consent[]>(`${BASE}/consents`, true, false);
  return (
    <section>
      <h2>{strings.consentsTitle}</h2>
      <Shown reading={consents}>
        {(all) => (
          <ul className="cards">
            {all.map((it) => (
              <li key={it.purpose}>
                <ConsentCard consent={it} onChanged={consents.again} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}

function ConsentCard({ consent, onChanged }: { consent: Consent; onChanged(): void }) {
  const { strings, language, box, tell } = useApp();
  const [busy, setBusy] = useState(false);
  const why = useWhy();
  const change = async () => {
    setBusy(true);
    const path = `${BASE}/consents/${consent.purpose}`;
    try {
      if (consent.allowed) await box.change("DELETE", path);
      else await box.change("PUT", path, { how: "tap", language });
      tell(strings.sent);
      onChanged();
    } catch (refused) {
      tell(why(refused));
    }
    setBusy(false);
  };
  return (
    <article className="card">
      <p>
        <Icon name={consent.allowed ? "yes" : "no"} />
        {consent.notice}
      </p>
      <div className="choices">
        <button
          type="button"
          disabled={busy}
          className={consent.allowed ? "" : "main"}
          onClick={() => void change()}
        >
          {consent.allowed ? strings.stopIt : strings.allow}
        </button>
        <Speak text={consent.notice} />
      </div>
    </article>
  );
}
