import type { Span } from "../finding";
import type { Post, ReadLine, Word } from "../post";
import { postOfLine } from "./analyse";
import { fold } from "./fold";
import { findSigns, SignIndex } from "./signs";
import { begin, finish, type Slices } from "./slices";
import { areOfLines, type NumberedWords, numberWords, sharedVocabulary } from "./vocabulary";
import { findWords } from "./words";

/** A place where a term of a list stands in the post. */
export interface TermMatch<Value> extends Span {
  readonly value: Value;
}

/** Many terms, ready to be looked up word by word in a post. */
export interface TermSet<Value> {
  /** Matches in order of position, the longest at each place, never overlapping. */
  find(post: Post): TermMatch<Value>[];
}

/** Terms that begin with one word: those of that word alone, and the longer ones by their second word, longest first. */
interface Entries<Value> {
  readonly alone: Entry<Value>[];
  readonly bySecond: Map<number, Entry<Value>[]>;
}

interface Entry<Value> {
  /** Place in the list: the first of two equal terms wins. */
  readonly number: number;
  /** Numbers of the words in the vocabulary that all sets share. */
  readonly words: readonly number[];
  /** The folded term, when it holds signs that must stand there too (« 100 % », `c++`). */
  readonly literal: string | undefined;
  readonly value: Value;
}

const NO_MATCHES: readonly never[] = [];

/** Terms read between two rests when a set is built in slices: well under a millisecond. */
const SLICE = 250;

/**
 * Builds a hash of first words. Terms match whole words, whatever their case, accents, apostrophes and hyphens;
 * a term without any word (an emoji) matches as written. The first of two equal terms wins. `plurals` lets each word of
 * four letters or more carry an `s` or an `x` that the term does not have. All sets look a post's words up together, once.
 */
export function termSet<Value>(
  terms: Iterable<readonly [term: string, value: Value]>,
  { plurals = false }: { readonly plurals?: boolean } = {},
): TermSet<Value> {
  const vocabulary = sharedVocabulary();
  const byFirstWord = new Map<number, Entries<Value>>();
  const signs: SignIndex<Value> = new SignIndex();
  let ready = false;
  let hasLiterals = false;
  function* build(): Slices<void> {
    let count = 0;
    for (const [term, value] of terms) {
      const folded = fold(term.trim());
      const words = findWords(folded, []).map((word) => vocabulary.add(word.folded));
      const [first] = words;
      if (first === undefined) signs.add(folded.text, value);
      else {
        const literal = literalOf(folded.text);
        if (literal !== undefined) hasLiterals = true;
        addEntry(byFirstWord, first, { number: count, words, literal, value });
      }
      if (++count % SLICE === 0) yield;
    }
    ready = true;
  }
  const building = build();
  begin(building);
  /** Terms of words alone never go over a line's end: what a line holds of them is kept with it. */
  const inLine = (line: ReadLine): readonly TermMatch<Value>[] => {
    const post = postOfLine(line, "und");
    const found = findWordTerms(post, numberWords(post.words, vocabulary), byFirstWord, plurals);
    return found.length === 0 ? NO_MATCHES : found;
  };
  const findInWords = (post: Post): TermMatch<Value>[] => {
    const isKept = !hasLiterals && post.readLines.length > 1 && areOfLines(post.words);
    return isKept ? gather(post, inLine) : findWordTerms(post, numberWords(post.words, vocabulary), byFirstWord, plurals);
  };
  return {
    find: (post) => {
      if (!ready) finish(building);
      const matches = byFirstWord.size > 0 ? findInWords(post) : [];
      return signs.size > 0 ? apart([...matches, ...findSigns(post, signs)]) : matches;
    },
  };
}

/** In order of position; of two that overlap, the one that begins first, or the longer. */
function apart<Value>(matches: TermMatch<Value>[]): TermMatch<Value>[] {
  let free = 0;
  return matches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

/** The matches of all lines, each moved to where its line stands. */
function gather<Value>({ readLines }: Post, inLine: (line: ReadLine) => readonly TermMatch<Value>[]): TermMatch<Value>[] {
  const matches: TermMatch<Value>[] = [];
  let by = 0;
  for (let index = 0; index < readLines.length; index++) {
    const line = readLines[index];
    if (line === undefined) continue;
    if (line.text !== "") for (const { start, end, value } of line.kept(inLine)) matches.push({ start: start + by, end: end + by, value });
    by += line.text.length + 1;
  }
  return matches;
}

function addEntry<Value>(byFirstWord: Map<number, Entries<Value>>, first: number, entry: Entry<Value>): void {
  let entries = byFirstWord.get(first);
  if (entries === undefined) {
    entries = { alone: [], bySecond: new Map() };
    byFirstWord.set(first, entries);
  }
  const [, second] = entry.words;
  if (second === undefined) {
    entries.alone.push(entry);
    return;
  }
  const others = entries.bySecond.get(second);
  if (others === undefined) entries.bySecond.set(second, [entry]);
  else others.splice(placeOf(others, entry), 0, entry);
}

/** Longest terms first, and equally long ones in the order they came. */
function placeOf<Value>(entries: readonly Entry<Value>[], entry: Entry<Value>): number {
  let at = entries.length;
  while (at > 0 && compareLength(entries[at - 1] ?? entry, entry) > 0) at--;
  return at;
}

function compareLength<Value>(a: Entry<Value>, b: Entry<Value>): number {
  return b.words.length - a.words.length || a.number - b.number;
}

/** The terms that may stand at a word, told by the word behind it, as it is or in the plural. */
function candidates<Value>({ alone, bySecond }: Entries<Value>, second: number, plural: number): readonly Entry<Value>[] {
  const longer = bySecond.get(second);
  const others = plural === 0 || plural === second ? undefined : bySecond.get(plural);
  if (longer === undefined && others === undefined) return alone;
  const both = longer === undefined ? others : others === undefined ? longer : [...longer, ...others].sort(compareLength);
  return alone.length === 0 ? (both ?? alone) : [...(both ?? []), ...alone];
}

function literalOf(folded: string): string | undefined {
  return /^[\p{L}\p{N}\p{M}\s'-]*$/u.test(folded) ? undefined : folded.replaceAll(/\s+/g, " ");
}

function findWordTerms<Value>(
  post: Post,
  numbered: NumberedWords,
  byFirstWord: ReadonlyMap<number, Entries<Value>>,
  plurals: boolean,
): TermMatch<Value>[] {
  const matches: TermMatch<Value>[] = [];
  const { exact, known } = numbered;
  const plural = plurals ? numbered.singular : undefined;
  let free = 0;
  for (let index = 0; index < known.length; index++) {
    const at = known[index] ?? 0;
    if (at < free) continue;
    const entries = byFirstWord.get(exact[at] ?? 0) ?? (plural && byFirstWord.get(plural[at] ?? 0));
    if (entries === undefined) continue;
    const likely = candidates(entries, exact[at + 1] ?? 0, plural?.[at + 1] ?? 0);
    const match = longestMatch(post, at, likely, exact, plural);
    if (match === undefined) continue;
    matches.push(match.found);
    free = match.free;
  }
  return matches;
}

/** The first of the terms, longest first, that stands at a word; `free` is the word behind it. */
function longestMatch<Value>(
  post: Post,
  at: number,
  entries: readonly Entry<Value>[],
  exact: Int32Array,
  plural: Int32Array | undefined,
): { readonly found: TermMatch<Value>; readonly free: number } | undefined {
  for (const entry of entries) {
    if (!wordsFollow(entry.words, at, exact, plural)) continue;
    const span = spanOf(post, at, entry);
    if (span !== undefined) return { found: { start: span.start, end: span.end, value: entry.value }, free: at + entry.words.length };
  }
  return undefined;
}

function wordsFollow(words: readonly number[], at: number, exact: Int32Array, plural: Int32Array | undefined): boolean {
  for (let offset = 1; offset < words.length; offset++) {
    const word = words[offset];
    if (exact[at + offset] !== word && (plural === undefined || plural[at + offset] !== word)) return false;
  }
  return true;
}

function spanOf<Value>(post: Post, at: number, { words: { length }, literal }: Entry<Value>): Span | undefined {
  const { words, text } = post;
  const first = words[at];
  const last = words[at + length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (literal !== undefined) return literalSpan(post, first, last, literal);
  for (let next = at + 1; next < at + length; next++) {
    if (!joins(text.slice(words[next - 1]?.end, words[next]?.start))) return undefined;
  }
  return { start: first.start, end: last.end };
}

/** Whether a term's words may be parted so: by one or two spaces, apostrophes or hyphens, never by a line or a sentence. */
function joins(gap: string): boolean {
  return gap === " " || (gap.length <= 4 && /^[ \u00a0\u202f\u2009\u00ad\u200b\u2060'’ʼ‘\u2010\u2011-]+$/.test(gap));
}

/** Widens the words to the signs around them that the term asks for, or gives nothing when they are not there. */
function literalSpan(post: Post, first: Word, last: Word, literal: string): Span | undefined {
  const from = Math.max(0, first.start - 12);
  const around = fold(post.text.slice(from, last.end + 12));
  const spaced = around.text.replaceAll(/[^\S\n]/g, " ");
  for (let at = spaced.indexOf(literal); at >= 0; at = spaced.indexOf(literal, at + 1)) {
    const span = around.toSource(at, at + literal.length);
    if (from + span.start <= first.start && from + span.end >= last.end) return { start: from + span.start, end: from + span.end };
  }
  return undefined;
}
