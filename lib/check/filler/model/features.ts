import type { ReadLine } from "../../post";

/** Features are counted in so many buckets by their hash; a power of two. */
export const BUCKETS = 1 << 17;

/**
 * Told every feature of a line. `word` hears of single words and pairs of neighbours, `letters` of runs of three to five
 * letters inside one word. `from` and `to` are the places of the first and last word that the feature stands on.
 */
export interface FeatureSink {
  word(bucket: number, from: number, to: number): void;
  letters(bucket: number, at: number): void;
}

/** Words of a line as the features see them, and which words of the line they are. */
interface Tokens {
  readonly texts: readonly string[];
  readonly places: readonly number[];
}

const FIGURES = /\p{N}+/gu;
const FIGURE = "0";
const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x1234567;
const LETTERS_SEED = 0x9e3779b9;
/** Stand in for the word before the first and after the last one, so that beginnings and ends of lines are pairs too. */
const BEGINNING = 0x5bd1e995;
const END = 0x27d4eb2f;
const SPACE = 0x20;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;

/**
 * Finds the features of one line. Words are folded and in lower case; links and emoji are left out, every run of figures is one
 * sign and two of them side by side are one, so that neither length of a number, nor capitals, nor emoji, nor punctuation can
 * give a text away. Nothing goes over the end of a line.
 */
export function visitFeatures(line: ReadLine, sink: FeatureSink): void {
  const { texts, places } = tokensOf(line);
  let before = BEGINNING;
  let place = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? "";
    const from = place;
    place = places[at] ?? 0;
    const hash = hashOf(text);
    sink.word(bucketOf(hash ^ WORD_SEED), place, place);
    sink.word(pairOf(before, hash), at === 0 ? place : from, place);
    visitLetters(text, place, sink);
    before = hash;
  }
  if (texts.length > 0) sink.word(pairOf(before, END), place, place);
}

function tokensOf(line: ReadLine): Tokens {
  const emojis = line.emojis(0);
  const texts: string[] = [];
  const places: number[] = [];
  let next = 0;
  line.words(0).forEach(({ folded, start, end }, place) => {
    // A keycap or a flag is an emoji made of letters or figures.
    while ((emojis[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((emojis[next]?.start ?? Number.POSITIVE_INFINITY) < end) return;
    const text = isLetters(folded) ? folded : folded.replaceAll(FIGURES, FIGURE);
    if (text === FIGURE && texts.at(-1) === FIGURE) return;
    texts.push(text);
    places.push(place);
  });
  return { texts, places };
}

/** Plain small letters only, as most words are. */
function isLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Every run of three to five letters of a word with a space before and after it. */
function visitLetters(text: string, place: number, sink: FeatureSink): void {
  const last = text.length;
  for (let start = -1; start <= last + 1 - SHORTEST_RUN; start++) {
    let hash = LETTERS_SEED;
    for (let length = 1; length <= LONGEST_RUN; length++) {
      const at = start + length - 1;
      if (at > last) break;
      hash = Math.imul(hash ^ (at < 0 || at === last ? SPACE : text.charCodeAt(at)), 0x01000193);
      if (length >= SHORTEST_RUN) sink.letters(bucketOf(hash), place);
    }
  }
}

/** G. Fowler, L. C. Noll, K.-P. Vo: FNV-1a, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = WORD_SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function pairOf(first: number, second: number): number {
  return bucketOf(Math.imul(first ^ PAIR_SEED, 0x85ebca6b) + second);
}

/** Mixes all bits into the low ones (the ending of MurmurHash3, A. Appleby). */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed & (BUCKETS - 1);
}
