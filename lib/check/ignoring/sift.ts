import type { Ignore } from "../draft";
import { compareFindings, type Finding } from "../finding";
import { plainWords } from "./plain-words";
import { shortHash } from "./sha256";

export type IgnoreScope = Ignore["scope"];

/** What an author ignored, without any word of it. */
export interface HashedIgnore {
  readonly id: string;
  readonly scope: IgnoreScope;
  readonly ruleId: string;
  readonly kind?: string | undefined;
  /** The draft it was said of, for `place` and `post`. */
  readonly draftId?: string | undefined;
  /** For `place` and `text`. */
  readonly hash?: string | undefined;
}

/** What is ignored on a Page, and which of its drafts this one is. */
export interface Ignoring {
  readonly salt: string;
  readonly ignores: readonly HashedIgnore[];
  readonly draftId?: string | undefined;
}

export interface Sifted {
  /** What is left to show, to underline, to count and to mend, as the check gave it and in its order. */
  readonly kept: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly by: string }[];
}

/** Beyond this a span stands for the whole post rather than for its words. In UTF-16 units. */
const LONGEST_WORDING = 80;
/** Words before a place that tell it from another; what follows is still being written. */
const WORDS_BEFORE = 3;
const CHARACTERS_BEFORE = 80;

/**
 * How a finding may be ignored, the narrowest first. None for one that blocks. One about the whole post, or about something missing,
 * has neither a place nor a wording.
 */
export function scopesOf(finding: Finding): readonly IgnoreScope[] {
  if (finding.severity === "block") return [];
  return hasWording(finding) ? ["place", "text", "post", "page"] : ["post", "page"];
}

/** The hash that an ignore of this finding is stored with; nothing for `post` and `page`. `findings` are all of the same check. */
export function hashFor(
  finding: Finding,
  scope: IgnoreScope,
  findings: readonly Finding[],
  text: string,
  salt: string,
): string | undefined {
  if (scope === "text") return hashOf(salt, scope, finding, wordingOf(finding, text));
  if (scope !== "place") return undefined;
  const place = placesOf(
    findings.filter((other) => isOfRule(other, finding)),
    text,
  ).get(finding);
  return place === undefined ? undefined : hashOf(salt, scope, finding, place);
}

/** Parts what an author ignored from what is left. A finding that blocks is never ignored, whatever was said of it when it was less. */
export function siftFindings(findings: readonly Finding[], text: string, ignoring: Ignoring): Sifted {
  const { ignores, salt, draftId } = ignoring;
  const inForce = ignores.filter((ignore) => ignore.draftId === undefined || ignore.draftId === draftId);
  if (inForce.length === 0) return { kept: findings, ignored: [] };
  const kept: Finding[] = [];
  const ignored: { finding: Finding; by: string }[] = [];
  for (const finding of findings) {
    const ofRule = finding.severity === "block" ? [] : inForce.filter((ignore) => isOfRule(ignore, finding));
    const by = ofRule.find(
      ({ scope, hash }) => hash === undefined || (hasWording(finding) && hash === hashFor(finding, scope, findings, text, salt)),
    );
    if (by === undefined) kept.push(finding);
    else ignored.push({ finding, by: by.id });
  }
  return { kept, ignored };
}

function hasWording({ start, end }: Finding): boolean {
  return end > start && end - start <= LONGEST_WORDING;
}

function isOfRule(a: { readonly ruleId: string; readonly kind?: string | undefined }, b: typeof a): boolean {
  return a.ruleId === b.ruleId && a.kind === b.kind;
}

function wordingOf({ start, end }: Finding, text: string): string {
  const raw = text.slice(start, end);
  return plainWords(raw).join(" ") || raw.trim();
}

/** Each finding's words with those before it and, of several alike, its number: nothing else in the draft is that place. */
function placesOf(findings: readonly Finding[], text: string): Map<Finding, string> {
  const seen = new Map<string, number>();
  const places = new Map<Finding, string>();
  for (const finding of [...findings].sort((a, b) => a.start - b.start || compareFindings(a, b))) {
    const before = plainWords(text.slice(Math.max(0, finding.start - CHARACTERS_BEFORE), finding.start)).slice(-WORDS_BEFORE);
    const place = `${before.join(" ")}\n${wordingOf(finding, text)}`;
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    places.set(finding, `${place}\n${number}`);
  }
  return places;
}

function hashOf(salt: string, scope: IgnoreScope, { ruleId, kind = "" }: Finding, words: string): string {
  return shortHash([salt, scope, ruleId, kind, words].join("\n"));
}
