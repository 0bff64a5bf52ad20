import { createContext, useContext } from "react";
import type { Box } from "../box/box";
import type { Outbox, Outcome } from "../offline/outbox";
import type { Reads } from "../offline/reads";
import type { LanguageCode, Strings } from "../strings";
import type { Speaker } from "./speaker";

/** What every screen needs. */
export interface AppValue {
  strings: Strings;
  language: LanguageCode;
  box: Box;
  reads: Reads;
  outbox: Outbox;
  speaker: Speaker;
  /** Counts the box's answers to writes. */
  version: number;
  /** Whether the box is there now. */
  online: boolean;
  /** Says one sentence to everybody who looks or listens. */
  tell(text: string): void;
}

export const AppContext = createContext<AppValue | undefined>(undefined);

export function useApp(): AppValue {
  const value = useContext(AppContext);
  if (value === undefined) throw new Error("outside of the app");
  return value;
}

export type { Outcome };
