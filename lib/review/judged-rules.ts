import * as z from "zod/mini";
import { MOST_FINDINGS, reviewFindingSchema } from "./entries";
import type { ReviewView } from "./view";

/** `accepted`: ignored for a reason, and a reviewer approved the text with it. */
const OUTCOMES = ["fixed", "open", "ignored", "accepted"] as const;

/** What became of a rule's remarks in the text that was last handed in: names and codes, never words. */
export const judgedRuleSchema = z.strictObject({
  ruleId: reviewFindingSchema.shape.ruleId,
  kind: reviewFindingSchema.shape.kind,
  outcome: z.enum(OUTCOMES),
});
export const judgedRulesSchema = z.array(judgedRuleSchema).check(z.maxLength(MOST_FINDINGS));
export type JudgedRule = z.output<typeof judgedRuleSchema>;

/**
 * The rules that spoke about a text, each once, with what tells most about it: accepted before ignored, open, fixed. An approval that
 * counts for nothing, or may have been taken back in a record that is missing, accepts nothing.
 */
export function judgedRules({ rounds, decision, verified, complete }: ReviewView): JudgedRule[] {
  const isApproved = verified && complete && decision?.decision === "approved";
  const rules = new Map<string, JudgedRule>();
  for (const { ruleId, kind, outcome, reason } of rounds.at(-1)?.entry.findings ?? []) {
    const came = isApproved && outcome === "ignored" && reason !== undefined ? "accepted" : outcome;
    const key = `${ruleId} ${kind ?? ""}`;
    const before = rules.get(key);
    if (before && OUTCOMES.indexOf(before.outcome) >= OUTCOMES.indexOf(came)) continue;
    rules.set(key, { ruleId, ...(kind !== undefined && { kind }), outcome: came });
  }
  return [...rules.values()];
}
