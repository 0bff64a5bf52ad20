import type { Box } from "../box/box";

/** A voice that a phone may have itself. */
function phoneVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in globalThis)) return undefined;
  return speechSynthesis.getVoices().find((voice) => voice.lang.split(/[-_]/)[0] === language);
}

/** Reads texts aloud, one at a time: with the box's voice, or with the phone's own where the box is away. */
export class Speaker {
  private readonly audio = typeof Audio === "undefined" ? undefined : new Audio();
  private readonly listeners = new Set<() => void>();
  private readonly heard = new Map<string, Promise<Blob>>();
  private current: string | undefined;
  private stopped = new AbortController();

  constructor(private readonly box: Box) {
    this.audio?.addEventListener("ended", () => this.become(undefined));
  }

  /** The text that is being read. */
  reading = (): string | undefined => this.current;

  listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the text; the same text again stops it. */
  async press(text: string, language: string): Promise<void> {
    if (this.current === text) this.stop();
    else await this.read(text, language);
  }

  async read(text: string, language: string): Promise<void> {
    this.stop();
    this.stopped = new AbortController();
    const { signal } = this.stopped;
    this.become(text);
    try {
      const sound = await this.sound(text, language, signal);
      if (signal.aborted || !this.audio) return;
      this.audio.src = URL.createObjectURL(sound);
      await this.audio.play();
    } catch {
      if (!signal.aborted) this.readByPhone(text, language);
    }
  }

  stop(): void {
    this.stopped.abort();
    if (this.audio?.src) {
      this.audio.pause();
      URL.revokeObjectURL(this.audio.src);
      this.audio.removeAttribute("src");
    }
    if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
    this.become(undefined);
  }

  private sound(text: string, language: string, signal: AbortSignal): Promise<Blob> {
    const key = `${language} ${text}`;
    const known = this.heard.get(key);
    if (known) return known;
    const sound = this.box.sound(text, language, signal);
    this.heard.set(key, sound);
    sound.catch(() => this.heard.delete(key));
    return sound;
  }

  private readByPhone(text: string, language: string): void {
    const voice = phoneVoice(language);
    if (!voice) {
      this.become(undefined);
      return;
    }
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = () => this.become(undefined);
    said.onerror = () => this.become(undefined);
    speechSynthesis.speak(said);
  }

  private become(text: string | undefined): void {
    this.current = text;
    for (const listener of this.listeners) listener();
  }
}
