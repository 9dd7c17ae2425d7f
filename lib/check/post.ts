import type { Draft, DraftLanguage } from "./draft";
import type { Span } from "./finding";

/** A word of the post: letters, digits and inner apostrophes or hyphens are split so that French elision stands alone. */
export interface Word extends Span {
  /** Folded: lower case, no accents, straight apostrophes, compatibility forms resolved. */
  readonly folded: string;
}

/** A link as written, with the parts that rules need. */
export interface Link extends Span {
  /** As written, without trailing punctuation. */
  readonly raw: string;
  /** Lower-case host without `www.`. */
  readonly host: string;
  /** Starts with `/`, or empty. */
  readonly path: string;
  /** Without `?`; empty when there is none. */
  readonly query: string;
  /** Without `#`. */
  readonly hash: string;
  /** `https`, `http`, or empty when none was written. */
  readonly scheme: string;
}

/** A hashtag or mention; `name` is without its sign. */
export interface Tag extends Span {
  readonly name: string;
}

/** The text folded for matching, with the way back to UTF-16 positions of the draft. */
export interface FoldedText {
  readonly text: string;
  /** Span of the draft that the folded span `[start, end)` came from. */
  toSource(start: number, end: number): Span;
}

/** Something that a line says or does not say, whatever stands in other lines (see `lineQuestion`). */
export interface LineQuestion {
  /** Place of the answer among a line's. */
  readonly id: number;
  ask(line: ReadLine): boolean;
}

/** A match of a pattern in a part of a post, such as one line, and where that part begins in the searched text of the post. */
export interface LineMatch {
  readonly match: RegExpExecArray;
  readonly from: number;
}

/** One line of a draft, read by itself; what was worked out for it is kept for as long as the line does not change. */
export interface ReadLine {
  readonly text: string;
  readonly folded: FoldedText;
  /** Its words, with spans as of wherever the line was last asked for: for those who look at the letters alone. */
  readonly looseWords: readonly Word[];
  readonly wordCount: number;
  /** Words and emoji, with spans as if the line began at `at`. */
  words(at: number): readonly Word[];
  emojis(at: number): readonly Span[];
  /** What `derive` says of this line alone; asked once. */
  kept<Value>(derive: (line: ReadLine) => Value): Value;
  /** The answer to a question; asked once. */
  says(question: LineQuestion): boolean;
}

/** A draft, read once for all rules. Parts are computed on first use and kept. All spans are in the draft's UTF-16 units. */
export interface Post {
  readonly draft: Draft;
  readonly text: string;
  readonly language: DraftLanguage;
  readonly folded: FoldedText;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly lines: readonly Span[];
  /** The same lines, each as it was read by itself. */
  readonly readLines: readonly ReadLine[];
  readonly paragraphs: readonly Span[];
  readonly links: readonly Link[];
  readonly hashtags: readonly Tag[];
  readonly mentions: readonly Tag[];
  /** One span per emoji as a person counts them (joined families are one). */
  readonly emojis: readonly Span[];
  /** Quoted passages, marks included. */
  readonly quotes: readonly Span[];
  /** False only when `pattern` matches nowhere in `folded.text`: a cheap test before a search that mostly finds nothing. */
  mayHold(pattern: RegExp): boolean;
  /** All matches of a global pattern in `folded.text`, in order; in a draft that changes, only what changed is searched again. */
  matchesOf(pattern: RegExp): Iterable<LineMatch>;
  /** The first match of a pattern, global or not, in the same way. */
  firstMatch(pattern: RegExp): LineMatch | undefined;
  /** Whether a line says yes to a question; lines that did not change are not asked again. */
  someLine(question: LineQuestion): boolean;
}
