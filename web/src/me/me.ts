import type { components } from "../api/schema";

type Schemas = components["schemas"];
export type Me = Schemas["MeView"];
export type Consent = Schemas["ConsentView"];

/** Everything that is kept of her: rows by table. */
export type Export = { tables: Record<string, unknown> };

export const BASE = "/api/v1/me";
