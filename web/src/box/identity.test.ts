import { beforeEach, expect, test } from "vitest";
import { Identity } from "./identity";

beforeEach(() => localStorage.clear());
const known = async () => true;
const unknown = async () => false;
const away = async () => Promise.reject(new Error("away"));

test("the first session's name stays hers for as long as the box knows it", async () => {
  const identity = new Identity(localStorage);
  expect(identity.me()).toBeUndefined();
  expect(await identity.meet("first", known)).toBe(true);
  expect(await identity.meet("second", known)).toBe(false);
  expect(identity.me()).toBe("first");
  expect(new Identity(localStorage).me()).toBe("first");
});

test("a name that the box has forgotten makes way; a box that cannot be asked has forgotten nothing", async () => {
  const identity = new Identity(localStorage);
  await identity.meet("first", known);
  expect(await identity.meet("second", away)).toBe(false);
  expect(identity.me()).toBe("first");
  expect(await identity.meet("second", unknown)).toBe(true);
  expect(identity.me()).toBe("second");
});
