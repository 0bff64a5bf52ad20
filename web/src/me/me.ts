import type { components } from "../api/schema";

type Schemas = components["schemas"];
export type Me = Schemas["MeView"];
export type Consent = Schemas["ConsentView"];

export const BASE = "/api/v1/me";
