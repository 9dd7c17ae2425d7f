import type { Draft, DraftLanguage } from "../draft";
import type { Span } from "../finding";
import type { FoldedText, LineMatch, LineQuestion, Post, ReadLine } from "../post";
import { Grams } from "./grams";
import { type LineParts, type LineReading, readLines } from "./line";
import { findParagraphs } from "./lines";
import { MOST_LINES_ASKED } from "./most-lines";
import { questionsOf } from "./questions";
import { firstMatch, matchesOf } from "./search";
import { follow, type Trail } from "./trail";
import { rememberLines } from "./vocabulary";

/**
 * Reads a draft once for all rules. `language` is the draft's, already decided. Each part is worked out on first use and kept.
 * `lines` are the draft's, when they were read before (see `readLines`), and `trail` has come to them. Never throws, whatever the
 * text holds.
 */
export function analysePost(
  draft: Draft,
  language: DraftLanguage,
  lines: readonly LineReading[] = readLines(draft.text),
  trail?: Trail,
): Post {
  const post = new PostReading(draft, language, lines);
  if (trail !== undefined) follow(post, trail);
  return post;
}

/** All parts of a post, put together from its lines. */
class PostReading implements Post {
  readonly draft: Draft;
  readonly text: string;
  readonly language: DraftLanguage;
  readonly readLines: readonly LineReading[];
  private readonly starts: Int32Array;
  private readonly kept: { -readonly [Part in keyof Post]?: Post[Part] } = {};
  private grams: Grams | undefined;

  constructor(draft: Draft, language: DraftLanguage, lines: readonly LineReading[]) {
    this.draft = draft;
    this.text = draft.text;
    this.language = language;
    this.readLines = lines;
    this.starts = new Int32Array(lines.length);
    let start = 0;
    lines.forEach((line, index) => {
      this.starts[index] = start;
      start += line.text.length + 1;
    });
  }

  get folded(): FoldedText {
    this.kept.folded ??= joinFolded(this.text, this.readLines, this.starts);
    return this.kept.folded;
  }
  get words() {
    if (this.kept.words === undefined) {
      this.kept.words = this.gather((line, at) => line.words(at));
      if (this.readLines.length <= MOST_LINES_ASKED) rememberLines(this.kept.words, this.readLines);
    }
    return this.kept.words;
  }
  get sentences() {
    this.kept.sentences ??= this.gather((line, at) => line.sentences(at));
    return this.kept.sentences;
  }
  get lines() {
    this.kept.lines ??= this.readLines.map(({ text }, index) => {
      const start = this.starts[index] ?? 0;
      return { start, end: start + text.length };
    });
    return this.kept.lines;
  }
  get paragraphs() {
    this.kept.paragraphs ??= findParagraphs(this.text, this.lines);
    return this.kept.paragraphs;
  }
  get links() {
    this.kept.links ??= this.gather((line, at) => line.links(at));
    return this.kept.links;
  }
  get hashtags() {
    this.kept.hashtags ??= this.gather((line, at) => line.hashtags(at));
    return this.kept.hashtags;
  }
  get mentions() {
    this.kept.mentions ??= this.gather((line, at) => line.mentions(at));
    return this.kept.mentions;
  }
  get emojis() {
    this.kept.emojis ??= this.gather((line, at) => line.emojis(at));
    return this.kept.emojis;
  }
  get quotes() {
    this.kept.quotes ??= this.gather((line, at) => line.quotes(at));
    return this.kept.quotes;
  }

  mayHold(pattern: RegExp): boolean {
    if (this.readLines.length <= MOST_LINES_ASKED) {
      const { exact, parts } = questionsOf(pattern);
      if (exact !== undefined) return this.someLine(exact);
      return parts === undefined || this.linesHold(parts);
    }
    this.grams ??= new Grams(this.folded.text);
    return this.grams.mayHold(pattern);
  }

  matchesOf(pattern: RegExp): Iterable<LineMatch> {
    return matchesOf(this, pattern);
  }

  firstMatch(pattern: RegExp): LineMatch | undefined {
    return firstMatch(this, pattern);
  }

  someLine(question: LineQuestion): boolean {
    const { readLines } = this;
    for (let index = 0; index < readLines.length; index++) {
      const line = readLines[index];
      if (line !== undefined && line.text !== "" && line.says(question)) return true;
    }
    return false;
  }

  private linesHold(parts: LineParts): boolean {
    const { readLines } = this;
    let held = 0;
    for (let index = 0; index < readLines.length; index++) {
      const line = readLines[index];
      if (line !== undefined && line.text !== "") held |= line.holds(parts);
      if (held === parts.all) return true;
    }
    return false;
  }

  private gather<Item extends Span>(part: (line: LineReading, at: number) => readonly Item[]): readonly Item[] {
    const [only] = this.readLines;
    if (this.readLines.length === 1 && only !== undefined) return part(only, 0);
    const all: Item[] = [];
    for (let index = 0; index < this.readLines.length; index++) {
      const line = this.readLines[index];
      if (line === undefined || line.text === "") continue;
      const items = part(line, this.starts[index] ?? 0);
      for (let at = 0; at < items.length; at++) all.push(items[at] as Item);
    }
    return all;
  }
}

/** The folded lines, joined as the text is; a span that ends behind a line break takes along the marks that follow it. */
function joinFolded(text: string, lines: readonly LineReading[], starts: Int32Array): FoldedText {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return only.folded;
  const foldedStarts = new Int32Array(lines.length);
  const parts: string[] = [];
  let count = 0;
  lines.forEach((line, index) => {
    foldedStarts[index] = count;
    parts.push(line.folded.text);
    count += line.folded.text.length + 1;
  });
  count--;
  /** Last line that begins at or before a folded unit. */
  const lineAt = (unit: number) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((foldedStarts[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (unit: number, end: boolean): number => {
    const index = lineAt(unit);
    const line = lines[index];
    if (line === undefined) return text.length;
    const at = unit - (foldedStarts[index] ?? 0);
    const start = starts[index] ?? 0;
    if (at >= line.folded.text.length) return start + line.text.length + (end ? 1 + (lines[index + 1]?.leadingMarks ?? 0) : 0);
    const span = line.folded.toSource(at, at + 1);
    return start + (end ? span.end : span.start);
  };
  return {
    text: parts.join("\n"),
    toSource: (start, end) => {
      const first = start < count ? place(start, false) : text.length;
      return { start: first, end: end > start && count > 0 ? place(Math.min(end, count) - 1, true) : first };
    },
  };
}

const linePosts: Readonly<Record<DraftLanguage, (line: ReadLine) => Post>> = {
  fr: (line) => new PostReading({ text: line.text }, "fr", [line as LineReading]),
  en: (line) => new PostReading({ text: line.text }, "en", [line as LineReading]),
  und: (line) => new PostReading({ text: line.text }, "und", [line as LineReading]),
};

/** One line as a post of its own; kept with the line. */
export function postOfLine(line: ReadLine, language: DraftLanguage): Post {
  return line.kept(linePosts[language]);
}
