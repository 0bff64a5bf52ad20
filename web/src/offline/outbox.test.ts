import { expect, test } from "vitest";
import { NotNow, Refusal, Unreachable } from "../box/box";
import { Outbox, type Write } from "./outbox";
import { PageKeep } from "./store";

function write(id: string, at = 1): Write {
  return { id, at, path: "/api/v1/gigs/x/apply", body: { id }, said: `apply ${id}`, about: "x" };
}

/** A box that can be switched off, and that refuses some ids. */
function fakeBox() {
  const box = { away: false, refuses: new Set<string>(), got: [] as string[] };
  const send = async (it: Write) => {
    if (box.away) throw new Unreachable(it.path);
    if (box.refuses.has(it.id)) throw new Refusal(409, "Somebody was quicker.", "full");
    box.got.push(it.id);
  };
  return { box, send };
}

test("what is decided while the box is there is done at once and not kept", async () => {
  const { box, send } = fakeBox();
  const keep = new PageKeep();
  const outbox = new Outbox(keep, send);
  expect(await outbox.add(write("a"))).toEqual({ state: "done" });
  expect(box.got).toEqual(["a"]);
  expect(await keep.all("writes")).toEqual([]);
});

test("what is decided without the box waits, survives a reload and goes out in order under the same ids", async () => {
  const { box, send } = fakeBox();
  const keep = new PageKeep();
  box.away = true;
  const before = new Outbox(keep, send);
  expect(await before.add(write("b", 2))).toMatchObject({ state: "waiting" });
  expect(await before.add(write("a", 1))).toMatchObject({ state: "waiting" });
  const after = new Outbox(keep, send);
  await after.open();
  expect(after.all().map((it) => it.id)).toEqual(["a", "b"]);
  box.away = false;
  await after.flush();
  expect(box.got).toEqual(["a", "b"]);
  expect(after.all()).toEqual([]);
  expect(await keep.all("writes")).toEqual([]);
});

test("a refusal is shown until she has seen it, and does not hold up the others", async () => {
  const { box, send } = fakeBox();
  const keep = new PageKeep();
  box.refuses.add("a");
  box.away = true;
  const outbox = new Outbox(keep, send);
  await outbox.add(write("a", 1));
  await outbox.add(write("b", 2));
  box.away = false;
  await outbox.flush();
  expect(box.got).toEqual(["b"]);
  expect(outbox.all()).toMatchObject([{ id: "a", refused: "Somebody was quicker." }]);
  await outbox.flush();
  expect(box.got).toEqual(["b"]);
  await outbox.dismiss("a");
  expect(await keep.all("writes")).toEqual([]);
});

test("two that wait for each other are sent once each", async () => {
  const { box, send } = fakeBox();
  const outbox = new Outbox(new PageKeep(), send);
  const both = await Promise.all([outbox.add(write("a", 1)), outbox.add(write("b", 2))]);
  expect(both).toEqual([{ state: "done" }, { state: "done" }]);
  expect(box.got).toEqual(["a", "b"]);
});

test("every answer of the box makes what was read before old", async () => {
  const { box, send } = fakeBox();
  const outbox = new Outbox(new PageKeep(), send);
  box.away = true;
  await outbox.add(write("a"));
  expect(outbox.version()).toBe(0);
  box.away = false;
  await outbox.flush();
  expect(outbox.version()).toBe(1);
});

test("asked too often, it keeps what was decided and knows why it waits", async () => {
  const often = new NotNow(429, "", undefined, 5);
  const outbox = new Outbox(new PageKeep(), () => Promise.reject(often));
  expect(await outbox.add(write("a"))).toEqual({ state: "waiting", because: often });
  expect(outbox.all()).toMatchObject([{ id: "a" }]);
  expect(outbox.all()[0]?.refused).toBeUndefined();
});
