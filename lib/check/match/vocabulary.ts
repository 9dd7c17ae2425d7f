import type { ReadLine, Word } from "../post";
import { sameInWorld } from "./same-world";

/** Numbers the words of many term sets, so that each word of a post is looked up once for all of them. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  /** The number of a word, a new one when it had none; never 0. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size + 1);
    return this.numbers.size;
  }

  /** The number of a word, 0 when no term holds it. */
  find(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  get size(): number {
    return this.numbers.size;
  }
}

/** Words beyond which a new vocabulary is begun; the former lives as long as the sets that use it. */
const MOST_WORDS = 50_000;
let open = new Vocabulary();

/** The vocabulary that new term sets share. */
export function sharedVocabulary(): Vocabulary {
  if (open.size > MOST_WORDS) open = new Vocabulary();
  return open;
}

/** A post's words as numbers of a vocabulary; 0 is a word that no term holds. */
export interface NumberedWords {
  readonly exact: Int32Array;
  /** The number of the word without its plural ending, 0 when it has none. */
  readonly singular: Int32Array;
  /** Places of the words that have either number. */
  readonly known: Int32Array;
}

interface Numbered extends NumberedWords {
  readonly vocabulary: Vocabulary;
  readonly size: number;
}
/** By words, or by the line they stand in, one answer for each vocabulary: rarely more than two. */
const kept = new WeakMap<object, Numbered[]>();

/** The lines that the words of a post stand in. */
const linesOf = sameInWorld<readonly Word[], readonly ReadLine[]>("lines");

/** Says which lines the words of a post stand in: lines that did not change are not looked up again. */
export function rememberLines(words: readonly Word[], lines: readonly ReadLine[]): void {
  linesOf.set(words, lines);
}

/** Whether these are the words that the lines of a post hold, none left out or put in. */
export function areOfLines(words: readonly Word[]): boolean {
  return linesOf.has(words);
}

/** Looks the words up; asked again for the same words and vocabulary, the answer is the same object. */
export function numberWords(words: readonly Word[], vocabulary: Vocabulary): NumberedWords {
  const lines = linesOf.get(words);
  const only = lines?.[0];
  if (only !== undefined && lines?.length === 1) return numberLine(only, vocabulary);
  return keptOf(words, vocabulary, () => (lines === undefined ? look(words, vocabulary) : join(words.length, lines, vocabulary)));
}

const NO_WORDS: readonly Word[] = [];

/** The numbers of the words of one line. */
export function numberLine(line: ReadLine, vocabulary: Vocabulary): NumberedWords {
  return keptOf(line, vocabulary, () => look(line.text === "" ? NO_WORDS : line.looseWords, vocabulary));
}

function keptOf(key: object, vocabulary: Vocabulary, make: () => NumberedWords): NumberedWords {
  const before = kept.get(key);
  if (before !== undefined) for (const one of before) if (one.vocabulary === vocabulary && one.size === vocabulary.size) return one;
  const numbered = { vocabulary, size: vocabulary.size, ...make() };
  kept.set(key, before === undefined ? [numbered] : [...before.filter((one) => one.vocabulary !== vocabulary), numbered]);
  return numbered;
}

function look(words: readonly Word[], vocabulary: Vocabulary): NumberedWords {
  const exact = new Int32Array(words.length);
  const singular = new Int32Array(words.length);
  const known = new Int32Array(words.length);
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? "";
    const number = vocabulary.find(folded);
    const bare = mayBePlural(folded) ? vocabulary.find(folded.slice(0, -1)) : 0;
    exact[at] = number;
    singular[at] = bare;
    if (number + bare > 0) known[count++] = at;
  }
  return { exact, singular, known: known.subarray(0, count) };
}

/** The numbers of all lines, one behind the other. */
function join(length: number, lines: readonly ReadLine[], vocabulary: Vocabulary): NumberedWords {
  const exact = new Int32Array(length);
  const singular = new Int32Array(length);
  const known = new Int32Array(length);
  let from = 0;
  let count = 0;
  for (const line of lines) {
    const { wordCount } = line;
    if (wordCount === 0) continue;
    const part = numberLine(line, vocabulary);
    exact.set(part.exact, from);
    singular.set(part.singular, from);
    for (let at = 0; at < part.known.length; at++) known[count++] = from + (part.known[at] ?? 0);
    from += wordCount;
  }
  return { exact, singular, known: known.subarray(0, count) };
}

/** Four letters at least, and an `s` or an `x` behind. */
function mayBePlural(word: string): boolean {
  if (word.length < 5) return false;
  const last = word.charCodeAt(word.length - 1);
  return last === 0x73 || last === 0x78;
}
