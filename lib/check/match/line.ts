import type { Span } from "../finding";
import type { FoldedText, LineQuestion, Link, Tag, Word } from "../post";
import { findEmojis } from "./emojis";
import { fold } from "./fold";
import { foldCharacter } from "./fold-table";
import { Grams } from "./grams";
import { findLinks } from "./links";
import { findQuotes } from "./quotes";
import { findSentences } from "./sentences";
import { findHashtags, findMentions } from "./tags";
import { findWords } from "./words";

/**
 * One line of a post, read by itself: no link, tag, word, emoji, quote or sentence goes over a line's end. What was read is
 * kept, so that a line that did not change is not read again. `at` is where the line stands in the post.
 */
export class LineReading {
  readonly text: string;
  private keptFold: FoldedText | undefined;
  private keptGrams: Grams | undefined;
  private keptBlank: boolean | undefined;
  /** By question: 0 not asked yet, 1 no, 2 yes; or one more than the parts that are there. */
  private answers = NO_ANSWERS;
  private readonly derived = new Map<unknown, unknown>();
  private readonly parts = {
    links: new Placed<Link>(() => findLinks(this.text), moveLink),
    words: new Placed<Word>(() => findWords(this.folded, this.links(0)), moveWord),
    hashtags: new Placed<Tag>(() => findHashtags(this.text, this.links(0)), moveTag),
    mentions: new Placed<Tag>(() => findMentions(this.text, this.links(0)), moveTag),
    emojis: new Placed<Span>(() => findEmojis(this.text), moveSpan),
    quotes: new Placed<Span>(() => findQuotes(this.text), moveSpan),
    sentences: new Placed<Span>(() => findSentences(this.text, [{ start: 0, end: this.text.length }]), moveSpan),
  };

  constructor(text: string) {
    this.text = text;
  }

  get folded(): FoldedText {
    this.keptFold ??= fold(this.text);
    return this.keptFold;
  }

  get grams(): Grams {
    this.keptGrams ??= new Grams(this.folded.text);
    return this.keptGrams;
  }

  links(at: number): readonly Link[] {
    return this.parts.links.from(at);
  }
  words(at: number): readonly Word[] {
    return this.parts.words.from(at);
  }
  /** How many words the line has; none when it is empty. */
  get wordCount(): number {
    return this.text === "" ? 0 : this.parts.words.loose.length;
  }
  get looseWords(): readonly Word[] {
    return this.parts.words.loose;
  }
  hashtags(at: number): readonly Tag[] {
    return this.parts.hashtags.from(at);
  }
  mentions(at: number): readonly Tag[] {
    return this.parts.mentions.from(at);
  }
  emojis(at: number): readonly Span[] {
    return this.parts.emojis.from(at);
  }
  quotes(at: number): readonly Span[] {
    return this.parts.quotes.from(at);
  }
  sentences(at: number): readonly Span[] {
    return this.parts.sentences.from(at);
  }

  /** What `derive` says of this line alone; asked once. */
  kept<Value>(derive: (line: LineReading) => Value): Value {
    const known = this.derived.get(derive);
    if (known !== undefined) return known as Value;
    const value = derive(this);
    this.derived.set(derive, value);
    return value;
  }

  /** Whether it holds nothing but blanks. */
  get isBlank(): boolean {
    this.keptBlank ??= this.folded.text.trim() === "";
    return this.keptBlank;
  }

  /** The answer to a question about this line alone; asked once. */
  says(question: LineQuestion): boolean {
    const { id } = question;
    const known = id < this.answers.length ? this.answers[id] : 0;
    if (known !== 0) return known === 2;
    const answer = question.ask(this);
    this.keep(id, answer ? 2 : 1);
    return answer;
  }

  /** Which parts of something this line holds, one bit each; asked once. */
  holds(parts: LineParts): number {
    const { id } = parts;
    const known = (id < this.answers.length ? this.answers[id] : 0) ?? 0;
    if (known !== 0) return known - 1;
    const answer = parts.ask(this);
    this.keep(id, answer + 1);
    return answer;
  }

  private keep(id: number, answer: number): void {
    if (id >= this.answers.length) {
      const more = new Uint8Array((id + ANSWERS) & -ANSWERS);
      more.set(this.answers);
      this.answers = more;
    }
    this.answers[id] = answer;
  }

  /** Units at the head that vanish when folded and belong to the character before the line, its line break. */
  get leadingMarks(): number {
    let at = 0;
    while (at < this.text.length && this.text.charCodeAt(at) > 127) {
      const codePoint = this.text.codePointAt(at) ?? 0;
      if (foldCharacter(codePoint).dropped !== "mark") break;
      at += codePoint > 0xffff ? 2 : 1;
    }
    return at;
  }
}

const NO_ANSWERS = new Uint8Array(0);
/** Room for answers grows by this many at a time. */
const ANSWERS = 256;

/** Parts of something, one bit each, of which a line may hold some and other lines the rest. */
export interface LineParts {
  readonly id: number;
  /** At most seven bits. */
  readonly all: number;
  ask(line: LineReading): number;
}

/** Spans of one line where the line stands now; moved only when it stands elsewhere. */
class Placed<Item extends Span> {
  private items: readonly Item[] | undefined;
  private at = 0;
  private readonly read: () => readonly Item[];
  private readonly move: (item: Item, by: number) => Item;

  constructor(read: () => readonly Item[], move: (item: Item, by: number) => Item) {
    this.read = read;
    this.move = move;
  }

  /** The items wherever they were last placed. */
  get loose(): readonly Item[] {
    this.items ??= this.read();
    return this.items;
  }

  from(at: number): readonly Item[] {
    this.items ??= this.read();
    if (at !== this.at) {
      const by = at - this.at;
      if (this.items.length > 0) this.items = this.items.map((item) => this.move(item, by));
      this.at = at;
    }
    return this.items;
  }
}

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
function moveWord({ start, end, folded }: Word, by: number): Word {
  return { start: start + by, end: end + by, folded };
}
function moveTag({ start, end, name }: Tag, by: number): Tag {
  return { start: start + by, end: end + by, name };
}
function moveLink(link: Link, by: number): Link {
  return { ...link, start: link.start + by, end: link.end + by };
}

/**
 * The lines of a text. Those of `before` that are the same at the beginning and at the end are taken over with all that
 * was read of them; what `before` holds besides is let go, so that no more than one draft is ever kept.
 */
export function readLines(text: string, before: readonly LineReading[] = []): readonly LineReading[] {
  const texts = text.split("\n");
  const most = Math.min(texts.length, before.length);
  let head = 0;
  while (head < most && before[head]?.text === texts[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail]?.text === texts[texts.length - 1 - tail]) tail++;
  const moved = before.length - texts.length;
  return texts.map((line, at) => {
    const former = at < head ? before[at] : at >= texts.length - tail ? before[at + moved] : undefined;
    return former ?? new LineReading(line);
  });
}
