import { Refusal, Unreachable } from "../box/box";
import type { Keep } from "./store";

/** Something the person wants done. Its id is made here, so that sending it twice does it once. */
export interface Write {
  id: string;
  at: number;
  path: string;
  /** None: nothing is told, the thing at the path is taken away. */
  body?: Record<string, unknown>;
  /** In her language: what she agreed to. */
  said: string;
  /** What it is about: a gig, a job, a session. */
  about: string;
  /** The box's no, in her language; then it is not sent again. */
  refused?: string;
}

/** `waiting`: the box could not be reached, or wanted to be left alone; it will be told later. */
export type Outcome =
  | { state: "done" }
  | { state: "waiting"; because: Unreachable | undefined }
  | { state: "refused"; why: string };

type Send = (write: Write) => Promise<unknown>;

/** What has been decided but not yet answered by the box: kept on the device, sent in the order it was decided. */
export class Outbox {
  private writes: readonly Write[] = [];
  private delivered = 0;
  private sending: Promise<void> | undefined;
  /** Why the last sending ended before its end. */
  private away: Unreachable | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly keep: Keep,
    private readonly send: Send,
  ) {}

  /** Reads what an earlier visit left. */
  async open(): Promise<void> {
    const kept = await this.keep.all<Write>("writes");
    const known = new Set(this.writes.map((it) => it.id));
    this.change([...kept.filter((it) => !known.has(it.id)), ...this.writes].sort((a, b) => a.at - b.at));
  }

  /** Keeps it first, then tries. */
  async add(write: Write): Promise<Outcome> {
    this.change([...this.writes, write]);
    await this.keep.put("writes", write.id, write);
    // One that was on its way when this came may have passed it by.
    await this.flush();
    await this.flush();
    const left = this.writes.find((it) => it.id === write.id);
    if (left === undefined) return { state: "done" };
    return left.refused === undefined
      ? { state: "waiting", because: this.away }
      : { state: "refused", why: left.refused };
  }

  /** Sends what waits, oldest first, until the box cannot be reached. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  /** She has seen that it was refused. */
  async dismiss(id: string): Promise<void> {
    this.change(this.writes.filter((it) => it.id !== id));
    await this.keep.remove("writes", id);
  }

  /** Of this device nothing more is sent. */
  async forget(): Promise<void> {
    this.change([]);
    await this.keep.clear("writes");
  }

  all = (): readonly Write[] => this.writes;

  /** Grows with every answer of the box: what was read before is old. */
  version = (): number => this.delivered;

  listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private async sendAll(): Promise<void> {
    this.away = undefined;
    for (const write of this.writes.filter((it) => it.refused === undefined)) {
      try {
        await this.send(write);
        this.delivered += 1;
        await this.dismiss(write.id);
      } catch (problem) {
        if (problem instanceof Unreachable) {
          this.away = problem;
          return;
        }
        const why = problem instanceof Refusal ? problem.title : "";
        const refused = { ...write, refused: why };
        this.delivered += 1;
        this.change(this.writes.map((it) => (it.id === write.id ? refused : it)));
        await this.keep.put("writes", write.id, refused);
      }
    }
  }

  private change(writes: readonly Write[]): void {
    this.writes = writes;
    for (const listener of this.listeners) listener();
  }
}
