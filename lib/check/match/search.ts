import type { LineMatch, Post } from "../post";
import { reachOf } from "./line-bound";
import { MOST_LINES_ASKED } from "./most-lines";
import type { Pieces } from "./pieces";
import { questionsOf } from "./questions";
import { type Trail, trailOf } from "./trail";

/** A pattern of folded text that looks only so far from the place where a match begins. */
interface Search {
  /** Global, and nobody else's. */
  readonly pattern: RegExp;
  /** How many lines, and how many pieces, it may look on and back; it goes no farther than the lesser of them and its length. */
  readonly over: Depth;
  readonly back: Depth;
  readonly length: number;
}
interface Depth {
  readonly lines: number;
  readonly pieces: number;
}
const MANY = Number.POSITIVE_INFINITY;
const searches = new WeakMap<RegExp, { readonly search: Search | undefined }>();

/** Nothing for a pattern that may look from any line into any other, or match nothing at all. */
function searchOf(pattern: RegExp): Search | undefined {
  let known = searches.get(pattern);
  if (known === undefined) {
    known = { search: ready(pattern) };
    searches.set(pattern, known);
  }
  return known.search;
}

function ready(pattern: RegExp): Search | undefined {
  const lines = reachOf(pattern, "lines");
  const pieces = reachOf(pattern, "sentences");
  if (lines === undefined || pieces === undefined || lines.least === 0) return undefined;
  const over = { lines: lines.over, pieces: pieces.over };
  const back = { lines: lines.back, pieces: pieces.back };
  if (Math.min(over.lines, over.pieces, lines.length) === MANY || Math.min(back.lines, back.pieces) === MANY) return undefined;
  return { pattern: new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`), over, back, length: lines.length };
}

/**
 * All matches of a global pattern in the folded text of a post, in order, as `matchAll` finds them. While a draft changes, what begins in
 * a piece of it is searched again only when the piece changed, or one that the pattern may look into from there.
 */
export function matchesOf(post: Post, pattern: RegExp): Iterable<LineMatch> {
  return searched(post, pattern) ?? inWhole(post.folded.text, pattern);
}

/** One by one, for whoever needs only a few. */
function* inWhole(text: string, pattern: RegExp): Generator<LineMatch> {
  for (const match of text.matchAll(pattern)) yield { match, from: 0 };
}

/** The first match of a pattern, global or not. */
export function firstMatch(post: Post, pattern: RegExp): LineMatch | undefined {
  const known = searched(post, pattern);
  if (known !== undefined) return known[0];
  pattern.lastIndex = 0;
  const match = pattern.exec(post.folded.text);
  pattern.lastIndex = 0;
  return match === null ? undefined : { match, from: 0 };
}

/** Whether a pattern matches somewhere; none does that is not there, as those of a language that is not read here. */
export function matches(post: Post, pattern: RegExp | undefined): boolean {
  if (pattern === undefined || !post.mayHold(pattern)) return false;
  const isSure = post.readLines.length <= MOST_LINES_ASKED && questionsOf(pattern).exact !== undefined;
  return isSure || firstMatch(post, pattern) !== undefined;
}

function searched(post: Post, pattern: RegExp): readonly LineMatch[] | undefined {
  const trail = trailOf(post);
  if (trail === undefined) return undefined;
  const search = searchOf(pattern);
  if (search === undefined) return undefined;
  return trail.keep<Places>(search, (before) => placesFrom(trail, trail.piecesOf(post), search, before)).matches;
}

/** All matches in one state of a draft, and the piece in which each begins. */
interface Places {
  readonly matches: readonly LineMatch[];
  readonly at: readonly number[];
  /** Where each piece begins. */
  readonly starts: Int32Array;
}

const NO_MATCHES: readonly LineMatch[] = [];
const NOWHERE: readonly number[] = [];

function placesFrom(trail: Trail, pieces: Pieces, search: Search, before: Places | undefined): Places {
  const { starts } = pieces;
  const count = pieces.texts.length;
  const head = before === undefined ? 0 : safeHead(trail, pieces, search);
  const tail = before === undefined ? 0 : Math.min(count - head, safeTail(trail, pieces, search));
  const found: Found = { matches: [], at: [] };
  if (before !== undefined) {
    for (let number = 0; number < before.at.length && (before.at[number] ?? 0) < head; number++) {
      found.matches.push(before.matches[number] as LineMatch);
      found.at.push(before.at[number] as number);
    }
  }
  if (head < count - tail) seek(search, pieces, head, count - tail, found);
  if (before !== undefined && tail > 0) takeTail(search, pieces, before, { now: count - tail, former: trail.before - tail }, found);
  return found.matches.length === 0 ? { matches: NO_MATCHES, at: NOWHERE, starts } : { ...found, starts };
}

interface Found {
  readonly matches: LineMatch[];
  readonly at: number[];
}

/** Matches in the unchanged end of the draft, moved; searched again when a match now or before stretches into it from above. */
function takeTail(
  search: Search,
  pieces: Pieces,
  before: Places,
  from: { readonly now: number; readonly former: number },
  found: Found,
): void {
  const start = pieces.starts[from.now] ?? 0;
  const formerStart = before.starts[from.former] ?? 0;
  let number = 0;
  while (number < before.at.length && (before.at[number] ?? 0) < from.former) number++;
  if (endOf(before.matches[number - 1]) > formerStart || endOf(found.matches.at(-1)) > start) {
    seek(search, pieces, from.now, pieces.texts.length, found);
    return;
  }
  for (; number < before.at.length; number++) {
    const { match, from: at } = before.matches[number] as LineMatch;
    found.matches.push({ match, from: at + start - formerStart });
    found.at.push((before.at[number] ?? 0) + from.now - from.former);
  }
}

function endOf(found: LineMatch | undefined): number {
  return found === undefined ? 0 : found.from + found.match.index + found.match[0].length;
}

/** Searches for what begins in the pieces `[from, to)`, behind the last match found, in as much around them as the pattern may look into. */
function seek(search: Search, pieces: Pieces, from: number, to: number, found: Found): void {
  const { pattern } = search;
  const { starts, folded } = pieces;
  const offset = starts[firstOf(pieces, from, search)] ?? 0;
  const end = starts[to] ?? 0;
  const text = folded.text.slice(offset, (starts[lastOf(pieces, to - 1, search) + 1] ?? 0) - 1);
  let at = from;
  pattern.lastIndex = Math.max(starts[from] ?? 0, endOf(found.matches.at(-1))) - offset;
  for (let match = pattern.exec(text); match !== null && offset + match.index < end; match = pattern.exec(text)) {
    while ((starts[at + 1] ?? MANY) <= offset + match.index) at++;
    found.matches.push({ match, from: offset });
    found.at.push(at);
  }
}

/** How many pieces at the beginning hold what they held before, even where the pattern looks on from them. */
function safeHead({ head, before }: Trail, pieces: Pieces, search: Search): number {
  const known = head < before && head < pieces.texts.length ? head : head - 1;
  return -nearest(-Math.max(0, known), 0, (at) => lastOf(pieces, -at - 1, search) >= known);
}

/** Steps after which the rest is halved again and again. */
const NEAR = 6;

/** The first place in `[from, to]` where something does not hold that holds up to there; mostly that is near. */
function nearest(from: number, to: number, holds: (at: number) => boolean): number {
  let low = from;
  while (low < to && low < from + NEAR && holds(low)) low++;
  if (low < from + NEAR) return low;
  for (let high = to; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same at the end, where the pattern looks back. */
function safeTail({ tail, before }: Trail, pieces: Pieces, search: Search): number {
  const count = pieces.texts.length;
  const known = count - (tail < before && tail < count ? tail : tail - 1);
  return count - nearest(Math.min(count, known), count, (at) => firstOf(pieces, at, search) < known);
}

/** The first piece that a pattern may look into from a piece. */
function firstOf({ closes, blank }: Pieces, at: number, { back }: Search): number {
  let first = at;
  let lines = 0;
  let isOver = false;
  for (let breaks = 0; breaks < back.pieces && first > 0; first--) {
    if (closes[first - 1] === true) {
      if (lines >= back.lines) break;
      isOver = true;
    }
    if (blank[first - 1] === true) continue;
    breaks++;
    if (isOver) lines++;
    isOver = false;
  }
  return first;
}

/** The last one. */
function lastOf({ closes, blank, starts }: Pieces, at: number, { over, length }: Search): number {
  const count = closes.length;
  const far = (starts[at + 1] ?? 0) + length;
  let last = at;
  let lines = 0;
  let isOver = false;
  for (let breaks = 0; breaks < over.pieces && last < count - 1 && (starts[last + 1] ?? 0) <= far; last++) {
    if (closes[last] === true) {
      if (lines >= over.lines) break;
      isOver = true;
    }
    if (blank[last + 1] === true) continue;
    breaks++;
    if (isOver) lines++;
    isOver = false;
  }
  return last;
}
