import { expect, test } from "vitest";
import en from "./en.json";
import { fill, LANGUAGES, loadStrings, startLanguage } from "./index";

test.each(LANGUAGES)("$name has every text, with the same places to fill", async ({ code }) => {
  const strings = await loadStrings(code);
  expect(Object.keys(strings)).toEqual(Object.keys(en));
  // Each language has its own order of words.
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    expect(strings[key], key).not.toBe("");
    expect(places(strings[key]), key).toEqual(places(en[key]));
  }
});

test("the first language is the kept one, else the browser's, else Hindi", () => {
  expect(startLanguage("ta", ["en-GB"])).toBe("ta");
  expect(startLanguage(null, ["fr-FR", "mr-IN", "en"])).toBe("mr");
  expect(startLanguage(null, ["fr"])).toBe("hi");
});

test("places are filled, unknown ones stay visible", () => {
  expect(fill("Call {number}", { number: "181" })).toBe("Call 181");
  expect(fill("{missing}", {})).toBe("{missing}");
});
