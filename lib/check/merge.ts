import { type Finding, SEVERITIES } from "./finding";

/** A finding with what decides about its card. */
export interface Found {
  readonly finding: Finding;
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
  const candidates = found.filter((one) => one.finding.ruleId !== "filler" || !allowed.some((other) => isSame(other, one)));
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

function compareWeight({ finding: a }: Found, { finding: b }: Found): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    Number(a.ruleId === "filler") - Number(b.ruleId === "filler") ||
    Number(b.fixes !== undefined) - Number(a.fixes !== undefined) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}
