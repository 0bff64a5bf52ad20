import { afterEach, expect, test, vi } from "vitest";
import { NotNow, Refusal, reach, Unreachable } from "./box";
import { secondsToWait } from "./wait";

afterEach(() => vi.unstubAllGlobals());

test("how long to wait is read from any of the headers that say so", () => {
  const wait = (headers: Record<string, string>) => secondsToWait(new Headers(headers), 1_000_000_000_000);
  expect(wait({ "retry-after": "7" })).toBe(7);
  expect(wait({ "retry-after": new Date(1_000_000_012_000).toUTCString() })).toBe(12);
  expect(wait({ "retry-after": new Date(999_999_000_000).toUTCString() })).toBe(0);
  expect(wait({ "ratelimit-reset": "30" })).toBe(30);
  expect(wait({ ratelimit: '"default";r=0;t=41' })).toBe(41);
  expect(wait({ "retry-after": "soon" })).toBeUndefined();
  expect(wait({})).toBeUndefined();
});

async function answered(status: number, body: BodyInit | null, headers: Record<string, string> = {}) {
  vi.stubGlobal("fetch", async () => new Response(body, { status, headers }));
  return reach("/api/v1/gigs").catch((problem: unknown) => problem);
}

test("asked too often: the box is there, and says for how long to wait", async () => {
  const body = JSON.stringify({ title: "That was too often.", language: "en" });
  const problem = await answered(429, body, { "retry-after": "9" });
  expect(problem).toBeInstanceOf(NotNow);
  expect(problem).toMatchObject({ status: 429, seconds: 9, title: "That was too often.", language: "en" });
  // What waits to be sent goes on waiting.
  expect(problem).toBeInstanceOf(Unreachable);
});

test("a no without a document, or with one that is none, is still a no", async () => {
  expect(await answered(403, "<html>")).toMatchObject({ status: 403, title: "" });
  expect(await answered(403, "null")).toBeInstanceOf(Refusal);
});
