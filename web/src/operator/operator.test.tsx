import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppFrame } from "../app/testing";
import { fill, fallbackStrings as strings } from "../strings";
import { missingIn, sourcesOf } from "./content";
import { plainFigures } from "./Figures";
import { tally } from "./Log";
import { findMember, type Member } from "./Members";
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
const member: Member = {
  code: "1234566",
  roles: ["member", "operator"],
  locked: true,
  last_seen_at: 1_790_000_000_000,
};
let members: Member[] = [];
const lesson = { id: "ors", title: "Salt and sugar", languages: ["en"], reviewed: false };
const waiting = {
  module_id: "ors",
  title: "Salt and sugar",
  language: "en",
  state: "waiting",
  approvals: 0,
  remarks: [] as { note: string; at: number }[],
};
let review = waiting;
const changes: string[] = [];
/** What the box says to a change of roles, where it says no. */
let refusal: { status: number; title: string; headers?: Record<string, string> } | undefined;

beforeEach(() => {
  localStorage.clear();
  decided.length = 0;
  changes.length = 0;
  members = [member];
  review = waiting;
  refusal = undefined;
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    const key = (init?.headers as Record<string, string> | undefined)?.authorization;
    if (path.endsWith("/synthesize")) return Response.json({}, { status: 503 });
    // What everybody may read.
    if (!key) return Response.json(path.includes("/learning/modules") ? [lesson] : []);
    if (key !== "Bearer right") return Response.json({ title: "Sign in." }, { status: 401 });
    if (path.startsWith("/api/v1/admin/members/")) {
      if (refusal) return Response.json({ title: refusal.title, language: "en" }, refusal);
      changes.push(`${init?.method} ${path}`);
      if (path.endsWith("/unlock")) members = [{ ...member, locked: false }];
      if (init?.method === "DELETE") members = [{ ...member, roles: ["member"] }];
      return new Response(null, { status: 204 });
    }
    if (path.startsWith("/api/v1/admin/members?")) return Response.json(members);
    if (path.startsWith("/api/v1/learning/")) {
      if (init?.method === "PUT") {
        changes.push(`${path} ${init.body as string}`);
        review = { ...review, state: "fix", remarks: [{ note: "too fast", at: 1 }] };
      }
      return Response.json([review]);
    }
    if (path.startsWith("/api/v1/admin/audit"))
      return Response.json({ rows: 2, head: "", broken: [], entries: log });
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

const consent = (action: string, seq: number) => ({
  seq,
  at: 1_790_000_000_000,
  actor: "member:m",
  action,
  target: "",
  detail: "share_plv",
  outcome: "done",
});
const log = [consent("consent.give", 3), consent("consent.withdraw", 2), consent("consent.give", 1)];

/** A part of the screen, with the right key. */
function open(part: string) {
  render(
    <AppFrame>
      <OperatorScreen route={[part]} />
    </AppFrame>,
  );
  fireEvent.change(screen.getByLabelText(strings.operatorKey), { target: { value: "right" } });
  fireEvent.click(screen.getByText(strings.open));
}

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
  await screen.findByText(strings.disputes, { selector: "h2" });
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

test("a role is taken after a yes, and the member is shown as she is then", async () => {
  open("members");
  await screen.findByText(member.code, { selector: "h3" });
  expect(screen.getByText(strings.rolesNote)).toBeTruthy();
  fireEvent.click(screen.getByText(fill(strings.takeRole, { role: strings.role_operator })));
  fireEvent.click(screen.getByText(strings.no));
  expect(changes).toEqual([]);
  fireEvent.click(screen.getByText(fill(strings.takeRole, { role: strings.role_operator })));
  expect(
    screen.getByText(fill(strings.takeRoleConfirm, { code: member.code, role: strings.role_operator })),
  ).toBeTruthy();
  fireEvent.click(screen.getByText(strings.yes));
  await vi.waitFor(() =>
    expect(changes).toEqual([`DELETE /api/v1/admin/members/${member.code}/roles/operator`]),
  );
  await vi.waitFor(() => expect(screen.queryByText(strings.role_operator, { selector: "li" })).toBeNull());
});

test("before a role is given, it says what it allows; the box's no is told in its words", async () => {
  refusal = { status: 403, title: "You are not allowed to do this." };
  open("members");
  fireEvent.change(await screen.findByLabelText(strings.newRole), { target: { value: "mediator" } });
  expect(screen.getByText(strings.may_mediator)).toBeTruthy();
  fireEvent.click(screen.getByText(strings.giveRole));
  fireEvent.click(screen.getByText(strings.yes));
  expect((await screen.findByRole("alert")).textContent).toBe(refusal.title);
});

test("too often is told as a time to wait, not as a box that is away", async () => {
  refusal = { status: 429, title: "That was too often.", headers: { "retry-after": "4" } };
  open("members");
  fireEvent.click(await screen.findByText(strings.unlock));
  fireEvent.click(screen.getByText(strings.yes));
  expect((await screen.findByRole("alert")).textContent).toBe(
    fill(strings.pleaseWait, { time: "4 seconds" }),
  );
  refusal = undefined;
  fireEvent.click(screen.getByText(strings.unlock));
  fireEvent.click(screen.getByText(strings.yes));
  await vi.waitFor(() => expect(screen.queryByText(strings.locked)).toBeNull());
});

test("a member is looked for through the whole list, part by part", async () => {
  const all = Array.from({ length: 450 }, (_, at) => ({ ...member, code: String(at) }));
  const asked: string[] = [];
  const ask = async (path: string) => {
    asked.push(path);
    const query = new URLSearchParams(path.split("?")[1]);
    const skip = Number(query.get("skip"));
    return all.slice(skip, skip + Number(query.get("limit")));
  };
  expect((await findMember(ask, "430"))?.code).toBe("430");
  expect(asked.length).toBe(3);
  expect(await findMember(ask, "999")).toBeUndefined();
});

test("consents are counted by purpose, and the log says that it is in order", async () => {
  expect(tally([...log, { ...consent("consent.give", 4), outcome: "refused" }])).toEqual([
    { purpose: "share_plv", given: 2, takenBack: 1 },
  ]);
  open("figures");
  await screen.findByText(fill(strings.logGood, { count: "2" }));
  const counted = screen.getByText("share plv").closest("div");
  expect(counted?.textContent).toContain(`${strings.given}: 2. ${strings.takenBack}: 1.`);
});

test("a lesson is missing where it cannot be heard; of a topic's sources the checked ones count", () => {
  expect(missingIn({ languages: ["en", "hi"] }).map(({ code }) => code)).not.toContain("hi");
  expect(missingIn({ languages: ["en", "hi"] })).toHaveLength(9);
  const citation = { verified: true } as Parameters<typeof sourcesOf>[0]["citations"][number];
  expect(sourcesOf({ citations: [citation, { ...citation, verified: false }] })).toEqual({
    checked: 1,
    all: 2,
  });
});

test("a lesson is heard, and what has to be mended stays with it", async () => {
  open("content");
  fireEvent.click(await screen.findByText(strings.lessonsTab));
  const note = await screen.findByLabelText(strings.toMend);
  fireEvent.change(note, { target: { value: "too fast" } });
  fireEvent.click(screen.getByText(strings.send));
  expect(await screen.findByText("too fast", { selector: "blockquote" })).toBeTruthy();
  fireEvent.click(screen.getByText(strings.lessonRight));
  fireEvent.click(screen.getByText(strings.yes));
  const path = "/api/v1/learning/modules/ors/reviews/en";
  await vi.waitFor(() =>
    expect(changes).toEqual([
      `${path} {"verdict":"fix","note":"too fast"}`,
      `${path} {"verdict":"approved"}`,
    ]),
  );
});

test("of the figures only plain ones are shown", () => {
  const text = '# HELP a\na 1\nb{x="1"} 2\nc_sum 3\nc_count 4\n';
  expect(plainFigures(text)).toEqual([["a", "1"]]);
});
