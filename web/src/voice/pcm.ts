/** Sound between the browser (floats) and the box (16-bit little-endian samples). */

export const SAMPLE_RATE = 16_000;

/** Floats in -1..1 to little-endian 16-bit samples. */
export function toPcm16(samples: Float32Array): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(samples.length * 2));
  samples.forEach((sample, index) => {
    const clipped = Math.max(-1, Math.min(1, sample));
    view.setInt16(index * 2, Math.round(clipped * 32767), true);
  });
  return view.buffer as ArrayBuffer;
}

/** Loudness 0..1 for the moving ring around the button. */
export function loudness(samples: Float32Array): number {
  if (samples.length === 0) return 0;
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) * 6);
}
