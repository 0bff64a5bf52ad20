import type { components } from "../api/schema";
import type { LanguageCode } from "../strings";

/** What the box tells the page during a turn. Unknown kinds are ignored, so that a newer box can say more. */
export type BoxEvent =
  | { type: "session"; session_id: string }
  | { type: "speech_started" }
  | { type: "speech_ended" }
  | { type: "partial"; text: string }
  | { type: "transcript"; text: string; language: LanguageCode }
  | { type: "reply"; generation: number; index: number; text: string; language: LanguageCode }
  | { type: "audio"; generation: number; index: number; format: string }
  | { type: "stop_speaking"; generation: number }
  | { type: "turn_done"; turn: Turn }
  | { type: "error"; problem: Problem };

export type Citation = components["schemas"]["CitationView"];
export type KeyChoice = components["schemas"]["KeyChoiceView"];
export type Turn = components["schemas"]["TurnView"];
export type Problem = Pick<components["schemas"]["ProblemDocument"], "type" | "title" | "detail">;

export interface SessionListener {
  onOpen(): void;
  onClosed(): void;
  onEvent(event: BoxEvent): void;
  /** One encoded piece of the answer's sound. */
  onAudio(generation: number, sound: ArrayBuffer): void;
}

const RETRY_MS = [500, 1000, 2000, 4000, 8000];

/** One conversation with the box: reconnects by itself and resumes under the same session id. */
export class VoiceSession {
  private socket: WebSocket | undefined;
  private sessionId: string | undefined;
  private announced: { generation: number } | undefined;
  private failures = 0;
  private closed = false;
  private waitsToBeSeen = false;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly listener: SessionListener,
    private language: LanguageCode | "auto",
    /** The session to go on with, from an earlier visit. */
    resume?: string,
    private readonly url: string = defaultUrl(),
  ) {
    this.sessionId = resume;
  }

  connect(): void {
    const resume = this.sessionId ? `?session_id=${encodeURIComponent(this.sessionId)}` : "";
    const socket = new WebSocket(this.url + resume);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.opened();
    socket.onclose = () => this.lost();
    socket.onmessage = (message) => this.received(message.data as string | ArrayBuffer);
    this.socket = socket;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    document.removeEventListener("visibilitychange", this.seen);
    this.socket?.close();
  }

  setLanguage(language: LanguageCode | "auto"): void {
    this.language = language;
    this.send({ type: "config", language });
  }

  sound(pcm: ArrayBuffer): void {
    if (this.isOpen()) this.socket?.send(pcm);
  }

  endOfSpeech(): void {
    this.send({ type: "end" });
  }

  cancel(): void {
    this.send({ type: "cancel" });
  }

  text(text: string): void {
    this.send({ type: "text", text });
  }

  key(key: string): void {
    this.send({ type: "key", key });
  }

  isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  private send(message: object): void {
    if (this.isOpen()) this.socket?.send(JSON.stringify(message));
  }

  private opened(): void {
    this.failures = 0;
    this.send({
      type: "config",
      language: this.language,
      format: "pcm16",
      sample_rate: 16000,
      reply_audio: "wav",
      vad: true,
    });
    this.listener.onOpen();
  }

  private lost(): void {
    this.listener.onClosed();
    if (this.closed) return;
    // The same session in two windows: the one that is looked at has it, or they would take it from each other for ever.
    if (document.hidden) {
      this.waitsToBeSeen = true;
      document.addEventListener("visibilitychange", this.seen);
      return;
    }
    const wait = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)];
    this.failures += 1;
    this.retry = setTimeout(() => this.connect(), wait);
  }

  private readonly seen = (): void => {
    if (document.hidden || !this.waitsToBeSeen) return;
    this.waitsToBeSeen = false;
    document.removeEventListener("visibilitychange", this.seen);
    this.connect();
  };

  private received(data: string | ArrayBuffer): void {
    if (data instanceof ArrayBuffer) {
      if (this.announced) this.listener.onAudio(this.announced.generation, data);
      return;
    }
    const event = JSON.parse(data) as BoxEvent;
    if (event.type === "session") this.sessionId = event.session_id;
    if (event.type === "audio") this.announced = event;
    this.listener.onEvent(event);
  }
}

function defaultUrl(): string {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return `${scheme}://${location.host}/api/v1/voice-session`;
}
