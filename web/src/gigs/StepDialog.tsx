import { useState } from "react";
import { useApp } from "../app/context";
import * as say from "../app/say";
import { Confirm } from "../components/Confirm";
import { useWrite } from "../offline/useWrite";
import { fill, inLanguage, type LanguageCode, type Strings, word } from "../strings";
import { BASE, type Job } from "./gigs";
import { CANCEL_REASONS, DISPUTE_ABOUTS, RATING_REASONS, type Step } from "./steps";

interface Props {
  job: Job;
  step: Step;
  onDone(): void;
}

/** What a step still needs: a reason, an amount, a number to call. */
interface Said {
  reason: string;
  rupees: string;
  contact: string;
  score: number;
  reasons: string[];
}

/** Reads a step back, asks what it still needs, and takes it. */
export function StepDialog({ job, step, onDone }: Props) {
  const { strings, language } = useApp();
  const write = useWrite();
  const [said, setSaid] = useState<Said>({
    reason: "",
    rupees: String(job.due_paise / 100),
    contact: "",
    score: 0,
    reasons: [],
  });
  const set = (part: Partial<Said>) => setSaid({ ...said, ...part });
  const role = job.role === "employer" ? "employer" : "worker";
  const text = readBack(strings, language, job, step);
  const yes = () => {
    onDone();
    const own = ["dispute", "rate"].includes(step);
    const name = step === "rate" ? "rating" : step;
    const path = `${BASE}/jobs/${job.id}/${own ? name : `steps/${step}`}`;
    void write({ path, body: body(job, step, said), said: text, about: job.id });
  };
  return (
    <Confirm text={text} ready={isWhole(step, said)} onYes={yes} onNo={onDone}>
      {step === "accept" && (
        <label>
          {strings.yourNumber}
          <input
            type="tel"
            maxLength={20}
            autoComplete="tel"
            value={said.contact}
            onChange={(event) => set({ contact: event.target.value })}
          />
        </label>
      )}
      {(step === "cancel" || step === "dispute") && (
        <Choice
          group={step}
          names={step === "cancel" ? CANCEL_REASONS[role] : DISPUTE_ABOUTS}
          chosen={said.reason}
          onChoose={(reason) => set({ reason })}
        />
      )}
      {["paid", "received", "dispute"].includes(step) && (
        <label>
          {step === "dispute" ? strings.owed : strings.howMuch}
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={job.due_paise / 100}
            value={said.rupees}
            onChange={(event) => set({ rupees: event.target.value })}
          />
        </label>
      )}
      {step === "rate" && <Rating names={RATING_REASONS[role]} said={said} onSay={set} />}
    </Confirm>
  );
}

function isWhole(step: Step, said: Said): boolean {
  if (step === "cancel" || step === "dispute") return said.reason !== "";
  return step === "rate" ? said.score > 0 : true;
}

function paise(rupees: string): number {
  return Math.max(0, Math.round((Number(rupees) || 0) * 100));
}

function body(job: Job, step: Step, said: Said): Record<string, unknown> {
  switch (step) {
    case "accept":
      return {
        terms_hash: job.terms_hash,
        ...(said.contact.trim() === "" ? {} : { contact: said.contact.trim() }),
      };
    case "paid":
    case "received":
      return { paise: paise(said.rupees) };
    case "cancel":
      return { reason: said.reason };
    case "dispute":
      return { about: said.reason, paise: paise(said.rupees) };
    case "rate":
      return { score: said.score, reasons: said.reasons };
    default:
      return {};
  }
}

function readBack(strings: Strings, language: LanguageCode, job: Job, step: Step): string {
  const title = inLanguage(job.title, language).text;
  const pay = say.money(language, job.due_paise);
  const texts: Partial<Record<Step, string>> = {
    accept: strings.acceptConfirm,
    start: strings.startConfirm,
    submit: strings.submitConfirm,
    received: strings.receivedConfirm,
    approve: strings.approveConfirm,
    paid: strings.paidConfirm,
  };
  const own = texts[step] ?? `${word(strings, "step", step)}: {title}`;
  const hours = say.duration(language, job.minutes_per_day);
  return fill(own, { title, pay, hours, days: String(job.days) });
}

interface ChoiceProps {
  group: string;
  names: string[];
  chosen: string;
  onChoose(name: string): void;
}

function Choice({ group, names, chosen, onChoose }: ChoiceProps) {
  const { strings } = useApp();
  return (
    <fieldset>
      <legend>{strings.why}</legend>
      {names.map((name) => (
        <label key={name} className="check">
          <input type="radio" name={group} checked={chosen === name} onChange={() => onChoose(name)} />
          {word(strings, group, name)}
        </label>
      ))}
    </fieldset>
  );
}

const SCORES = [1, 2, 3, 4, 5];

interface RatingProps {
  names: string[];
  said: Said;
  onSay(part: Partial<Said>): void;
}

function Rating({ names, said, onSay }: RatingProps) {
  const { strings } = useApp();
  const toggle = (name: string) =>
    onSay({
      reasons: said.reasons.includes(name)
        ? said.reasons.filter((it) => it !== name)
        : [...said.reasons, name],
    });
  return (
    <>
      <fieldset className="stars">
        <legend>{strings.howWasIt}</legend>
        {SCORES.map((score) => (
          <button
            key={score}
            type="button"
            aria-pressed={said.score >= score}
            aria-label={`${score} / ${SCORES.length}`}
            onClick={() => onSay({ score })}
          >
            ★
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{strings.why}</legend>
        {names.map((name) => (
          <label key={name} className="check">
            <input type="checkbox" checked={said.reasons.includes(name)} onChange={() => toggle(name)} />
            {word(strings, "rating", name)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
