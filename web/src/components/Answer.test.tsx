import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { fallbackStrings } from "../strings";
import { initialTalk } from "../voice/talk";
import { Answer, helplines } from "./Answer";

afterEach(cleanup);

test("a helpline in the answer becomes a call button, money and years do not", () => {
  expect(helplines("Call 112 or 181. If money was taken, 1930.")).toEqual(["112", "181", "1930"]);
  expect(helplines("₹1,098 for the year 2005, ₹112 a day")).toEqual([]);
  expect(helplines("தயவுசெய்து 181 அழைக்கவும், 15100-க்கும்")).toEqual(["181", "15100"]);
});

test("sources say when they were checked, or that they were not", () => {
  const source = { source: "India Code", as_of: "2026-05-01" };
  const citations = [
    { title: "Legal Services Authorities Act", reference: "section 12", verified: true, ...source },
    { title: "Dowry Prohibition Act", reference: null, verified: false, ...source },
  ];
  const talk = {
    ...initialTalk,
    heard: "free lawyer?",
    answer: ["Every woman gets free legal aid."],
    citations,
  };
  render(<Answer strings={fallbackStrings} shown="en" talk={talk} canReplay={false} onReplay={() => {}} />);
  expect(screen.getByText(/checked on 2026-05-01/)).toBeTruthy();
  expect(screen.getByText(/not yet checked/)).toBeTruthy();
  expect(screen.getByTestId("transcript").textContent).toBe("free lawyer?");
});

test("the answer can be heard again", () => {
  const onReplay = vi.fn();
  const talk = { ...initialTalk, answer: ["Two jobs."] };
  render(<Answer strings={fallbackStrings} shown="en" talk={talk} canReplay onReplay={onReplay} />);
  fireEvent.click(screen.getByText(fallbackStrings.again));
  expect(onReplay).toHaveBeenCalledOnce();
});
