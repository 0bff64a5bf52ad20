import { useState, useSyncExternalStore } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Confirm } from "../components/Confirm";
import { Icon } from "../components/Icon";
import { Shown } from "../components/Shown";
import { Speak } from "../components/Speak";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { useWrite } from "../offline/useWrite";
import { fill, word } from "../strings";
import { BASE, type Offer, SKILLS } from "./hours";

/** Who teaches a skill, and asking for a session. */
export function LearnFromHer() {
  const { strings } = useApp();
  const [skill, setSkill] = useState("");
  const reading = useRead<Offer[]>(skill === "" ? undefined : `${BASE}/offers?skill=${skill}`, true);
  return (
    <>
      <SkillPicker name={strings.whichSkill} skill={skill} onSkill={setSkill} />
      {skill !== "" && (
        <Shown reading={reading}>
          {(offers) =>
            offers.length === 0 ? (
              <p className="empty">{fill(strings.skillsNone, { skill: word(strings, "skill", skill) })}</p>
            ) : (
              <ul className="cards">
                {offers.map((it) => (
                  <li key={it.id}>
                    <OfferCard offer={it} />
                  </li>
                ))}
              </ul>
            )
          }
        </Shown>
      )}
    </>
  );
}

interface PickerProps {
  name: string;
  skill: string;
  onSkill(skill: string): void;
}

export function SkillPicker({ name, skill, onSkill }: PickerProps) {
  const { strings } = useApp();
  return (
    <label className="form">
      {name}
      <select value={skill} onChange={(event) => onSkill(event.target.value)}>
        <option value="" disabled>
          …
        </option>
        {SKILLS.map((it) => (
          <option key={it} value={it}>
            {word(strings, "skill", it)}
          </option>
        ))}
      </select>
    </label>
  );
}

function OfferCard({ offer }: { offer: Offer }) {
  const { strings, language, outbox } = useApp();
  const write = useWrite();
  const pending = useSyncExternalStore(outbox.listen, outbox.all).some((it) => it.about === offer.id);
  const [asking, setAsking] = useState(false);
  const name = offer.name ?? strings.neighbour;
  const skill = word(strings, "skill", offer.skill);
  const hours = say.duration(language, offer.minutes);
  const text = offer.name
    ? fill(strings.bookConfirm, { name: offer.name, skill, hours })
    : fill(strings.bookConfirmNeighbour, { skill, hours });
  const yes = () => {
    setAsking(false);
    const body = { offer: offer.id, minutes: offer.minutes };
    void write({ path: `${BASE}/sessions`, body, said: text, about: offer.id });
  };
  return (
    <article className="card">
      <h3>{name}</h3>
      {offer.place && (
        <p>
          <Icon name="place" />
          {offer.place}
        </p>
      )}
      <p>
        <Icon name="time" />
        {hours}
      </p>
      <Waiting about={offer.id} />
      <div className="choices">
        <button type="button" className="main" disabled={pending} onClick={() => setAsking(true)}>
          {strings.askHer}
        </button>
        <Speak text={[name, offer.place, skill, hours].filter(Boolean).join(". ")} />
      </div>
      {asking && <Confirm text={text} onYes={yes} onNo={() => setAsking(false)} />}
    </article>
  );
}
