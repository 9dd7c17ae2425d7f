import type { GateEntry } from "../../metrics";
import type { Counts } from "../counts";

/** The calm line above the panel's foot: what the gate will do, or did. */
export type GateStrip =
  /** Something is open, and the charter only advises. */
  | { readonly code: "advise"; readonly count: number }
  /** Something is open, and the author will be asked. */
  | { readonly code: "confirm"; readonly count: number; readonly needsReason: boolean }
  /** It will be held back until somebody has approved exactly this text; or somebody has, and it may go out. */
  | { readonly code: "held" | "approved" }
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
  readonly approval: "approved" | "held" | "unknown" | undefined;
}

/** What to say now; nothing while nothing is open and nothing went wrong. */
export function stripOf({ mode, counts, isOpen, isButtonUnknown, notChecked, approval }: StripGiven): GateStrip | undefined {
  if (notChecked !== undefined) return { code: "not-checked", cause: notChecked };
  if (isOpen) return { code: "open" };
  if (approval === "approved") return { code: "approved" };
  if (approval === "held") return isButtonUnknown ? { code: "no-button" } : { code: "held" };
  const count = counts.must + counts.block;
  if (mode === undefined || count === 0) return undefined;
  if (mode === "advise") return { code: "advise", count };
  return isButtonUnknown ? { code: "no-button" } : { code: "confirm", count, needsReason: counts.block > 0 };
}
