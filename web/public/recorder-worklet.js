// Runs on the audio thread: hands the microphone's samples to the page in 80 ms pieces.
class Recorder extends AudioWorkletProcessor {
  constructor() {
    super();
    this.piece = new Float32Array(Math.round(sampleRate * 0.08));
    this.filled = 0;
  }

  process(inputs) {
    const channel = inputs[0]?.[0];
    if (!channel) return true;
    let taken = 0;
    while (taken < channel.length) {
      const count = Math.min(channel.length - taken, this.piece.length - this.filled);
      this.piece.set(channel.subarray(taken, taken + count), this.filled);
      this.filled += count;
      taken += count;
      if (this.filled === this.piece.length) {
        this.port.postMessage(this.piece.slice());
        this.filled = 0;
      }
    }
    return true;
  }
}

registerProcessor("recorder", Recorder);
