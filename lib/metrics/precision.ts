import type { DraftOutcome } from "./draft-outcomes";

/**
 * How often a rule was right on this machine, in drafts. `fixed`: its remarks were gone when the draft was last at rest; `ignored`:
 * passed over; `wrong`: the author called it a wrong alert; `accepted`: passed over for a reason, and a reviewer approved the text so.
 * Nothing of persons, nothing of texts.
 */
export interface RulePrecision {
  readonly ruleId: string;
  readonly kind?: string | undefined;
  readonly shown: number;
  readonly fixed: number;
  readonly ignored: number;
  readonly wrong: number;
  readonly accepted: number;
}

/** What became of a rule in one text that was handed in for review. */
export interface ReviewedRule {
  readonly ruleId: string;
  readonly kind?: string | undefined;
  readonly outcome: "fixed" | "open" | "ignored" | "accepted";
}

/** A text that was handed in; `own`: written on this machine, so that its draft is counted by its events already. */
export interface ReviewedText {
  readonly own: boolean;
  readonly rules: readonly ReviewedRule[];
}

const NOTHING = { shown: 0, fixed: 0, ignored: 0, wrong: 0, accepted: 0 };
type Count = keyof typeof NOTHING;

/** Counts, rule by rule, what came of remarks in drafts (`outcomesOf` each) and in texts that were handed in. */
export function countPrecision(drafts: readonly (readonly DraftOutcome[])[], texts: readonly ReviewedText[]): RulePrecision[] {
  const tallies = new Map<string, { -readonly [Key in keyof RulePrecision]: RulePrecision[Key] }>();
  const add = ({ ruleId, kind }: Pick<ReviewedRule, "ruleId" | "kind">, counts: readonly Count[]) => {
    if (counts.length === 0) return;
    const key = `${ruleId} ${kind ?? ""}`;
    const tally = tallies.get(key) ?? { ruleId, ...(kind !== undefined && { kind }), ...NOTHING };
    for (const count of counts) tally[count] += 1;
    tallies.set(key, tally);
  };
  for (const { rule, came } of drafts.flat()) add(rule, came === "open" ? ["shown"] : ["shown", came]);
  for (const { own, rules } of texts) for (const rule of rules) add(rule, countsOf(rule.outcome, own));
  return [...tallies.values()];
}

/** Of one's own texts the events told everything but what a reviewer thought. */
function countsOf(outcome: ReviewedRule["outcome"], own: boolean): readonly Count[] {
  if (outcome === "accepted") return own ? ["accepted"] : ["shown", "ignored", "accepted"];
  if (own) return [];
  return outcome === "open" ? ["shown"] : ["shown", outcome];
}

/** “Right in `right` of `of`”: a remark that was mended was right, one that was wrong or let stand was not; of others nobody said. */
export function rightness({ fixed, wrong, accepted }: Pick<RulePrecision, "fixed" | "wrong" | "accepted">): {
  readonly right: number;
  readonly of: number;
} {
  return { right: fixed, of: fixed + wrong + accepted };
}
