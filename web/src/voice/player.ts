/** Plays the answer's pieces in order, remembers the last answer for "hear it again", stops at once when asked. */
export class Player {
  private context: AudioContext | undefined;
  private playing: AudioBufferSourceNode[] = [];
  private pieces: AudioBuffer[] = [];
  private generation = -1;
  private nextStart = 0;

  constructor(private readonly onChange: (speaking: boolean) => void) {}

  /** Must be called from a tap: browsers allow sound only after one. */
  unlock(): void {
    this.context ??= new AudioContext();
    void this.context.resume();
  }

  /** Adds one encoded piece (WAV) of an answer; a newer generation silences the older one. */
  async add(generation: number, encoded: ArrayBuffer): Promise<void> {
    if (generation < this.generation) return;
    if (generation > this.generation) {
      this.silence();
      this.pieces = [];
      this.generation = generation;
    }
    this.context ??= new AudioContext();
    const piece = await this.context.decodeAudioData(encoded);
    if (generation !== this.generation) return;
    this.pieces.push(piece);
    this.schedule(piece);
  }

  /** Stops everything up to this generation. */
  stop(generation: number = this.generation): void {
    if (generation >= this.generation) {
      this.generation = generation + 1;
      this.silence();
    }
  }

  /** Plays the last answer once more. */
  again(): void {
    this.silence();
    for (const piece of this.pieces) this.schedule(piece);
  }

  hasAnswer(): boolean {
    return this.pieces.length > 0;
  }

  private schedule(piece: AudioBuffer): void {
    if (!this.context) return;
    const source = this.context.createBufferSource();
    source.buffer = piece;
    source.connect(this.context.destination);
    source.onended = () => this.ended(source);
    this.nextStart = Math.max(this.nextStart, this.context.currentTime);
    source.start(this.nextStart);
    this.nextStart += piece.duration;
    this.playing.push(source);
    this.onChange(true);
  }

  private ended(source: AudioBufferSourceNode): void {
    this.playing = this.playing.filter((other) => other !== source);
    if (this.playing.length === 0) this.onChange(false);
  }

  private silence(): void {
    for (const source of this.playing) {
      source.onended = null;
      source.stop();
    }
    this.playing = [];
    this.nextStart = 0;
    this.onChange(false);
  }
}
