import { type ReactNode, useMemo, useState } from "react";
import { vi } from "vitest";
import { Toast } from "../components/Toast";
import { PageKeep } from "../offline/store";
import { fallbackStrings } from "../strings";
import { AppContext } from "./context";
import { useServices } from "./useServices";

/** For tests: the box's answers by path (or by how the path begins), and what it was sent. */
export interface FakeBox {
  answers: Record<string, unknown>;
  sent: { path: string; body: Record<string, unknown> }[];
  away: boolean;
  /** Its no to every write. */
  refuses: string | undefined;
}

export function fakeBox(answers: Record<string, unknown>): FakeBox {
  const known = { "/api/v1/learning/progress": {} };
  const box: FakeBox = { answers: { ...known, ...answers }, sent: [], away: false, refuses: undefined };
  localStorage.setItem("awaaz.me", "her");
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    if (box.away) throw new TypeError("no network");
    if (path.endsWith("/synthesize")) return Response.json({}, { status: 503 });
    if (init?.method === "POST") {
      if (box.refuses) return Response.json({ title: box.refuses }, { status: 422 });
      box.sent.push({ path, body: JSON.parse(String(init.body)) as Record<string, unknown> });
      return Response.json(box.answers[`POST ${path}`] ?? {});
    }
    const key = Object.keys(box.answers).find(
      (it) => it === path || (it.endsWith("?") && path.startsWith(it)),
    );
    return key ? Response.json(box.answers[key]) : Response.json({ title: "Not found." }, { status: 404 });
  });
  return box;
}

/** For tests: a screen with all that it needs, in English. */
export function AppFrame({ children }: { children: ReactNode }) {
  const [keep] = useState(() => new PageKeep());
  const [told, setTold] = useState("");
  const services = useServices(keep, "en", "session");
  const { box, reads, outbox, speaker, version } = services;
  const value = useMemo(
    () => ({
      strings: fallbackStrings,
      language: "en" as const,
      box,
      reads,
      outbox,
      speaker,
      version,
      online: true,
      tell: setTold,
    }),
    [box, reads, outbox, speaker, version],
  );
  return (
    <AppContext value={value}>
      {children}
      <Toast text={told} onDone={() => setTold("")} />
    </AppContext>
  );
}
