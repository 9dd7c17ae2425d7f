import { numberWords, type Slices, sharedVocabulary, type Vocabulary } from "../match";
import type { Word } from "../post";

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
  for (const { tag, phrases } of groups) {
    for (const form of formsOf(phrases)) {
      const number = id++;
      if (number % SLICE === SLICE - 1) yield;
      const [first = 0, ...rest] = form.split(" ").map((word) => vocabulary.add(word));
      addCandidate(byFirst, first, { rest, tag, id: number });
    }
  }
  let sorted = 0;
  for (const { bySecond } of byFirst.values()) {
    for (const longer of bySecond.values()) longer.sort((a, b) => b.rest.length - a.rest.length);
    if (++sorted % SLICE === 0) yield;
  }
  return { vocabulary, byFirst };
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

const NONE: readonly PhraseHit[] = [];

/** Finds phrases in the words of a post: for each tag the longest at each place, without overlap, in order. */
export function matchPhrases(words: readonly Word[], index: PhraseIndex, tags: number): (readonly PhraseHit[])[] {
  const found: PhraseHit[][] = [];
  const free = new Int32Array(tags);
  const { exact, known } = numberWords(words, index.vocabulary);
  const take = (at: number, candidates: readonly Candidate[]) => {
    for (const { rest, tag, id } of candidates) {
      if ((free[tag] ?? 0) > at || !follows(exact, at, rest)) continue;
      const to = at + 1 + rest.length;
      const hits = found[tag];
      if (hits === undefined) found[tag] = [{ from: at, to, id }];
      else hits.push({ from: at, to, id });
      free[tag] = to;
    }
  };
  for (let place = 0; place < known.length; place++) {
    const at = known[place] ?? 0;
    const candidates = index.byFirst.get(exact[at] ?? 0);
    if (candidates === undefined) continue;
    const longer = candidates.bySecond.get(exact[at + 1] ?? 0);
    if (longer !== undefined) take(at, longer);
    if (candidates.alone.length > 0) take(at, candidates.alone);
  }
  return Array.from({ length: tags }, (_, tag) => found[tag] ?? NONE);
}

function follows(words: Int32Array, at: number, rest: readonly number[]): boolean {
  for (let i = 0; i < rest.length; i++) if (words[at + 1 + i] !== rest[i]) return false;
  return true;
}
