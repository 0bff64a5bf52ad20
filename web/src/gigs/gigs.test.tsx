import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { linkTo } from "../app/route";
import { AppFrame, type FakeBox, fakeBox } from "../app/testing";
import { fill, fallbackStrings as strings } from "../strings";
import { posting } from "./GiveWork";
import { ANY_WORK, searchPath } from "./gigs";
import { due, steps } from "./steps";
import { WorkScreen } from "./WorkScreen";

const gig = {
  id: "g1",
  kind: "tailoring",
  title: { en: "Stitch school uniforms" },
  place: "Lucknow",
  time: "morning",
  minutes_per_day: 300,
  pay_paise_per_day: 45_000,
  days: 3,
  starts_on: null,
  seats: 3,
  employer: "Lakshmi group",
  women_only: true,
  ride_home: false,
  state: "open",
  closes_at: 1_800_000_000_000,
  terms_hash: "terms",
};
const job = {
  ...gig,
  id: "j1",
  gig: "g1",
  role: "worker",
  state: "approved",
  due_paise: 135_000,
  paid_paise: null,
  received_paise: null,
  reason: null,
  deadline: null,
  contact: "98765 43210",
  address: null,
};
let box: FakeBox;

beforeEach(() => {
  localStorage.clear();
  box = fakeBox({
    "/api/v1/gigs?": [{ ...gig, distance_km: 2.7, reasons: ["walkable", "same_kind"] }],
    "/api/v1/gigs/g1": gig,
    "/api/v1/gigs/mine": { applications: [], jobs: [job], postings: [] },
    "/api/v1/gigs/jobs/j1": job,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("work is found with its pay by day and hour, its distance in words and why it came up", async () => {
  render(
    <AppFrame>
      <WorkScreen route={[]} />
    </AppFrame>,
  );
  await screen.findByText("Stitch school uniforms");
  const card = screen.getByRole("article");
  for (const text of ["₹450 a day", "₹90 per hour", "about 3 kilometres", "You can walk there."]) {
    expect(card.textContent).toContain(text);
  }
});

test("an application is read back first, and nothing is sent without a yes", async () => {
  render(
    <AppFrame>
      <WorkScreen route={["gig", "g1"]} />
    </AppFrame>,
  );
  const apply = await screen.findByText(strings.apply);
  fireEvent.click(apply);
  const readBack = fill(strings.applyConfirm, { title: gig.title.en, place: "Lucknow", pay: "₹450 a day" });
  expect(screen.getByText(readBack)).toBeTruthy();
  fireEvent.click(screen.getByText(strings.no));
  expect(box.sent).toEqual([]);
  fireEvent.click(apply);
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(box.sent).toHaveLength(1));
  expect(box.sent[0]).toMatchObject({ path: "/api/v1/gigs/g1/apply", body: { terms_hash: "terms" } });
  expect(box.sent[0]?.body.id).toBeTruthy();
});

test("without the box an application waits, and she sees that it does", async () => {
  render(
    <AppFrame>
      <WorkScreen route={["gig", "g1"]} />
    </AppFrame>,
  );
  fireEvent.click(await screen.findByText(strings.apply));
  box.away = true;
  fireEvent.click(screen.getByText(strings.yes));
  await screen.findByText(strings.waiting);
  expect(box.sent).toEqual([]);
});

test("my work begins with what waits for me; money received is said with its amount", async () => {
  const { unmount } = render(
    <AppFrame>
      <WorkScreen route={["mine"]} />
    </AppFrame>,
  );
  expect((await screen.findByText(strings.step_received)).getAttribute("href")).toBe(
    linkTo("work", "job", "j1"),
  );
  unmount();
  render(
    <AppFrame>
      <WorkScreen route={["job", "j1"]} />
    </AppFrame>,
  );
  fireEvent.click(await screen.findByText(strings.step_received));
  fireEvent.change(screen.getByLabelText(strings.howMuch), { target: { value: "1350" } });
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(box.sent).toHaveLength(1));
  expect(box.sent[0]).toMatchObject({
    path: "/api/v1/gigs/jobs/j1/steps/received",
    body: { paise: 135_000 },
  });
});

test("a job is not cancelled and not disputed without a reason", async () => {
  box.answers["/api/v1/gigs/jobs/j1"] = { ...job, state: "accepted" };
  render(
    <AppFrame>
      <WorkScreen route={["job", "j1"]} />
    </AppFrame>,
  );
  fireEvent.click(await screen.findByText(strings.step_cancel));
  expect((screen.getByText(strings.yes) as HTMLButtonElement).disabled).toBe(true);
  fireEvent.click(screen.getByLabelText(strings.cancel_illness));
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(box.sent[0]?.body).toMatchObject({ reason: "illness" }));
});

test("a refused posting stays in the form with the box's reason", async () => {
  box.refuses = "Below the minimum wage.";
  render(
    <AppFrame>
      <WorkScreen route={["give"]} />
    </AppFrame>,
  );
  fireEvent.change(screen.getByLabelText(strings.place), { target: { value: "Kakori" } });
  fireEvent.change(screen.getByLabelText(strings.rupeesPerDay), { target: { value: "20" } });
  fireEvent.change(screen.getByLabelText(strings.employer), { target: { value: "Rani" } });
  fireEvent.submit(screen.getByLabelText(strings.place).closest("form") as HTMLFormElement);
  fireEvent.click(screen.getByText(strings.yes));
  await screen.findAllByText("Below the minimum wage.");
  expect((screen.getByLabelText(strings.place) as HTMLInputElement).value).toBe("Kakori");
});

test("the box is asked for exactly what she wants", () => {
  expect(searchPath(ANY_WORK)).toBe("/api/v1/gigs?limit=30");
  const wish = { ...ANY_WORK, kind: "cooking", place: " काकोरी ", reach: "walk", daylight: true } as const;
  const asked = new URLSearchParams(searchPath(wish).split("?")[1]);
  expect(Object.fromEntries(asked)).toEqual({
    limit: "30",
    kind: "cooking",
    place: "काकोरी",
    reach: "walk",
    daylight: "true",
  });
});

test("a posting has its money in paise, its time in minutes and a title in English, too", () => {
  const draft = {
    kind: "tailoring",
    title: "ब्लाउज सिलना",
    place: " काकोरी ",
    time: "morning",
    hours: "4.5",
    rupees: "300",
    seats: "2",
    days: "3",
    startsOn: "",
    employer: "रानी",
    contact: "",
    address: "",
    womenOnly: true,
    rideHome: false,
  };
  expect(posting(draft, "hi", { own: "सिलाई का काम", english: "Tailoring work" })).toMatchObject({
    title: { en: "Tailoring work", hi: "ब्लाउज सिलना" },
    place: "काकोरी",
    minutes_per_day: 270,
    pay_paise_per_day: 30_000,
  });
});

test("each side sees its own steps", () => {
  const at = (role: string, state: string, more = {}) => steps({ ...job, role, state, ...more }, 0);
  expect(at("worker", "offered")).toEqual(["accept", "decline"]);
  expect(at("employer", "submitted")).toEqual(["approve", "rework", "dispute"]);
  expect(at("employer", "approved", { paid_paise: 1 })).toEqual(["dispute"]);
  expect(at("worker", "expired")).toEqual([]);
  expect(due({ ...job, state: "accepted" }, 0)).toBe("start");
  expect(due({ ...job, role: "employer", state: "accepted" }, 0)).toBeUndefined();
});
