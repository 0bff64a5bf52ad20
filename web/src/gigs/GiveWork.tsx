import { type FormEvent, type ReactNode, useState } from "react";
import { useApp } from "../app/context";
import { linkTo } from "../app/route";
import * as say from "../app/say";
import { Confirm } from "../components/Confirm";
import { Waiting } from "../components/Waiting";
import { useWrite } from "../offline/useWrite";
import { fallbackStrings, fill, word } from "../strings";
import { BASE, KINDS, TIMES } from "./gigs";

/** What a posting says, as it is typed. */
export interface Draft {
  kind: string;
  title: string;
  place: string;
  time: string;
  hours: string;
  rupees: string;
  seats: string;
  days: string;
  startsOn: string;
  employer: string;
  contact: string;
  address: string;
  womenOnly: boolean;
  rideHome: boolean;
}

const EMPTY: Draft = {
  kind: "tailoring",
  title: "",
  place: "",
  time: "morning",
  hours: "6",
  rupees: "",
  seats: "1",
  days: "1",
  startsOn: "",
  employer: "",
  contact: "",
  address: "",
  womenOnly: false,
  rideHome: false,
};

/** What the box is told: times in minutes, money in paise, the title also in English. */
export function posting(draft: Draft, language: string, titles: { own: string; english: string }) {
  const title = draft.title.trim() || titles.own;
  return {
    kind: draft.kind,
    title: { en: language === "en" ? title : titles.english, [language]: title },
    place: draft.place.trim(),
    time: draft.time,
    minutes_per_day: Math.round(Number(draft.hours) * 60),
    pay_paise_per_day: Math.round(Number(draft.rupees) * 100),
    seats: Number(draft.seats),
    days: Number(draft.days),
    ...(draft.startsOn === "" ? {} : { starts_on: draft.startsOn }),
    employer: draft.employer.trim(),
    contact: draft.contact.trim(),
    address: draft.address.trim(),
    women_only: draft.womenOnly,
    ride_home: draft.rideHome,
  };
}

/** A form that posts work; the box refuses pay below the minimum wage and words of tricksters. */
export function GiveWork() {
  const { strings, language } = useApp();
  const write = useWrite();
  const [draft, setDraft] = useState(EMPTY);
  const [asking, setAsking] = useState(false);
  const titles = {
    own: fill(strings.gigTitle, { kind: word(strings, "kind", draft.kind) }),
    english: fill(fallbackStrings.gigTitle, { kind: word(fallbackStrings, "kind", draft.kind) }),
  };
  const body = posting(draft, language, titles);
  const text = fill(strings.postConfirm, {
    kind: word(strings, "kind", draft.kind),
    place: body.place,
    time: word(strings, "time", draft.time),
    hours: say.duration(language, body.minutes_per_day),
    pay: say.money(language, body.pay_paise_per_day),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const yes = async () => {
    setAsking(false);
    const outcome = await write({ path: BASE, body, said: text, about: "posting" });
    if (outcome.state === "refused") return;
    setDraft(EMPTY);
    location.hash = linkTo("work", "mine");
  };
  return (
    <>
      <Waiting about="posting" />
      <form className="form" onSubmit={submit}>
        <Fields draft={draft} onDraft={setDraft} suggested={titles.own} />
        <button type="submit" className="main">
          {strings.giveWork}
        </button>
      </form>
      {asking && <Confirm text={text} onYes={() => void yes()} onNo={() => setAsking(false)} />}
    </>
  );
}

interface FieldsProps {
  draft: Draft;
  suggested: string;
  onDraft(draft: Draft): void;
}

function Fields({ draft, suggested, onDraft }: FieldsProps) {
  const { strings } = useApp();
  const set = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  const choose = (name: "kind" | "time", names: string[]) => (
    <select value={draft[name]} onChange={(event) => set({ [name]: event.target.value })}>
      {names.map((it) => (
        <option key={it} value={it}>
          {word(strings, name, it)}
        </option>
      ))}
    </select>
  );
  const number = (name: "hours" | "rupees" | "seats" | "days", most: number, step = 1) => (
    <input
      type="number"
      inputMode="decimal"
      required
      min={step}
      max={most}
      step={step}
      value={draft[name]}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  const text = (name: "title" | "place" | "employer" | "contact" | "address", required: boolean) => (
    <input
      value={draft[name]}
      required={required}
      maxLength={100}
      placeholder={name === "title" ? suggested : undefined}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  );
  return (
    <>
      <Field name={strings.whichWork}>{choose("kind", KINDS)}</Field>
      <Field name={strings.titleOfWork}>{text("title", false)}</Field>
      <Field name={strings.place}>{text("place", true)}</Field>
      <Field name={strings.whatTime}>{choose("time", TIMES)}</Field>
      <div className="pair">
        <Field name={strings.hoursPerDay}>{number("hours", 12, 0.5)}</Field>
        <Field name={strings.rupeesPerDay}>{number("rupees", 100_000)}</Field>
        <Field name={strings.howManyDays}>{number("days", 366)}</Field>
        <Field name={strings.howManyPeople}>{number("seats", 50)}</Field>
      </div>
      <Field name={strings.startsOn}>
        <input
          type="date"
          value={draft.startsOn}
          onChange={(event) => set({ startsOn: event.target.value })}
        />
      </Field>
      <Field name={strings.employer}>{text("employer", true)}</Field>
      <Field name={strings.contactHidden}>{text("contact", false)}</Field>
      <Field name={strings.address}>{text("address", false)}</Field>
      <Check
        name={strings.why_women_only}
        checked={draft.womenOnly}
        onCheck={(womenOnly) => set({ womenOnly })}
      />
      <Check
        name={strings.why_ride_home}
        checked={draft.rideHome}
        onCheck={(rideHome) => set({ rideHome })}
      />
    </>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <label>
      {name}
      {children}
    </label>
  );
}

function Check({
  name,
  checked,
  onCheck,
}: {
  name: string;
  checked: boolean;
  onCheck(checked: boolean): void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      {name}
    </label>
  );
}
