import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppFrame } from "../app/testing";
import { fallbackStrings as strings } from "../strings";
import { plainFigures } from "./Figures";
import { OperatorScreen } from "./OperatorScreen";

const dispute = {
  id: "d1",
  job: "j1",
  opened_by: "worker",
  about: "paid_less",
  worker_paise: 100_000,
  employer_paise: 40_000,
  decide_by: 1_800_000_000_000,
  decided_paise: null,
};
const decided: unknown[] = [];

beforeEach(() => {
  localStorage.clear();
  decided.length = 0;
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    const key = (init?.headers as Record<string, string> | undefined)?.authorization;
    if (key !== "Bearer right") return Response.json({ title: "Sign in." }, { status: 401 });
    if (init?.method === "POST") {
      decided.push(JSON.parse(String(init.body)));
      return Response.json(dispute);
    }
    if (path === "/metrics") return new Response("# HELP x\nawaaz_sessions 3\n");
    if (path.includes("sheet")) return Response.json({}, { status: 404 });
    return Response.json(path.includes("/gigs/") ? [dispute] : []);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("only the operator gets in, and her key is kept nowhere", async () => {
  render(
    <AppFrame>
      <OperatorScreen />
    </AppFrame>,
  );
  const field = screen.getByLabelText(strings.operatorKey);
  fireEvent.change(field, { target: { value: "wrong" } });
  fireEvent.click(screen.getByText(strings.open));
  await screen.findByText(strings.wrongKey);
  fireEvent.change(field, { target: { value: "right" } });
  fireEvent.click(screen.getByText(strings.open));
  await screen.findByText("awaaz_sessions");
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("right");
});

test("a dispute shows what each side says, and is decided with a name and a reason", async () => {
  render(
    <AppFrame>
      <OperatorScreen />
    </AppFrame>,
  );
  fireEvent.change(screen.getByLabelText(strings.operatorKey), { target: { value: "right" } });
  fireEvent.click(screen.getByText(strings.open));
  expect(await screen.findByText("₹1,000")).toBeTruthy();
  expect(screen.getByText("₹400")).toBeTruthy();
  fireEvent.change(screen.getByLabelText(strings.owed), { target: { value: "700" } });
  fireEvent.change(screen.getByLabelText(strings.mediatorName), { target: { value: "Asha" } });
  fireEvent.change(screen.getByLabelText(strings.memo), { target: { value: "half the day" } });
  fireEvent.click(screen.getByText(strings.decide));
  await vi.waitFor(() =>
    expect(decided).toEqual([{ mediator: "Asha", memo: "half the day", paise: 70_000 }]),
  );
});

test("of the figures only plain ones are shown", () => {
  const text = '# HELP a\na 1\nb{x="1"} 2\nc_sum 3\nc_count 4\n';
  expect(plainFigures(text)).toEqual([["a", "1"]]);
});
