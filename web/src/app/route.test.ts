import { expect, test } from "vitest";
import { linkTo, parseRoute, replaceRoute } from "./route";

test("an address is the parts of a path, also of ids with odd letters", () => {
  expect(parseRoute("")).toEqual([]);
  expect(parseRoute("#/work/gig/a%2Fb")).toEqual(["work", "gig", "a/b"]);
  expect(parseRoute(linkTo("work", "gig", "a/b"))).toEqual(["work", "gig", "a/b"]);
  expect(parseRoute("#/work/%")).toEqual(["work", "%"]);
});

test("going to another part leaves no trace in the history", () => {
  const before = history.length;
  replaceRoute("rights");
  expect(location.hash).toBe("#/rights");
  expect(history.length).toBe(before);
});
