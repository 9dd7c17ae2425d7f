import type { ByLanguage } from "../draft";
import type { Span } from "../finding";
import { type LineMatch, lineQuestion, MOST_LINES_ASKED, matchesOf, questionsOf } from "../match";
import type { LineQuestion, Post } from "../post";

/** A pattern of ours over folded text, with the plain strings one of which must be there before it is worth running. */
export interface FoldedPattern {
  readonly needs: readonly string[];
  /** Global; written for folded text, where `\b` is safe on Latin letters. */
  readonly pattern: RegExp;
  /** The emoji it begins with is part of what it finds, and no mark before it. */
  readonly beginsWithEmoji?: true;
  /** Names a variant of the rule's message. */
  readonly variant?: string;
}

/** Patterns per draft language. */
export type PatternTable = ByLanguage<readonly FoldedPattern[]>;

/** A match in folded positions (`at`, `to`) and in the draft's own (`start`, `end`). */
export interface PatternMatch extends Span {
  readonly at: number;
  readonly to: number;
  readonly variant: string | undefined;
}

/** More than any rule reports; keeps the cost of a text made of nothing else linear. */
const MOST_MATCHES = 40;

/** Runs the patterns of the post's language; matches in order of position, the first of overlapping ones. */
export function findPatterns(post: Post, table: PatternTable): PatternMatch[] {
  const patterns = patternsFor(post, table);
  if (!mayMatch(post, patterns)) return [];
  const { toSource } = post.folded;
  const found: PatternMatch[] = [];
  for (const { needs, pattern, variant, beginsWithEmoji } of patterns) {
    for (const { match, from } of matchesWith(post, pattern, needs)) {
      if (found.length >= MOST_MATCHES) break;
      const { at, to } = withoutEdges(match, from, beginsWithEmoji === true);
      if (to > at && !found.some((other) => at < other.to && other.at < to)) found.push({ ...toSource(at, to), at, to, variant });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const NO_PATTERNS: readonly FoldedPattern[] = [];

function patternsFor({ language }: Post, table: PatternTable): readonly FoldedPattern[] {
  return language === "und" ? NO_PATTERNS : (table[language] ?? NO_PATTERNS);
}

const NONE: Iterable<LineMatch> = [];

/** The matches of a pattern, where one of the strings is there that it needs. */
function matchesWith(post: Post, pattern: RegExp, needs: readonly string[]): Iterable<LineMatch> {
  return post.mayHold(pattern) && needs.some((need) => post.folded.text.includes(need)) ? matchesOf(post, pattern) : NONE;
}

interface Asked {
  /** Whether a line matches one of the patterns that never match across lines. */
  readonly question: LineQuestion | undefined;
  readonly others: readonly RegExp[];
}
const asked = new WeakMap<readonly FoldedPattern[], Asked>();

/** False only when no pattern matches: most posts hold nothing of most tables, and lines that did not change are not asked again. */
function mayMatch(post: Post, patterns: readonly FoldedPattern[]): boolean {
  if (patterns.length === 0) return false;
  if (post.readLines.length > MOST_LINES_ASKED) return true;
  const { question, others } = askedOf(patterns);
  if (question !== undefined && post.someLine(question)) return true;
  for (let at = 0; at < others.length; at++) if (post.mayHold(others[at] as RegExp)) return true;
  return false;
}

function askedOf(patterns: readonly FoldedPattern[]): Asked {
  const known = asked.get(patterns);
  if (known !== undefined) return known;
  const questions: LineQuestion[] = [];
  const others: RegExp[] = [];
  for (const { pattern } of patterns) {
    const { exact } = questionsOf(pattern);
    if (exact === undefined) others.push(pattern);
    else questions.push(exact);
  }
  const question = questions.length === 0 ? undefined : lineQuestion((line) => questions.some((one) => line.says(one)));
  const made = question === undefined ? { question, others: patterns.map(({ pattern }) => pattern) } : { question, others };
  asked.set(patterns, made);
  return made;
}

/** A small letter or a figure, as most matches begin. */
function isPlain(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a);
}

/** The match without the signs before its first word and the spaces behind its last. */
function withoutEdges(match: RegExpExecArray, from: number, keepsLead: boolean): { at: number; to: number } {
  const [words] = match;
  const lead = keepsLead || isPlain(words.charCodeAt(0)) ? 0 : (/^[^\p{L}\p{N}@#]*/u.exec(words)?.[0].length ?? 0);
  const start = from + match.index;
  return { at: start + (lead < words.length ? lead : 0), to: start + words.trimEnd().length };
}
