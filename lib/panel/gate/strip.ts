import type { GateEntry } from "../../metrics";
import type { Counts } from "../counts";

/** The calm line above the panel's foot: what the gate will do, or did. */
export type GateStrip =
  /** Something is open, and the charter only advises. */
  | { readonly code: "advise"; readonly count: number }
  /** Something is open, and the author will be asked. */
  | { readonly code: "confirm"; readonly count: number; readonly needsReason: boolean }
  /** The author has decided: the next press goes through. */
  | { readonly code: "open" }
  /** The button that publishes is not recognised here, so nothing will be held back. */
  | { readonly code: "no-button" }
  /** A press went through unread. */
  | { readonly code: "not-checked"; readonly cause: NonNullable<GateEntry["cause"]> };

export interface StripGiven {
  readonly mode: GateEntry["mode"];
  readonly counts: Counts;
  readonly isOpen: boolean;
  readonly isButtonUnknown: boolean;
  readonly notChecked: GateEntry["cause"];
}

/** What to say now; nothing while nothing is open and nothing went wrong. */
export function stripOf({ mode, counts, isOpen, isButtonUnknown, notChecked }: StripGiven): GateStrip | undefined {
  if (notChecked !== undefined) return { code: "not-checked", cause: notChecked };
  if (isOpen) return { code: "open" };
  const count = counts.must + counts.block;
  if (mode === undefined || count === 0) return undefined;
  if (mode === "advise") return { code: "advise", count };
  return isButtonUnknown ? { code: "no-button" } : { code: "confirm", count, needsReason: counts.block > 0 };
}
