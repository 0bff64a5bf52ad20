import { newId as makeId } from "../box/ids";
import type { Attempt, Progress } from "./box";
import * as box from "./box";

const KEPT = "awaaz.learning";
const DEVICE = "awaaz.device";
/** As many as the box takes at once. */
const AT_ONCE = 500;

type What = Pick<Attempt, "kind"> & Partial<Attempt>;

/** What this device knows of the person's learning: a set of events that only grows. Two devices agree once both have met
 *  the box, whatever order they met it in. */
export class LearningLog {
  private readonly events = new Map<string, Attempt>();
  private readonly device: string;

  constructor(
    private readonly kept: Storage,
    private readonly now: () => number = Date.now,
    private readonly newId: () => string = makeId,
  ) {
    this.device = kept.getItem(DEVICE) ?? newId();
    kept.setItem(DEVICE, this.device);
    for (const event of read(kept)) this.events.set(event.id, event);
  }

  all(): Attempt[] {
    return [...this.events.values()];
  }

  add(module_id: string, language: string, what: What): void {
    const id = this.newId();
    this.events.set(id, { id, device: this.device, at: this.now(), module_id, language, ...what });
    this.keep();
  }

  /** Tells the box what it does not know yet, and learns what it knows. */
  async meet(session: string): Promise<Progress> {
    const known = new Set<string>();
    for (const event of await box.attempts(session)) {
      known.add(event.id);
      this.events.set(event.id, event);
    }
    this.keep();
    const news = this.all().filter((event) => !known.has(event.id));
    let progress: Progress;
    do {
      ({ progress } = await box.merge(session, news.splice(0, AT_ONCE)));
    } while (news.length > 0);
    return progress;
  }

  private keep(): void {
    this.kept.setItem(KEPT, JSON.stringify(this.all()));
  }
}

/** What cannot be read is as if it were not there: the box knows it. */
function read(kept: Storage): Attempt[] {
  try {
    const events: unknown = JSON.parse(kept.getItem(KEPT) ?? "[]");
    return Array.isArray(events) ? (events as Attempt[]) : [];
  } catch {
    return [];
  }
}
