import { expect, test } from "vitest";
import { loudness, toPcm16 } from "./pcm";

test("samples become 16-bit little-endian, clipped at full scale", () => {
  const view = new DataView(toPcm16(new Float32Array([0, 1, -1, 2, 0.5])));
  expect([0, 2, 4, 6, 8].map((at) => view.getInt16(at, true))).toEqual([0, 32767, -32767, 32767, 16384]);
});

test("silence is not loud, speech is, and nothing is louder than one", () => {
  expect(loudness(new Float32Array(160))).toBe(0);
  expect(loudness(new Float32Array())).toBe(0);
  expect(loudness(new Float32Array(160).fill(0.1))).toBeCloseTo(0.6);
  expect(loudness(new Float32Array(160).fill(1))).toBe(1);
});
