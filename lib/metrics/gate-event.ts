import * as z from "zod/mini";
import { SEVERITIES } from "../check";
import { MOST_GATE_RULES, REASON_LENGTH } from "./gate-limits";

/** An id or code as rules and states are named; too narrow for a sentence. */
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const amount = z.int().check(z.minimum(0), z.maximum(100_000));

export const GATE_MODES = ["advise", "confirm", "approval"] as const;

/**
 * What came of a press on Publish or Schedule. `clear`: nothing was open; `advised`: something was, and the charter only advises;
 * `stopped`: held back, and asked; `went-back`, `confirmed`: what the author chose then; `released`: pressed again after that;
 * `not-checked`: let through unread, see `cause`.
 */
export const GATE_OUTCOMES = ["clear", "advised", "stopped", "went-back", "confirmed", "released", "not-checked"] as const;

/** Why a press was let through unread: reading was paused, the text, the button or the charter was not known, the panel failed; `filler`: nothing was open, and filler was not judged yet. */
export const GATE_CAUSES = ["paused", "text", "button", "charter", "panel", "filler"] as const;

/** The gate's part of an event. The reason is the author's own words to the company; everything else is counts, ids and codes. */
export const gateFields = {
  outcome: z.enum(GATE_OUTCOMES),
  cause: z.optional(z.enum(GATE_CAUSES)),
  mode: z.optional(z.enum(GATE_MODES)),
  counts: z.strictObject(
    Object.fromEntries(SEVERITIES.map((severity) => [severity, amount])) as Record<(typeof SEVERITIES)[number], typeof amount>,
  ),
  /** Rules that were open at `must` or `block`. */
  ruleIds: z.array(code).check(z.maxLength(MOST_GATE_RULES)),
  charterId: z.optional(z.string().check(z.maxLength(64))),
  charterVersion: z.optional(z.string().check(z.maxLength(24))),
  reason: z.optional(z.string().check(z.minLength(1), z.maxLength(REASON_LENGTH))),
};
const gateEntrySchema = z.strictObject(gateFields);
export type GateEntry = z.output<typeof gateEntrySchema>;
