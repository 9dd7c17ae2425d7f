import {
  FILLER_KINDS,
  type FillerKind,
  type Finding,
  type FindingSeverity,
  type Fix,
  type IgnoreScope,
  type RuleFamily,
  scopesOf,
} from "../check";

/** One card as it is drawn. Holds no position, so that it stays the same object while the author types elsewhere. */
export interface Card {
  readonly key: string;
  readonly severity: FindingSeverity;
  /** `house` for the charter's own rules; absent when the rule is not known. */
  readonly family?: RuleFamily | "house";
  readonly fillerKind?: FillerKind;
  readonly message: string;
  readonly why: string;
  readonly question?: string;
  readonly evidence?: string;
  readonly suggestions: readonly Suggestion[];
  /** False when something is missing, so that there are no words to show. */
  readonly hasWords: boolean;
  /** How it may be ignored, the narrowest first; none for one that blocks. */
  readonly scopes: readonly IgnoreScope[];
}

/** A fix as a preview. */
export interface Suggestion {
  readonly label: string;
  /** What is there now and what is proposed; an empty `before` is an insertion, an empty `after` a removal. */
  readonly swaps: readonly { readonly before: string; readonly after: string }[];
  /** The new words, whole, for the clipboard; absent when there is nothing to paste. */
  readonly copyText?: string;
}

const LONGEST_EVIDENCE = 160;
const LONGEST_SWAP = 120;
const MOST_SWAPS = 3;
const MOST_SUGGESTIONS = 3;

/** Family of a built-in rule; nothing for an id it does not know. */
export type FamilyOf = (ruleId: string) => RuleFamily | undefined;

/** The card of a finding; `text` is the draft it was found in. */
export function toCard(key: string, finding: Finding, text: string, familyOf: FamilyOf): Card {
  const fillerKind = finding.ruleId === "filler" ? FILLER_KINDS.find((kind) => kind === finding.kind) : undefined;
  const family = finding.ruleId !== "filler" && finding.kind !== undefined ? "house" : familyOf(finding.ruleId);
  const suggestions = (finding.fixes ?? []).slice(0, MOST_SUGGESTIONS).map((fix) => toSuggestion(fix, text));
  const evidence = suggestions.length > 0 ? undefined : evidenceOf(finding);
  return {
    key,
    severity: finding.severity,
    ...(family !== undefined && { family }),
    ...(fillerKind !== undefined && { fillerKind }),
    message: finding.message,
    why: finding.why,
    ...(finding.question !== undefined && { question: finding.question }),
    ...(evidence !== undefined && { evidence }),
    suggestions,
    hasWords: finding.end > finding.start,
    scopes: scopesOf(finding),
  };
}

/** True when both cards would be drawn alike. */
export function sameCard(a: Card, b: Card): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * True when `fixes`, found in `text`, would surely be proposed as `card` proposes `known`. Several edits in one fix show what
 * stands between them too: of such it is never said.
 */
export function sameSuggestions(card: Card, known: Finding["fixes"] = [], fixes: Finding["fixes"] = [], text: string): boolean {
  return (
    known.length === fixes.length &&
    card.suggestions.every(({ swaps }, at) => {
      const [a, b] = [known[at], fixes[at]];
      const [before, after] = [a?.edits[0], b?.edits[0]];
      if (before === undefined || after === undefined || a?.edits.length !== 1 || b?.edits.length !== 1) return false;
      return a.label === b.label && before.text === after.text && swaps[0]?.before === text.slice(after.start, after.end);
    })
  );
}

function evidenceOf(finding: Finding): string | undefined {
  const evidence = finding.evidence?.trim();
  if (!evidence || finding.message.includes(evidence)) return undefined;
  return shorten(evidence, LONGEST_EVIDENCE);
}

function toSuggestion(fix: Fix, text: string): Suggestion {
  const edits = [...fix.edits].sort((a, b) => a.start - b.start);
  const swaps = edits.slice(0, MOST_SWAPS).map((edit) => ({
    before: shorten(text.slice(edit.start, edit.end), LONGEST_SWAP),
    after: shorten(edit.text, LONGEST_SWAP),
  }));
  const copyText = edits.map((edit) => edit.text).every((added) => added.trim() === "") ? undefined : pasteText(edits, text);
  return { label: fix.label, swaps, ...(copyText !== undefined && { copyText }) };
}

/** From the first to the last edited character, with all edits made. */
function pasteText(edits: Fix["edits"], text: string): string {
  let written = "";
  let position = edits[0]?.start ?? 0;
  for (const edit of edits) {
    written += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return written.trim();
}

/** Keeps both ends of a long text; never cuts a surrogate pair. `longest` in characters. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  return `${characters.slice(0, half).join("").trimEnd()}…${characters.slice(-half).join("").trimStart()}`;
}
