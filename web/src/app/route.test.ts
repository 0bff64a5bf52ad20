import { expect, test } from "vitest";
import { linkTo, parseRoute, replaceRoute } from "./route";

test("an address is the parts of a path, also of ids with odd letters", () => {
  expect(parseRoute("")).toEqual([]);
  expect(parseRoute("#/learn/gig/a%2Fb")).toEqual(["learn", "gig", "a/b"]);
  expect(parseRoute(linkTo("work", "gig", "a/b"))).toEqual(["work", "gig", "a/b"]);
  expect(parseRoute("#/learn/%")).toEqual(["learn", "%"]);
});

test("going to another part leaves no trace in the history", () => {
  const before = history.length;
  replaceRoute("rights");
  expect(location.hash).toBe("#/rights");
  expect(history.length).toBe(before);
});
