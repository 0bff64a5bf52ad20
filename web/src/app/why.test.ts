import { expect, test } from "vitest";
import { NotNow, Refusal, Unreachable } from "../box/box";
import { fallbackStrings as strings } from "../strings";
import { why } from "./why";

test("too often is no broken network: it says how long to wait", () => {
  expect(why(new NotNow(429, "", undefined, 8), strings, "en")).toContain("8 seconds");
  expect(why(new NotNow(429, "", undefined, 1), strings, "en")).toContain("1 second.");
  expect(why(new NotNow(429, "", undefined, 300), strings, "en")).toContain("5 minutes");
  expect(why(new NotNow(429, "", undefined, undefined), strings, "en")).toContain("30 seconds");
});

test("the box's reason is told where it is in the listener's language, else the general sentence", () => {
  const reason = "A rule of the community does not allow this.";
  expect(why(new Refusal(422, reason, "", "en"), strings, "en")).toBe(reason);
  expect(why(new Refusal(422, reason, ""), strings, "en")).toBe(reason);
  expect(why(new Refusal(422, reason, "", "en"), strings, "ta")).toBe(strings.failed);
  expect(why(new Refusal(422, "", ""), strings, "en")).toBe(strings.failed);
  expect(why(new NotNow(503, "The box is busy.", "en", 2), strings, "en")).toBe("The box is busy.");
});

test("only what did not answer cannot be reached", () => {
  expect(why(new Unreachable("/"), strings, "en")).toBe(strings.offline);
  expect(why(new NotNow(502, "", undefined, undefined), strings, "en")).toBe(strings.offline);
});
