import type { CheckResult, Finding, Span } from "../check";

/** A text whose lines end with one `\n`, as the editor's do, and the way back to positions of the text as given. */
export interface UnifiedText {
  readonly text: string;
  toGiven(position: number): number;
}

/** `\r\n` and lone `\r` become `\n`. */
export function unifyLineEndings(given: string): UnifiedText {
  if (!given.includes("\r")) return { text: given, toGiven: (position) => position };
  const breaks: number[] = [];
  for (const match of given.matchAll(/\r\n/g)) breaks.push(match.index - breaks.length);
  const toGiven = (position: number): number => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return position + low;
  };
  return { text: given.replace(/\r\n?/g, "\n"), toGiven };
}

/** The same result with every position moved to the text as given. */
export function moveResult(result: CheckResult, toGiven: (position: number) => number): CheckResult {
  const move = <Place extends Span>(place: Place): Place => ({ ...place, start: toGiven(place.start), end: toGiven(place.end) });
  const moveFinding = (finding: Finding): Finding => {
    const moved = move(finding);
    return finding.fixes === undefined ? moved : { ...moved, fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) };
  };
  const { filler } = result;
  return {
    ...result,
    findings: result.findings.map(moveFinding),
    filler: {
      ...filler,
      kinds: filler.kinds.map((kind) => ({ ...kind, evidence: kind.evidence.map(move) })),
      present: filler.present.map((part) => ({ ...part, evidence: part.evidence.map(move) })),
    },
  };
}
