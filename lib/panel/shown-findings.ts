import { compareFindings, type Finding } from "../check";
import { type Card, type FamilyOf, sameCard, toCard } from "./cards";
import { carrySpan, changeBetween, sentenceAround, touches } from "./edit";

/** A finding on show, with a key that stays the same while the author types elsewhere. */
export interface ShownFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly card: Card;
}

/** What is on show, gravest first, and how many findings still wait for the author to pause. */
export interface Shown {
  readonly findings: readonly ShownFinding[];
  readonly waiting: number;
}

export const NOTHING_SHOWN: Shown = { findings: [], waiting: 0 };

/** Beyond this a span stands for the whole post rather than for its words. In UTF-16 units. */
const LONGEST_NAMED_SPAN = 80;

/** Everything that was found, for a text at rest; cards that did not change stay the same objects. */
export function showAll(shown: Shown, found: readonly Finding[], text: string, familyOf: FamilyOf): Shown {
  const known = new Map(shown.findings.map((entry) => [entry.key, entry.card]));
  return { findings: withCards(found, text, familyOf, known), waiting: 0 };
}

/**
 * What to show between two keystrokes: cards stay where they are, new ones appear only for sentences that are finished,
 * and none disappears, so that nothing flickers over a half-typed word. `before` and `text` are the draft before and now.
 */
export function showWhileTyping(shown: Shown, found: readonly Finding[], before: string, text: string, familyOf: FamilyOf): Shown {
  const change = changeBetween(before, text);
  const sentence = sentenceAround(text, change.start, change.newEnd);
  const known = new Map(shown.findings.map((entry) => [entry.key, entry.card]));
  const fresh = new Map(withCards(found, text, familyOf, known).map((entry) => [entry.key, entry]));

  const findings = shown.findings.map((entry) => {
    const again = fresh.get(entry.key);
    fresh.delete(entry.key);
    return again ?? { ...entry, finding: { ...entry.finding, ...carrySpan(entry.finding, change) } };
  });
  let waiting = 0;
  for (const entry of fresh.values()) {
    if (touches(entry.finding, sentence)) waiting += 1;
    else findings.push(entry);
  }
  findings.sort((a, b) => compareFindings(a.finding, b.finding));
  return { findings, waiting };
}

function withCards(found: readonly Finding[], text: string, familyOf: FamilyOf, known: ReadonlyMap<string, Card>): ShownFinding[] {
  const seen = new Map<string, number>();
  return [...found].sort(compareFindings).map((finding) => {
    const length = finding.end - finding.start;
    const words = length <= LONGEST_NAMED_SPAN ? text.slice(finding.start, finding.end) : "";
    const name = `${finding.ruleId}|${finding.kind ?? ""}|${words}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const key = `${name}|${count}`;
    const card = toCard(key, finding, text, familyOf);
    const before = known.get(key);
    return { key, finding, card: before && sameCard(before, card) ? before : card };
  });
}
