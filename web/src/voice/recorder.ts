import { SAMPLE_RATE } from "./pcm";

export type MicrophoneProblem = "micBlocked" | "noMic";

/** The microphone as a stream of 80 ms pieces at 16 kHz. */
export class Recorder {
  private constructor(
    private readonly stream: MediaStream,
    private readonly context: AudioContext,
  ) {}

  /** Asks for the microphone and starts; throws a [MicrophoneProblem] that the page can say in words. */
  static async start(onPiece: (samples: Float32Array) => void): Promise<Recorder> {
    const stream = await openMicrophone();
    // The browser resamples to the rate that the box works in.
    const context = new AudioContext({ sampleRate: SAMPLE_RATE });
    await context.audioWorklet.addModule("/recorder-worklet.js");
    const node = new AudioWorkletNode(context, "recorder", { numberOfOutputs: 0 });
    node.port.onmessage = (event: MessageEvent<Float32Array>) => onPiece(event.data);
    context.createMediaStreamSource(stream).connect(node);
    return new Recorder(stream, context);
  }

  async stop(): Promise<void> {
    for (const track of this.stream.getTracks()) track.stop();
    await this.context.close();
  }
}

async function openMicrophone(): Promise<MediaStream> {
  if (!navigator.mediaDevices) throw "noMic" satisfies MicrophoneProblem;
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    const blocked = error instanceof DOMException && error.name === "NotAllowedError";
    throw (blocked ? "micBlocked" : "noMic") satisfies MicrophoneProblem;
  }
}
