import type { components } from "../api/schema";
import { secondsToWait } from "./wait";

type ProblemDocument = components["schemas"]["ProblemDocument"];

/** The box did not answer: no network, or it is switched off. Trying again later makes sense. */
export class Unreachable extends Error {}

/** The box is there, but not now: asked too often, overloaded, on its way up or down. */
export class NotNow extends Unreachable {
  constructor(
    readonly status: number,
    /** Its sentence, empty where it gave none. */
    readonly title: string,
    /** Language of the sentence, where it is known. */
    readonly language: string | undefined,
    /** For so long it wants to be left alone, where it said so. */
    readonly seconds: number | undefined,
  ) {
    super(title);
  }
}

/** The box answered no. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** Its sentence, empty where it gave none. */
    readonly title: string,
    /** For developers, in English. */
    readonly detail: string,
    /** Language of the sentence, where it is known. */
    readonly language?: string,
  ) {
    super(title);
  }
}

export interface Asker {
  /** The person's name with the box, where she has one. */
  me(): string | undefined;
  language(): string;
}

const SESSION = "x-awaaz-session";
/** Too busy, too often, on its way down or up. */
const LATER = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Questions to the box, and its answers. */
export class Box {
  constructor(private readonly asker: Asker) {}

  /** With `mine` the person is named; without a name yet nothing is asked. */
  get<T>(path: string, mine = false): Promise<T> {
    return this.ask(path, { headers: this.headers(mine) });
  }

  post<T>(path: string, body: unknown, mine = true): Promise<T> {
    const headers = { ...this.headers(mine), "content-type": "application/json" };
    return this.ask(path, { method: "POST", headers, body: JSON.stringify(body) });
  }

  /** A change that is made now or not at all: nothing of it waits on the device. */
  change<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
    const headers = { ...this.headers(true), "content-type": "application/json" };
    return this.ask(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** Takes away what is at the path. What is not there any more is gone, too. */
  async remove(path: string): Promise<void> {
    try {
      await this.ask(path, { method: "DELETE", headers: this.headers(true) });
    } catch (problem) {
      if (!(problem instanceof Refusal && problem.status === 404)) throw problem;
    }
  }

  /** Whether the box still knows somebody by this name. */
  async knows(name: string): Promise<boolean> {
    try {
      await reach("/api/v1/learning/progress", { headers: { [SESSION]: name } });
      return true;
    } catch (problem) {
      if (problem instanceof Refusal) return problem.status !== 404;
      throw problem;
    }
  }

  /** Makes the box forget what was said in the talk, also when the page goes; who she is, and what is hers, stays. */
  async forgetTalk(): Promise<void> {
    const me = this.asker.me();
    if (me !== undefined) await reach(`/api/v1/sessions/${me}`, { method: "DELETE", keepalive: true });
  }

  async sound(text: string, language: string, signal: AbortSignal): Promise<Blob> {
    const reply = await reach("/api/v1/voice/synthesize", {
      method: "POST",
      headers: { ...this.headers(false), "content-type": "application/json" },
      body: JSON.stringify({ text, language, format: "mp3" }),
      signal,
    });
    return reply.blob();
  }

  private headers(mine: boolean): Record<string, string> {
    const headers: Record<string, string> = { "accept-language": this.asker.language() };
    if (!mine) return headers;
    const me = this.asker.me();
    if (me === undefined) throw new Unreachable("no session yet");
    return { ...headers, [SESSION]: me };
  }

  private async ask<T>(path: string, init: RequestInit): Promise<T> {
    const reply = await reach(path, init);
    return (reply.status === 204 ? undefined : await reply.json()) as T;
  }
}

/** As the operator: her key goes with the question and is kept nowhere. */
export async function asOperator(
  path: string,
  key: string,
  language: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = { ...init.headers, "accept-language": language, authorization: `Bearer ${key}` };
  return reach(path, { ...init, headers });
}

/** One question; what is no answer becomes an [Unreachable], a [NotNow] or a [Refusal]. */
export async function reach(path: string, init?: RequestInit): Promise<Response> {
  let reply: Response;
  try {
    reply = await fetch(path, init);
  } catch (problem) {
    if (init?.signal?.aborted) throw problem;
    throw new Unreachable(path);
  }
  if (reply.ok) return reply;
  const problem = ((await reply.json().catch(() => null)) ?? {}) as Partial<ProblemDocument>;
  const [title, language] = [problem.title ?? "", problem.language];
  if (LATER.has(reply.status)) throw new NotNow(reply.status, title, language, secondsToWait(reply.headers));
  throw new Refusal(reply.status, title, problem.detail ?? "", language);
}
