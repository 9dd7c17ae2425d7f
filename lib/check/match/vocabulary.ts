import type { Word } from "../post";

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

/** A line, and the words that stand in it; as many wherever it stands. */
interface LineOfWords {
  readonly wordCount: number;
}
const linesOf = new WeakMap<readonly Word[], readonly LineOfWords[]>();

/** Says which lines the words of a post stand in: lines that did not change are not looked up again. */
export function rememberLines(words: readonly Word[], lines: readonly LineOfWords[]): void {
  linesOf.set(words, lines);
}

/** Looks the words up; asked again for the same words and vocabulary, the answer is the same object. */
export function numberWords(words: readonly Word[], vocabulary: Vocabulary): NumberedWords {
  const lines = linesOf.get(words);
  return keptOf(words, vocabulary, () => (lines === undefined ? look(words, 0, words.length, vocabulary) : join(words, lines, vocabulary)));
}

function keptOf(key: object, vocabulary: Vocabulary, make: () => NumberedWords): NumberedWords {
  const before = kept.get(key);
  if (before !== undefined) for (const one of before) if (one.vocabulary === vocabulary && one.size === vocabulary.size) return one;
  const numbered = { vocabulary, size: vocabulary.size, ...make() };
  kept.set(key, before === undefined ? [numbered] : [...before.filter((one) => one.vocabulary !== vocabulary), numbered]);
  return numbered;
}

function look(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): NumberedWords {
  const exact = new Int32Array(to - from);
  const singular = new Int32Array(to - from);
  const known = new Int32Array(to - from);
  let count = 0;
  for (let at = 0; at < to - from; at++) {
    const folded = words[from + at]?.folded ?? "";
    const number = vocabulary.find(folded);
    const bare = mayBePlural(folded) ? vocabulary.find(folded.slice(0, -1)) : 0;
    exact[at] = number;
    singular[at] = bare;
    if (number + bare > 0) known[count++] = at;
  }
  return { exact, singular, known: known.subarray(0, count) };
}

/** The numbers of all lines, one behind the other. */
function join(words: readonly Word[], lines: readonly LineOfWords[], vocabulary: Vocabulary): NumberedWords {
  const exact = new Int32Array(words.length);
  const singular = new Int32Array(words.length);
  const known = new Int32Array(words.length);
  let from = 0;
  let count = 0;
  for (const line of lines) {
    const { wordCount } = line;
    if (wordCount === 0) continue;
    const start = from;
    const part = keptOf(line, vocabulary, () => look(words, start, start + wordCount, vocabulary));
    exact.set(part.exact, start);
    singular.set(part.singular, start);
    for (let at = 0; at < part.known.length; at++) known[count++] = start + (part.known[at] ?? 0);
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
