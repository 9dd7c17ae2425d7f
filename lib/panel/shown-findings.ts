import { carrySpan, changeBetween, compareFindings, type Finding, sentenceAround, touches } from "../check";
import { type Card, type FamilyOf, sameCard, sameSuggestions, toCard } from "./cards";

/** A finding on show, with a key that stays the same while the author types elsewhere. */
export interface ShownFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly card: Card;
  /** Its words, or what touches them, have been changed since they were found: the card stays until the text rests, its line does not. */
  readonly isBroken?: boolean;
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
  return { findings: withCards(found, text, familyOf, shown.findings), waiting: 0 };
}

/**
 * What to show between two keystrokes: cards stay where they are, new ones appear only for sentences that are finished,
 * and none disappears, so that nothing flickers over a half-typed word. `before` and `text` are the draft before and now.
 */
export function showWhileTyping(shown: Shown, found: readonly Finding[], before: string, text: string, familyOf: FamilyOf): Shown {
  const change = changeBetween(before, text);
  const sentence = sentenceAround(text, change.start, change.newEnd);
  const changed = { start: change.start, end: change.oldEnd };
  const carried = shown.findings.map((entry) => {
    if (entry.finding.end < changed.start) return entry;
    const finding = { ...entry.finding, ...carrySpan(entry.finding, change) };
    return { ...entry, finding, isBroken: entry.isBroken || touches(entry.finding, changed) };
  });
  const fresh = new Map(withCards(found, text, familyOf, carried, isWhole).map((entry) => [entry.key, entry]));

  const findings = carried.map((entry) => {
    const again = fresh.get(entry.key);
    fresh.delete(entry.key);
    return again ?? entry;
  });
  let waiting = 0;
  for (const entry of fresh.values()) {
    if (touches(entry.finding, sentence)) waiting += 1;
    else findings.push(entry);
  }
  findings.sort((a, b) => compareFindings(a.finding, b.finding));
  return { findings, waiting };
}

function isWhole({ isBroken }: ShownFinding): boolean {
  return isBroken !== true;
}

/**
 * The findings with their cards; what stands in `known` where this text has it keeps its key, and its card if it looks the same.
 * `still` names those of `known` whose words were not touched since they were found.
 */
function withCards(
  found: readonly Finding[],
  text: string,
  familyOf: FamilyOf,
  known: readonly ShownFinding[],
  still: (entry: ShownFinding) => boolean = () => false,
): ShownFinding[] {
  const sorted = [...found].sort(compareFindings);
  const paired = pairInPlace(known, sorted, still);
  const taken = new Set(paired.values());
  const keys = createKeys(
    known.filter((entry) => !taken.has(entry)),
    sorted.filter((finding) => !paired.has(finding)),
    text,
    new Set(known.map(({ key }) => key)),
  );
  const entries = new Map(known.map((entry) => [entry.key, entry]));
  return sorted.map((finding) => {
    const pair = paired.get(finding);
    const key = pair?.key ?? keys(finding);
    const before = pair ?? entries.get(key);
    if (before && saysTheSame(before, finding, text)) return { key, finding, card: before.card };
    const card = toCard(key, finding, text, familyOf);
    return { key, finding, card: before && sameCard(before.card, card) ? before.card : card };
  });
}

/** Most findings stand at one key where they stood at the key before: those are told without their names. Both lists are in order. */
function pairInPlace(
  known: readonly ShownFinding[],
  found: readonly Finding[],
  still: (entry: ShownFinding) => boolean,
): ReadonlyMap<Finding, ShownFinding> {
  const pairs = new Map<Finding, ShownFinding>();
  let at = 0;
  for (const entry of known) {
    if (!still(entry)) continue;
    let order = -1;
    for (; at < found.length; at += 1) {
      order = compareFindings(found[at] as Finding, entry.finding);
      if (order >= 0) break;
    }
    if (order === 0) pairs.set(found[at] as Finding, entry);
  }
  return pairs;
}

/** Both would surely make the same card; `text` is the one `b` was found in. */
function saysTheSame({ finding: a, card }: ShownFinding, b: Finding, text: string): boolean {
  return (
    a.message === b.message &&
    a.why === b.why &&
    a.severity === b.severity &&
    a.evidence === b.evidence &&
    a.question === b.question &&
    a.end > a.start === b.end > b.start &&
    sameSuggestions(card, a.fixes, b.fixes, text)
  );
}

/**
 * Keys for findings: of the known one that stands at this very place with this name, else of one that touches it, else a new one.
 * So a word keeps its card when the same word is typed before it. No new key is one of `taken`.
 */
function createKeys(
  known: readonly ShownFinding[],
  found: readonly Finding[],
  text: string,
  taken: Set<string>,
): (finding: Finding) => string {
  const free = new Map<string, ShownFinding[]>();
  for (const entry of known) {
    const name = entry.key.slice(0, entry.key.lastIndexOf("|"));
    const same = free.get(name);
    if (same === undefined) free.set(name, [entry]);
    else same.push(entry);
  }
  const names = new Map(found.map((finding) => [finding, nameOf(finding, text)]));
  const keys = new Map<Finding, string>();
  const take = (fits: (entry: ShownFinding, finding: Finding) => boolean) => {
    for (const [finding, name] of names) {
      const entries = keys.has(finding) ? undefined : free.get(name);
      const index = entries?.findIndex((entry) => fits(entry, finding)) ?? -1;
      const [entry] = index < 0 ? [] : (entries?.splice(index, 1) ?? []);
      if (entry) keys.set(finding, entry.key);
    }
  };
  take((entry, finding) => entry.finding.start === finding.start && entry.finding.end === finding.end);
  take((entry, finding) => touches(entry.finding, finding));
  return (finding) => {
    const name = names.get(finding) ?? nameOf(finding, text);
    let key = keys.get(finding);
    for (let count = 0; key === undefined; count += 1) if (!taken.has(`${name}|${count}`)) key = `${name}|${count}`;
    taken.add(key);
    return key;
  };
}

function nameOf(finding: Finding, text: string): string {
  const words = finding.end - finding.start <= LONGEST_NAMED_SPAN ? text.slice(finding.start, finding.end) : "";
  return `${finding.ruleId}|${finding.kind ?? ""}|${words}`;
}
