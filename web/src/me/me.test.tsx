import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppFrame } from "../app/testing";
import { fill, fallbackStrings as strings } from "../strings";
import { MeScreen } from "./MeScreen";

let code: string | null = null;
let calls: { method: string; path: string; body: unknown }[] = [];
let allowed = true;

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("awaaz.me", "her");
  [code, calls, allowed] = [null, [], true];
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    const method = init?.method ?? "GET";
    if (method !== "GET" && !path.endsWith("/synthesize"))
      calls.push({ method, path, body: init?.body && JSON.parse(String(init.body)) });
    if (path === "/api/v1/auth/pin") {
      code = "1234566";
      return Response.json({ code });
    }
    if (path.endsWith("/consents/analytics")) {
      allowed = method === "PUT";
      return new Response(null, { status: 204 });
    }
    if (path.endsWith("/consents")) {
      return Response.json([
        { purpose: "analytics", notice: "Counting, without names.", asked_for: false, allowed },
      ]);
    }
    if (path === "/api/v1/me") return Response.json({ code, roles: [], notices: [] });
    return Response.json({});
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show() {
  return render(
    <AppFrame>
      <MeScreen />
    </AppFrame>,
  );
}

test("with a PIN she gets a code that brings her back; neither stays on the phone", async () => {
  show();
  fireEvent.change((await screen.findAllByLabelText(strings.pin))[0] as HTMLElement, {
    target: { value: "2580" },
  });
  fireEvent.submit(
    (screen.getAllByLabelText(strings.pin)[0] as HTMLElement).closest("form") as HTMLFormElement,
  );
  await screen.findByText(fill(strings.yourCode, { code: "1234566" }));
  expect(calls[0]).toEqual({ method: "POST", path: "/api/v1/auth/pin", body: { pin: "2580" } });
  expect(JSON.stringify(localStorage)).not.toMatch(/2580|1234566/);
});

test("a purpose is told before it is allowed, and stopped with one tap", async () => {
  show();
  await screen.findByText("Counting, without names.");
  fireEvent.click(screen.getByText(strings.stopIt));
  await screen.findByText(strings.allow);
  expect(calls).toMatchObject([{ method: "DELETE", path: "/api/v1/me/consents/analytics" }]);
  fireEvent.click(screen.getByText(strings.allow));
  await screen.findByText(strings.stopIt);
  expect(calls[1]).toMatchObject({ method: "PUT", body: { how: "tap", language: "en" } });
});

test("she is forgotten only after a yes", async () => {
  show();
  fireEvent.click(await screen.findByText(strings.eraseMe));
  fireEvent.click(screen.getByText(strings.no));
  expect(calls).toEqual([]);
  fireEvent.click(screen.getByText(strings.eraseMe));
  fireEvent.click(screen.getByText(strings.yes));
  await waitFor(() => expect(calls[0]).toMatchObject({ method: "DELETE", path: "/api/v1/me" }));
  await waitFor(() => expect(localStorage.getItem("awaaz.me")).toBeNull());
});
