import type { Span } from "../finding";
import { type TermSet, termSet } from "../match/terms";
import type { ReadyPattern } from "../pattern-engine";
import type { Post } from "../post";
import { inside, overlapping } from "../spans";

/** What to look for: words and phrases, patterns, or both. */
export interface Matcher {
  readonly terms?: readonly string[] | undefined;
  readonly patterns?: readonly string[] | undefined;
}

/** A place where one of them stands. `entry` counts terms first, then patterns. */
export interface HouseMatch extends Span {
  readonly entry: number;
  readonly captures: readonly (string | undefined)[];
}

/** Matches inside the given stretches, in order, never overlapping. */
export type FindMatches = (post: Post, units: readonly Span[]) => readonly HouseMatch[];

/** Matches of one pattern on one post at most; many more than any rule reports. */
const MOST_MATCHES = 100;
const NO_CAPTURES: readonly undefined[] = [];

/**
 * One finder for all terms and ready patterns. Terms match whole words on folded text; those in mentions are somebody's name and
 * left alone. A pattern is run on each stretch by itself: `^` is the stretch's beginning.
 */
export function createFinder(terms: readonly string[], patterns: readonly ReadyPattern[]): FindMatches {
  const set = terms.length === 0 ? undefined : termSet(terms.map((term, entry) => [term, entry] as const));
  // Asked once for each stretch of the same post: the whole of it is read only the first time.
  const kept = new WeakMap<Post, readonly HouseMatch[]>();
  return (post, units) => {
    const words = set === undefined ? [] : (kept.get(post) ?? findTerms(set, post));
    kept.set(post, words);
    const matches = units.flatMap((unit) => inside(words, unit));
    if (patterns.length === 0) return matches;
    patterns.forEach((pattern, index) => {
      matches.push(...runPattern(pattern, terms.length + index, post, units));
    });
    return withoutOverlaps(matches);
  };
}

function findTerms(set: TermSet<number>, post: Post): readonly HouseMatch[] {
  return set
    .find(post)
    .filter((match) => overlapping(post.mentions, match) === undefined)
    .map(({ start, end, value }) => ({ start, end, entry: value, captures: NO_CAPTURES }));
}

function runPattern(pattern: ReadyPattern, entry: number, post: Post, units: readonly Span[]): HouseMatch[] {
  const matches: HouseMatch[] = [];
  for (const unit of units) {
    const room = MOST_MATCHES - matches.length;
    if (room === 0) break;
    for (const { start, end, captures } of pattern.find(post.text.slice(unit.start, unit.end), room)) {
      matches.push({ start: unit.start + start, end: unit.start + end, entry, captures });
    }
  }
  return matches;
}

function withoutOverlaps(matches: HouseMatch[]): HouseMatch[] {
  const kept: HouseMatch[] = [];
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end || a.entry - b.entry)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}
