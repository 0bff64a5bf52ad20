import { expect, test } from "vitest";
import { LANGUAGES } from "../strings";
import * as say from "./say";

test("times are said in hours and minutes, as people do", () => {
  expect(say.duration("en", 150)).toBe("2 hours 30 minutes");
  expect(say.duration("en", 60)).toBe("1 hour");
  expect(say.duration("en", 45)).toBe("45 minutes");
  expect(say.duration("en", 0)).toBe("0 minutes");
  expect(say.duration("en", -90)).toBe("−1 hour 30 minutes");
  expect(say.duration("hi", 90)).toBe("1 घंटा 30 मिनट");
});

test("money has lakhs, and paise only where there are some", () => {
  expect(say.money("en", 45_000)).toBe("₹450");
  expect(say.money("hi", 12_345_678_00)).toBe("₹1,23,45,678");
  expect(say.money("en", 4550)).toBe("₹45.50");
});

test.each(LANGUAGES)("$name: no digits but those of banknotes and phones", ({ code }) => {
  const texts = [
    say.duration(code, 135),
    say.money(code, 45_000),
    say.kilometres(code, 3.2),
    say.days(code, 3),
    say.day(code, "2026-11-21"),
    say.moment(code, Date.UTC(2026, 10, 21, 10)),
    say.date(code, "2026-11-21"),
    say.wait(code, 12),
    say.wait(code, 600),
  ];
  for (const text of texts)
    expect(text).toMatch(/^[^\u0660-\u0669\u0966-\u096f\u09e6-\u09ef\u0be6-\u0bef]*$/);
  expect(texts.slice(0, 4).every((text) => /\d/.test(text))).toBe(true);
});
