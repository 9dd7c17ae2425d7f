import type { Span } from "../finding";
import type { Post, Word } from "../post";
import { firstEndingAfter } from "../spans";
import { isQuoted } from "./quoted";
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
const JOINED = "'’ʼ‘‐‑-";
/** Characters from which a quotation is more than a title. */
export const SHORTEST_REPORT = 40;
/** Longest stretch between two marks behind which a list still reads as one. */
const LONGEST_ITEM = 15;

/** The last post read, which several rules ask for. */
const kept = new WeakMap<Post, readonly ReadSentence[]>();

/** Sentences of the post in its own words; emoji and bullets part them too, quotations of others are left out. */
export function readSentences(post: Post): readonly ReadSentence[] {
  const known = kept.get(post);
  if (known !== undefined) return known;
  const read: ReadSentence[] = [];
  const { text, sentences } = post;
  const isOwn = ownWords(post);
  let words: Word[] = [];
  let sentence = 0;
  const keep = () => {
    if (words.length > 0) read.push(measured(text, words));
    words = [];
  };
  for (const word of post.words) {
    while ((sentences[sentence]?.end ?? word.end) < word.end) {
      keep();
      sentence++;
    }
    const before = words.at(-1);
    if (before !== undefined && word.start - before.end > 1 && BREAK.test(text.slice(before.end, word.start))) keep();
    if (isOwn(word)) words.push(word);
  }
  keep();
  kept.set(post, read);
  return read;
}

/** Tells the words of the writer from those of tags, and of quotations long enough to be someone’s own sentence. */
function ownWords(post: Post): (word: Word) => boolean {
  const { quotes, hashtags, mentions } = post;
  if (quotes.length + hashtags.length + mentions.length === 0) return () => true;
  return (word) => {
    const quote = quotes[firstEndingAfter(quotes, word.start)];
    const isReported = quote !== undefined && quote.end - quote.start >= SHORTEST_REPORT && isQuoted(post, word);
    return !isReported && !isTagged(post, word);
  };
}

function measured(text: string, words: readonly Word[]): ReadSentence {
  const marks = new Marks();
  let count = 0;
  let figures = 0;
  let before: Word | undefined;
  for (const word of words) {
    const width = before === undefined ? 0 : word.start - before.end;
    if (width > 1) marks.read(text.slice(word.start - width, word.start));
    if (isFigure(word)) figures++;
    if (width !== 1 || !isJoined(text.charAt(word.start - 1), before, word)) {
      count++;
      marks.passWord();
    }
    before = word;
  }
  const isList = marks.isList(count) || figures * 4 >= count;
  return { start: words[0]?.start ?? 0, end: before?.end ?? 0, words, count, isList };
}

/** The marks within a sentence, and the words between them. */
class Marks {
  private marks = 0;
  private marksBehindColon = -1;
  private stretch = 0;
  private longest = 0;

  read(gap: string): void {
    if (!MARK.test(gap)) return;
    this.marks++;
    this.stretch = 0;
    if (this.marksBehindColon >= 0 || gap.includes(":")) this.marksBehindColon++;
  }

  passWord(): void {
    this.stretch++;
    if (this.stretch > this.longest) this.longest = this.stretch;
  }

  /** Several short items behind a colon, or many of a few words each. */
  isList(words: number): boolean {
    const isAnnounced = this.marksBehindColon >= 2 && this.longest <= LONGEST_ITEM;
    return isAnnounced || (this.marks >= 4 && words / (this.marks + 1) <= 4);
  }
}

/** Part of the word before it: behind an apostrophe or a hyphen, or one figure of a number behind another. */
function isJoined(sign: string, before: Word | undefined, word: Word): boolean {
  return JOINED.includes(sign) || (before !== undefined && isFigure(before) && isFigure(word));
}

function isFigure({ folded }: Word): boolean {
  const code = folded.charCodeAt(0);
  return code > 47 && code < 58;
}
