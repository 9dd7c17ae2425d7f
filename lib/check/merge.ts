import { type Finding, SEVERITIES } from "./finding";

/** A finding with what decides about its card. */
export interface Found {
  readonly finding: Finding;
  /** Overlapping findings of one cause become one. */
  readonly cause: string;
  /** The rule itself calmed it down: what it found is allowed here. */
  readonly calmed?: boolean;
}

/** What filler needs first is something to say: a call to action at its end would mend nothing. */
const ASKS_FOR_MORE = "cta-missing";

/**
 * Keeps, of overlapping findings with one cause, the gravest; of equals the more specific rule before filler, then one
 * with a fix, then the longer. Where a rule calmed down because the case is allowed (an appeal), filler keeps silent too. Findings of one rule and kind with different words stay apart unless they overlap.
 */
export function mergeFindings(found: readonly Found[]): Finding[] {
  const kept: Finding[] = [];
  const byCause = new Map<string, Found[]>();
  const allowed = found.filter(({ calmed }) => calmed === true);
  const isFiller = found.some(({ finding }) => finding.ruleId === "filler" && finding.severity !== "hint");
  const candidates = found.filter((one) => {
    if (isFiller && one.cause === ASKS_FOR_MORE) return false;
    return one.finding.ruleId !== "filler" || !allowed.some((other) => isSame(other, one));
  });
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

/** What a contest or the charter forbids by name says more than that it is bait, and that says more than that it is filler. */
function generalityOf({ ruleId }: Finding): number {
  return ruleId === "filler" ? 2 : ruleId.startsWith("bait-") ? 1 : 0;
}

function compareWeight({ finding: a }: Found, { finding: b }: Found): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    generalityOf(a) - generalityOf(b) ||
    Number(b.fixes !== undefined) - Number(a.fixes !== undefined) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}
