import type { Span } from "../finding";
import type { Post, Word } from "../post";
import { isQuoted } from "./quoted";
import { firstEndingBehind } from "./span-search";
import { isTagged } from "./tagged";

/** A sentence as a reader meets it. */
export interface ReadSentence extends Span {
  /** Its words, elided ones apart; hashtags and mentions are none. */
  readonly words: readonly Word[];
  /** Words as a person counts them: « l’atelier », « rendez-vous » and a phone number are one each. */
  readonly count: number;
  /** Lists, opening hours and addresses are long without being hard. */
  readonly isList: boolean;
}

/** What ends a sentence without a full stop: an emoji, a bullet, an arrow, a bar. */
const BREAK = /[•·|►▶▷→➡✓✔➜*]|\p{Extended_Pictographic}/u;
const MARK = /[,;:/+()&–—]|\s-\s/;
const JOINED = /^['’ʼ‘‐‑-]$/;
/** Characters from which a quotation is more than a title. */
const SHORTEST_REPORT = 40;
/** Longest stretch between two marks behind which a list still reads as one. */
const LONGEST_ITEM = 15;

/** Sentences of the post in its own words; emoji and bullets part them too, quotations of others are left out. */
export function readSentences(post: Post): ReadSentence[] {
  const read: ReadSentence[] = [];
  let words: Word[] = [];
  let sentence = 0;
  const keep = () => {
    if (words.length > 0) read.push(measured(post.text, words));
    words = [];
  };
  for (const word of post.words) {
    while ((post.sentences[sentence]?.end ?? word.end) < word.end) {
      keep();
      sentence++;
    }
    const before = words.at(-1);
    if (before !== undefined && isBroken(post.text, before.end, word.start)) keep();
    if (!isTagged(post, word) && !isReported(post, word)) words.push(word);
  }
  keep();
  return read;
}

/** In a quotation long enough to be someone’s own sentence, and not a title. */
function isReported(post: Post, word: Word): boolean {
  const quote = post.quotes[firstEndingBehind(post.quotes, word.start)];
  return quote !== undefined && quote.end - quote.start >= SHORTEST_REPORT && isQuoted(post, word);
}

function isBroken(text: string, from: number, to: number): boolean {
  return to - from > 1 && BREAK.test(text.slice(from, to));
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function measured(text: string, words: readonly Word[]): ReadSentence {
  let count = 0;
  let marks = 0;
  let marksBehindColon = -1;
  let stretch = 0;
  let longest = 0;
  words.forEach((word, at) => {
    const before = words[at - 1];
    const gap = before === undefined ? "" : text.slice(before.end, word.start);
    if (gap.length > 1 && MARK.test(gap)) {
      marks++;
      if (marksBehindColon >= 0 || gap.includes(":")) marksBehindColon++;
      stretch = 0;
    }
    if (isJoined(gap, before, word)) return;
    count++;
    longest = Math.max(longest, ++stretch);
  });
  const isAnnounced = marksBehindColon >= 2 && longest <= LONGEST_ITEM;
  const isTable = (marks >= 4 && count / (marks + 1) <= 4) || words.filter(isFigure).length * 4 >= count;
  return { ...spanOf(words), words, count, isList: isAnnounced || isTable };
}

/** Part of the word before it: behind an apostrophe or a hyphen, or one figure of a number behind another. */
function isJoined(gap: string, before: Word | undefined, word: Word): boolean {
  return gap.length === 1 && (JOINED.test(gap) || (before !== undefined && isFigure(before) && isFigure(word)));
}

function isFigure({ folded }: Word): boolean {
  const code = folded.charCodeAt(0);
  return code > 47 && code < 58;
}
