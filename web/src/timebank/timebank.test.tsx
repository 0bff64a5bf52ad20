import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppFrame, type FakeBox, fakeBox } from "../app/testing";
import { fill, fallbackStrings as strings } from "../strings";
import { monthOf, neighbourMonth } from "./hours";
import { TimeScreen } from "./TimeScreen";

const account = {
  account: "a",
  code: "ABCDEF",
  minutes: 150,
  spendable_minutes: 390,
  set_aside_minutes: 60,
  coming_minutes: 0,
  floor_minutes: -240,
  ceiling_minutes: 2400,
  state: "open",
  earned_this_month: 210,
  spent_this_month: 60,
  offers: [{ id: "o1", skill: "cooking", minutes: 90, name: null, place: null }],
};
const taught = {
  id: "s1",
  skill: "tailoring",
  role: "learner",
  state: "finished",
  planned_minutes: 60,
  actual_minutes: 90,
  starts_at: null,
  changed_at: 1,
  learners: 1,
  steps: ["confirm"],
  may_dispute: true,
};
let box: FakeBox;

beforeEach(() => {
  localStorage.clear();
  box = fakeBox({
    "/api/v1/timebank/account": account,
    "/api/v1/timebank/sessions": [taught],
    "/api/v1/timebank/offers?skill=mehndi": [
      { id: "o2", skill: "mehndi", minutes: 60, name: "Farida", place: "Kakori" },
    ],
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(...route: string[]) {
  return render(
    <AppFrame>
      <TimeScreen route={route} />
    </AppFrame>,
  );
}

test("the balance is said in hours and minutes, with what is set aside", async () => {
  show();
  expect((await screen.findByTestId("balance")).textContent).toBe("2 hours 30 minutes");
  expect(screen.getByText(fill(strings.setAside, { hours: "1 hour" }))).toBeTruthy();
});

test("what the teacher reported is confirmed with its minutes, read back first", async () => {
  show();
  fireEvent.click(await screen.findByText(strings.tbstep_confirm));
  const readBack = fill(strings.settleConfirm, { skill: "tailoring", hours: "1 hour 30 minutes" });
  expect(screen.getByText(readBack)).toBeTruthy();
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(box.sent).toHaveLength(1));
  // The step has no id of its own: it is the same step however often it is sent.
  expect(box.sent[0]).toEqual({ path: "/api/v1/timebank/sessions/s1/steps/confirm", body: { minutes: 90 } });
});

test("an objection needs a reason and says how long it was", async () => {
  show();
  fireEvent.click(await screen.findByText(strings.tbstep_dispute));
  expect((screen.getByText(strings.yes) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.click(screen.getByLabelText(strings.objection_shorter));
  fireEvent.change(screen.getByLabelText(strings.howLong), { target: { value: "45" } });
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(box.sent[0]?.body).toMatchObject({ reason: "shorter", minutes: 45 }));
});

test("an hour is asked for from a neighbour, with her name and what it costs", async () => {
  show("learn");
  fireEvent.change(screen.getByLabelText(strings.whichSkill), { target: { value: "mehndi" } });
  fireEvent.click(await screen.findByText(strings.askHer));
  const readBack = fill(strings.bookConfirm, { name: "Farida", skill: "mehndi", hours: "1 hour" });
  expect(screen.getByText(readBack)).toBeTruthy();
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(box.sent[0]).toMatchObject({ path: "/api/v1/timebank/sessions" }));
  expect(box.sent[0]?.body).toMatchObject({ offer: "o2", minutes: 60 });
});

test("months follow each other, in India's time", () => {
  expect(neighbourMonth("2026-01", -1)).toBe("2025-12");
  expect(neighbourMonth("2025-12", 1)).toBe("2026-01");
  expect(monthOf(Date.UTC(2026, 9, 31, 19))).toBe("2026-11");
});
