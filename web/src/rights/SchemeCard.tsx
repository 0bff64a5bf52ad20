import { useState } from "react";
import { useApp } from "../app/context";
import { Icon } from "../components/Icon";
import { Speak } from "../components/Speak";
import { fill } from "../strings";
import type { Scheme } from "./law";
import { MayI } from "./MayI";

/** A scheme: what it gives, where to go, what to bring, and whether it is for her. */
export function SchemeCard({ scheme }: { scheme: Scheme }) {
  const { strings } = useApp();
  const [asking, setAsking] = useState(false);
  const where = `${strings.applyAt}: ${scheme.apply_at.name}`;
  return (
    <article className="card">
      <h3>{scheme.name}</h3>
      <p>{scheme.benefit}</p>
      <p>{where}</p>
      {scheme.documents.length > 0 && (
        <p>
          {strings.documentsTitle}: {scheme.documents.map((it) => it.name).join(", ")}
        </p>
      )}
      {!scheme.verified && <p className="kept">{strings.pleaseConfirm}</p>}
      <div className="choices">
        {!asking && (
          <button type="button" className="main" onClick={() => setAsking(true)}>
            {strings.canIGetIt}
          </button>
        )}
        {scheme.helpline && (
          <a className="button" href={`tel:${scheme.helpline}`}>
            <Icon name="phone" />
            {fill(strings.call, { number: scheme.helpline })}
          </a>
        )}
        <Speak text={[scheme.name, scheme.benefit, where].join(". ")} />
      </div>
      {asking && <MayI scheme={scheme} />}
    </article>
  );
}
