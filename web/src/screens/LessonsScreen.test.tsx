import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppFrame } from "../app/testing";
import type { Attempt } from "../learning/box";
import { fallbackStrings } from "../strings";
import { LessonsScreen } from "./LessonsScreen";

const entry = {
  id: "savings_first",
  topic: "savings",
  topic_name: "Saving",
  title: "Save a little every week",
  language: "en",
  minutes: 2,
  languages: ["en"],
  questions: 2,
  reviewed: false,
};
const lesson = {
  ...entry,
  spoken_in: "en",
  sentences: ["Save first.", "Then spend."],
  quiz: [
    { question: "When?", choices: ["First", "Last", "Never"], right: 1, because: "So it is not spent." },
    {
      question: "How much?",
      choices: ["All", "A little", "None"],
      right: 2,
      because: "A little every week.",
    },
  ],
  listening: { score: 10, words: 4, words_per_sentence: 2, syllables_per_word: 1.2 },
};
let sent: Attempt[] = [];

beforeEach(() => {
  localStorage.clear();
  sent = [];
  window.HTMLMediaElement.prototype.play = vi.fn(async () => undefined);
  window.HTMLMediaElement.prototype.pause = vi.fn();
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    if (init?.method === "POST") {
      sent.push(...(JSON.parse(String(init.body)) as { attempts: Attempt[] }).attempts);
      const progress = { lessons: [], credits: 1, streak_days: 3, due: [] };
      return Response.json({ new: 0, known: 0, refused: [], progress });
    }
    if (path.includes("/attempts")) return Response.json(sent);
    return Response.json(path.includes("/modules/") ? lesson : [entry]);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const of = (kind: string) => sent.filter((it) => it.kind === kind);

test("a lesson is heard caption by caption, its quiz answered, and the box hears of both", async () => {
  const { container } = render(<LessonsScreen strings={fallbackStrings} shown="en" session="s" />, {
    wrapper: AppFrame,
  });
  fireEvent.click(await screen.findByText(entry.title));
  fireEvent.click(await screen.findByText(fallbackStrings.play));
  const current = () => container.querySelector("[aria-current=true]")?.textContent;
  expect(current()).toBe("Save first.");
  const audio = container.querySelector("audio") as HTMLAudioElement;
  fireEvent.ended(audio);
  await waitFor(() => expect(current()).toBe("Then spend."));
  expect(audio.getAttribute("src")).toContain("sentence=1");
  fireEvent.ended(audio);
  fireEvent.click(await screen.findByText("First"));
  expect(screen.getByText(fallbackStrings.right)).toBeTruthy();
  fireEvent.click(screen.getByText(fallbackStrings.next));
  fireEvent.click(screen.getByText("All"));
  expect(screen.getByText("A little every week.")).toBeTruthy();
  fireEvent.click(screen.getByText(fallbackStrings.next));
  expect(screen.getByText("1 of 2 right")).toBeTruthy();
  await waitFor(() => expect(of("answered")).toHaveLength(2));
  expect(of("heard").map((it) => it.heard_sentences)).toEqual([1, 2]);
  expect(new Set(of("answered").map((it) => it.round)).size).toBe(1);
  expect(of("answered").map((it) => it.choice)).toEqual([1, 1]);
});

test("progress is shown with the list", async () => {
  render(<LessonsScreen strings={fallbackStrings} shown="en" session="s" />, { wrapper: AppFrame });
  const summary = await screen.findByTestId("summary");
  expect(summary.textContent).toContain("3");
});

test("without the box the list says so", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
  render(<LessonsScreen strings={fallbackStrings} shown="en" session={undefined} />, { wrapper: AppFrame });
  expect((await screen.findByRole("alert")).textContent).toBe(fallbackStrings.offline);
});
