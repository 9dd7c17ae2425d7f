import { isUnderWay, numberLine, numberWords, type Slices, sharedVocabulary, type Vocabulary } from "../match";
import type { Post, ReadLine } from "../post";

/** A phrase found in a post: words `[from, to)` of the post; `id` is the same for the same phrase. */
export interface PhraseHit {
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

interface Candidate {
  /** The words behind the first, as numbers of the vocabulary. */
  readonly rest: readonly number[];
  readonly tag: number;
  readonly id: number;
}

/** Phrases by their first word, longest first, so that one look-up per word of the post is enough. */
export interface PhraseIndex {
  readonly vocabulary: Vocabulary;
  readonly byFirst: ReadonlyMap<number, Candidates>;
  /** Most words that a phrase has behind its first. */
  readonly most: number;
  /** One more than the greatest number of a tag. */
  readonly tags: number;
}

/** Phrases that begin with one word: that word alone, and the longer ones by their second word, longest first. */
interface Candidates {
  readonly alone: Candidate[];
  readonly bySecond: Map<number, Candidate[]>;
}

/**
 * Unfolds a phrase into all its forms: `fier(e)(s)` gives `fier`, `fiers`, `fiere`, `fieres`; `ce|cet objet` gives
 * `ce objet` and `cet objet`.
 */
export function expandPhrase(phrase: string): readonly string[] {
  const [first = "", ...rest] = phrase.split(" ");
  const starts = first.split("|").flatMap(expandEndings);
  if (rest.length === 0) return starts;
  const tails = expandPhrase(rest.join(" "));
  return starts.flatMap((start) => tails.map((tail) => `${start} ${tail}`));
}

function expandEndings(word: string): readonly string[] {
  const open = word.indexOf("(");
  if (open < 0) return [word];
  const close = word.indexOf(")", open);
  const before = word.slice(0, open);
  return expandEndings(word.slice(close + 1)).flatMap((after) => [before + after, before + word.slice(open + 1, close) + after]);
}

/** Phrases indexed between two rests. */
const SLICE = 500;

/** Indexes folded phrases, each under the number of its tag, with rests in between. Words of a phrase are parted by one space. */
export function* indexPhrasesInSlices(groups: Iterable<{ readonly tag: number; readonly phrases: Iterable<string> }>): Slices<PhraseIndex> {
  const vocabulary = sharedVocabulary();
  const byFirst = new Map<number, Candidates>();
  let id = 0;
  let most = 0;
  let tags = 0;
  for (const { tag, phrases } of groups) {
    tags = Math.max(tags, tag + 1);
    for (const form of formsOf(phrases)) {
      const number = id++;
      if (number % SLICE === SLICE - 1) yield;
      const [first = 0, ...rest] = form.split(" ").map((word) => vocabulary.add(word));
      most = Math.max(most, rest.length);
      addCandidate(byFirst, first, { rest, tag, id: number });
    }
  }
  let sorted = 0;
  for (const { bySecond } of byFirst.values()) {
    for (const longer of bySecond.values()) longer.sort((a, b) => b.rest.length - a.rest.length);
    if (++sorted % SLICE === 0) yield;
  }
  return { vocabulary, byFirst, most, tags };
}

function* formsOf(phrases: Iterable<string>): Generator<string> {
  for (const phrase of phrases) {
    for (const form of expandPhrase(phrase)) if (form !== "" && !form.startsWith(" ")) yield form;
  }
}

function addCandidate(byFirst: Map<number, Candidates>, first: number, candidate: Candidate): void {
  const { alone, bySecond }: Candidates = byFirst.get(first) ?? { alone: [], bySecond: new Map() };
  byFirst.set(first, { alone, bySecond });
  const [second] = candidate.rest;
  if (second === undefined) alone.push(candidate);
  else if (bySecond.has(second)) bySecond.get(second)?.push(candidate);
  else bySecond.set(second, [candidate]);
}

/** Hits by the number of their tag; nothing where there are none. */
export type PhraseHits = (readonly PhraseHit[] | undefined)[];

/** Finds phrases in a post: for each tag the longest at each place, without overlap, in order. Lines that did not change are not searched again. */
export function phrasesOf(post: Post, index: PhraseIndex): PhraseHits {
  const { readLines } = post;
  const found: PhraseHit[][] = [];
  const { exact } = numberWords(post.words, index.vocabulary);
  if (readLines.length === 1 || !isUnderWay(post)) return matchPhrases(exact, index, found);
  const inLine = lineReader(index);
  let base = 0;
  for (const line of readLines) {
    if (line.text === "") continue;
    const seen = line.kept(inLine);
    if (seen.mayGoOn.some((at) => goesOn(exact, base + at, base + line.wordCount, index))) return matchPhrases(exact, index, []);
    placeAt(seen, base);
    for (let number = 0; number < seen.tags.length; number++) addHit(found, seen.tags[number] ?? 0, seen.hits[number] as PhraseHit);
    base += line.wordCount;
  }
  return found;
}

/** What was found in one line, as if no phrase went beyond it. */
interface LinePhrases {
  hits: readonly PhraseHit[];
  readonly tags: readonly number[];
  /** Place of the line's first word in the post, as the hits have it. */
  base: number;
  /** Words from which a phrase may go on in the next line. */
  readonly mayGoOn: readonly number[];
}

/** For each index always the same function, so that its answer is kept with the line. */
const readers = new WeakMap<PhraseIndex, (line: ReadLine) => LinePhrases>();

function lineReader(index: PhraseIndex): (line: ReadLine) => LinePhrases {
  const known = readers.get(index) ?? ((line: ReadLine) => readLine(line, index));
  readers.set(index, known);
  return known;
}

function readLine(line: ReadLine, index: PhraseIndex): LinePhrases {
  const { exact } = numberLine(line, index.vocabulary);
  const found: PhraseHit[][] = [];
  matchPhrases(exact, index, found);
  const hits: PhraseHit[] = [];
  const tags: number[] = [];
  found.forEach((ofTag, tag) => {
    for (const hit of ofTag) {
      hits.push(hit);
      tags.push(tag);
    }
  });
  const mayGoOn: number[] = [];
  for (let at = Math.max(0, exact.length - index.most); at < exact.length; at++) {
    const bySecond = index.byFirst.get(exact[at] ?? 0)?.bySecond;
    if (bySecond !== undefined && mayGoBeyond(exact, at, bySecond)) mayGoOn.push(at);
  }
  return { hits, tags, base: 0, mayGoOn };
}

/** Whether the words from one to the end of its line begin a phrase that is longer. */
function mayGoBeyond(exact: Int32Array, at: number, bySecond: Candidates["bySecond"]): boolean {
  const left = exact.length - at - 1;
  if (left === 0) return bySecond.size > 0;
  const longer = bySecond.get(exact[at + 1] ?? 0);
  return longer?.some(({ rest }) => rest.length > left && beginsWith(rest, exact, at + 1)) === true;
}

function beginsWith(rest: readonly number[], exact: Int32Array, from: number): boolean {
  for (let at = from; at < exact.length; at++) if (exact[at] !== rest[at - from]) return false;
  return true;
}

/** Whether a phrase from a word really goes beyond the end of its line. */
function goesOn(exact: Int32Array, at: number, end: number, { byFirst }: PhraseIndex): boolean {
  const longer = byFirst.get(exact[at] ?? 0)?.bySecond.get(exact[at + 1] ?? 0);
  return longer?.some(({ rest }) => at + rest.length >= end && follows(exact, at, rest)) === true;
}

function placeAt(seen: LinePhrases, base: number): void {
  if (seen.base === base) return;
  const by = base - seen.base;
  seen.hits = seen.hits.map(({ from, to, id }) => ({ from: from + by, to: to + by, id }));
  seen.base = base;
}

function addHit(found: PhraseHit[][], tag: number, hit: PhraseHit): void {
  const hits = found[tag];
  if (hits === undefined) found[tag] = [hit];
  else hits.push(hit);
}

function matchPhrases(exact: Int32Array, index: PhraseIndex, found: PhraseHit[][]): PhraseHits {
  const { byFirst } = index;
  const free = new Int32Array(index.tags);
  const take = (at: number, candidates: readonly Candidate[]) => {
    for (const { rest, tag, id } of candidates) {
      if ((free[tag] ?? 0) > at || !follows(exact, at, rest)) continue;
      const to = at + 1 + rest.length;
      addHit(found, tag, { from: at, to, id });
      free[tag] = to;
    }
  };
  for (let at = 0; at < exact.length; at++) {
    const first = exact[at] ?? 0;
    const candidates = first === 0 ? undefined : byFirst.get(first);
    if (candidates === undefined) continue;
    const longer = candidates.bySecond.get(exact[at + 1] ?? 0);
    if (longer !== undefined) take(at, longer);
    if (candidates.alone.length > 0) take(at, candidates.alone);
  }
  return found;
}

function follows(words: Int32Array, at: number, rest: readonly number[]): boolean {
  for (let i = 0; i < rest.length; i++) if (words[at + 1 + i] !== rest[i]) return false;
  return true;
}
