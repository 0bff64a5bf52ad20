import type { Job } from "./gigs";

/** What each side may do now; the first is what the other side waits for. The box decides (`gigs::next`): this says which
 *  buttons to show. */
export type Step =
  | "accept"
  | "decline"
  | "withdraw"
  | "start"
  | "submit"
  | "rework"
  | "approve"
  | "paid"
  | "received"
  | "cancel"
  | "no_show"
  | "dispute"
  | "rate";

const WORKER: Record<string, Step[]> = {
  offered: ["accept", "decline"],
  accepted: ["start", "cancel"],
  in_progress: ["submit", "dispute"],
  submitted: ["dispute"],
  approved: ["received", "dispute"],
  disputed: ["dispute"],
  resolved_worker: ["received"],
  split: ["received"],
  closed: ["rate"],
};

const EMPLOYER: Record<string, Step[]> = {
  offered: ["withdraw"],
  accepted: ["no_show", "cancel"],
  in_progress: ["dispute"],
  submitted: ["approve", "rework", "dispute"],
  approved: ["paid", "dispute"],
  disputed: ["dispute"],
  resolved_worker: ["paid"],
  split: ["paid"],
  paid_ack: ["paid"],
  closed: ["rate"],
};

/** Steps that the other side waits for. */
const DUE: Step[] = ["accept", "start", "submit", "approve", "paid", "received"];

/** A rating can be given for a week. */
const RATE_MS = 7 * 24 * 60 * 60 * 1000;

export function steps(
  job: Pick<Job, "role" | "state" | "paid_paise" | "ratings" | "history">,
  now: number,
): Step[] {
  const all = (job.role === "worker" ? WORKER : EMPLOYER)[job.state] ?? [];
  return all.filter((step) => {
    if (step === "paid") return job.paid_paise == null;
    if (step === "rate") {
      const ended = Math.max(0, ...(job.history ?? []).map((it) => it.at));
      return now - ended < RATE_MS && !(job.ratings ?? []).some((it) => it.by === job.role);
    }
    return true;
  });
}

/** The step that is hers to take now. */
export function due(job: Pick<Job, "role" | "state" | "paid_paise">, now: number): Step | undefined {
  return steps(job, now).find((step) => DUE.includes(step));
}

/** The word for a state: not how it ended for whom, only that nothing comes of it, or that it was decided. */
export function stateName(state: string): string {
  if (state.startsWith("resolved") || state === "split") return "resolved";
  const over = ["expired", "withdrawn", "declined", "no_show"];
  return over.includes(state) || state.startsWith("cancelled") ? "cancelled" : state;
}

export const CANCEL_REASONS: Record<"worker" | "employer", string[]> = {
  worker: [
    "illness",
    "family",
    "unsafe",
    "terms_differ",
    "no_transport",
    "other_work",
    "weather",
    "left",
    "other",
  ],
  employer: ["illness", "family", "weather", "not_needed", "no_material", "left", "other"],
};

export const DISPUTE_ABOUTS = ["not_paid", "paid_less", "hours", "quality", "not_done", "conduct", "other"];

/** What each side can say of the other. */
export const RATING_REASONS: Record<"worker" | "employer", string[]> = {
  worker: [
    "kind",
    "paid_in_full",
    "paid_on_time",
    "safe_place",
    "rude",
    "paid_late",
    "unsafe_place",
    "extra_work",
  ],
  employer: ["on_time", "good_work", "kind", "late", "poor_work", "rude"],
};
