import "fake-indexeddb/auto";
import { afterEach, expect, test, vi } from "vitest";
import { Box, Refusal, Unreachable } from "../box/box";
import { Reads } from "./reads";
import { bestKeep, DeviceKeep, type Keep, PageKeep } from "./store";

afterEach(() => vi.unstubAllGlobals());

const box = new Box({ me: () => "me", language: () => "hi" });
const answers = (value: unknown) => vi.stubGlobal("fetch", async () => Response.json(value));
const away = () => vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));

test("the last answer is shown while the box is away, with its time", async () => {
  const reads = new Reads(box, new PageKeep(), () => 77);
  answers([1]);
  expect(await reads.read("/api/v1/gigs")).toEqual({ value: [1] });
  away();
  expect(await reads.read("/api/v1/gigs")).toMatchObject({ value: [1], keptAt: 77 });
  await expect(reads.read("/api/v1/other")).rejects.toThrow(Unreachable);
  await reads.forget();
  await expect(reads.read("/api/v1/gigs")).rejects.toThrow(Unreachable);
});

test("a no of the box is a no, whatever it said before", async () => {
  const reads = new Reads(box, new PageKeep());
  answers([1]);
  await reads.read("/api/v1/gigs");
  const title = "यह नहीं मिला।";
  vi.stubGlobal("fetch", async () => Response.json({ title }, { status: 404 }));
  await expect(reads.read("/api/v1/gigs")).rejects.toThrow(new Refusal(404, title, ""));
});

test.each([
  ["the device", async () => new DeviceKeep(`test-${Math.random()}`)],
  ["the page", async () => new PageKeep()],
])("%s keeps, gives back and forgets", async (_, make: () => Promise<Keep>) => {
  const keep = await make();
  await keep.put("writes", "b", { id: "b" });
  await keep.put("writes", "a", { id: "a" });
  await keep.put("reads", "a", 1);
  expect(await keep.get("writes", "b")).toEqual({ id: "b" });
  await keep.remove("writes", "b");
  expect(await keep.all("writes")).toEqual([{ id: "a" }]);
  await keep.clear("writes");
  expect(await keep.all("writes")).toEqual([]);
  expect(await keep.get("reads", "a")).toBe(1);
});

test("where the browser keeps nothing, the page does", async () => {
  expect(await bestKeep()).toBeInstanceOf(DeviceKeep);
  vi.stubGlobal("indexedDB", undefined);
  expect(await bestKeep()).toBeInstanceOf(PageKeep);
});
