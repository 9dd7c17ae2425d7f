import type { CompiledRule } from "./compiled";
import { type Finding, SEVERITIES } from "./finding";

/** A finding with what decides about its card. */
export interface Found {
  readonly finding: Finding;
  /** The rule that found it; nothing for filler. */
  readonly rule?: Pick<CompiledRule, "isBroad" | "yieldsToFiller">;
  /** Overlapping findings of one cause become one. */
  readonly cause: string;
  /** The rule itself calmed it down: what it found is allowed here. */
  readonly calmed?: boolean;
}

/**
 * Keeps, of overlapping findings with one cause, the gravest; of equals the more specific rule before filler, then one
 * with a fix, then the longer. Where a rule calmed down because the case is allowed (an appeal), filler keeps silent too. Findings of one rule and kind with different words stay apart unless they overlap.
 */
export function mergeFindings(found: readonly Found[]): Finding[] {
  const kept: Finding[] = [];
  const byCause = new Map<string, Found[]>();
  const allowed = found.filter(({ calmed }) => calmed === true);
  const isFiller = found.some(({ rule }) => rule === undefined);
  const candidates = found.filter((one) =>
    one.rule === undefined ? !allowed.some((other) => isSame(other, one)) : !(isFiller && one.rule.yieldsToFiller),
  );
  for (const candidate of candidates.sort(compareWeight)) {
    const { cause, finding } = candidate;
    const others = byCause.get(cause);
    if (others?.some((other) => overlap(other.finding, finding)) === true) continue;
    kept.push(finding);
    if (others === undefined) byCause.set(cause, [candidate]);
    else others.push(candidate);
  }
  return kept;
}

function isSame(a: Found, b: Found): boolean {
  return a.cause === b.cause && overlap(a.finding, b.finding);
}

function overlap(a: Finding, b: Finding): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** What a contest or the charter forbids by name says more than a broad rule, such as one for bait, and that more than that it is filler. */
function generalityOf({ rule }: Found): number {
  return rule === undefined ? 2 : Number(rule.isBroad === true);
}

function compareWeight(one: Found, other: Found): number {
  const { finding: a } = one;
  const { finding: b } = other;
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    generalityOf(one) - generalityOf(other) ||
    Number(b.fixes !== undefined) - Number(a.fixes !== undefined) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}
