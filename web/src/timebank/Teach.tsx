import { useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Confirm } from "../components/Confirm";
import { Shown } from "../components/Shown";
import { Waiting } from "../components/Waiting";
import { useRead } from "../offline/useRead";
import { useWrite } from "../offline/useWrite";
import { fill, word } from "../strings";
import { type Account, BASE } from "./hours";
import { SkillPicker } from "./LearnFromHer";
import { Length } from "./SessionDialog";

/** What she offers to teach. */
export function Teach() {
  const { strings, language, outbox } = useApp();
  const write = useWrite();
  const account = useRead<Account>(`${BASE}/account`, true);
  const [skill, setSkill] = useState("");
  const [minutes, setMinutes] = useState(60);
  const [asking, setAsking] = useState(false);
  const text = fill(strings.teachConfirm, {
    skill: word(strings, "skill", skill),
    hours: say.duration(language, minutes),
  });
  const yes = () => {
    setAsking(false);
    void write({ path: `${BASE}/offers`, body: { skill, minutes }, said: text, about: "offer" });
  };
  const takeBack = (id: string, name: string) => {
    const said = `${strings.takeBack}: ${name}`;
    void outbox.add({ id: `${id}-back`, at: Date.now(), path: `${BASE}/offers/${id}`, said, about: "offer" });
  };
  return (
    <>
      <Waiting about="offer" />
      <SkillPicker name={strings.whichSkill} skill={skill} onSkill={setSkill} />
      <div className="form">
        <Length name={strings.howLong} minutes={minutes} onMinutes={setMinutes} />
        <button type="button" className="main" disabled={skill === ""} onClick={() => setAsking(true)}>
          {strings.teachSkill}
        </button>
      </div>
      {asking && <Confirm text={text} onYes={yes} onNo={() => setAsking(false)} />}
      <Shown reading={account}>
        {({ offers }) => (
          <ul className="rows">
            {offers.map((it) => {
              const name = word(strings, "skill", it.skill);
              return (
                <li key={it.id}>
                  <span>
                    {name}, {say.duration(language, it.minutes)}
                  </span>
                  <button type="button" onClick={() => takeBack(it.id, name)}>
                    {strings.takeBack}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </Shown>
    </>
  );
}
