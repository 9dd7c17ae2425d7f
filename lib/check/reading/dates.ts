import type { Span } from "../finding";
import { inOwnLanguage, MOST_LINES_ASKED, matches, postOfLine } from "../match";
import type { Post, ReadLine } from "../post";
import { withNames } from "./capital-names";
import { DATE_PATTERNS, type DatePatterns } from "./date-patterns";

/** A day as the author wrote it, with its month. */
export interface WrittenDate extends Span {
  /** Folded positions, from the weekday on when there is one. */
  readonly at: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Figures only, such as 9/12: English may mean the month first. */
  readonly inFigures: boolean;
  /** Day and month as written, with the capitals of names, for a message: « 12 décembre », “March 3rd”. */
  readonly shown: string;
  /** 0 for Sunday; the weekday that stands before the day and belongs to it. */
  readonly weekday: (Span & { readonly index: number }) | undefined;
}

/** Words of everyday besides months: they count with a capital only. */
const ALSO_WORDS = /^(?:may|march|mar)$/;

const MOST = 40;
const read = new WeakMap<Post, readonly WrittenDate[]>();

/** Days with their month in a post of known language, in order. Worked out once for all rules. */
export function datesOf(post: Post): readonly WrittenDate[] {
  let dates = read.get(post);
  if (dates === undefined) {
    dates = post.language === "und" ? NO_DATES : (datesInLines(post) ?? datesIn(post));
    read.set(post, dates);
  }
  return dates;
}

function datesIn(post: Post): readonly WrittenDate[] {
  const patterns = inOwnLanguage(post, DATE_PATTERNS);
  return patterns === undefined || !/\d/.test(post.text) ? NO_DATES : new Reader(post, patterns).find();
}

const NO_DATES: readonly WrittenDate[] = [];
/** No date goes over a line's end. */
const inLine = {
  fr: (line: ReadLine) => datesIn(postOfLine(line, "fr")),
  en: (line: ReadLine) => datesIn(postOfLine(line, "en")),
  und: () => NO_DATES,
};

/** The dates of each line, moved to where it stands; nothing when there are more lines, or more dates, than are read one by one. */
function datesInLines({ language, readLines }: Post): readonly WrittenDate[] | undefined {
  if (readLines.length > MOST_LINES_ASKED) return undefined;
  let dates: WrittenDate[] | undefined;
  let start = 0;
  let at = 0;
  for (let index = 0; index < readLines.length; index++) {
    const line = readLines[index];
    if (line === undefined) continue;
    if (line.text !== "") {
      for (const date of line.kept(inLine[language])) {
        dates ??= [];
        dates.push(moved(date, start, at));
      }
    }
    start += line.text.length + 1;
    at += line.folded.text.length + 1;
  }
  if (dates === undefined) return NO_DATES;
  return dates.length < MOST ? dates : undefined;
}

function moved(date: WrittenDate, by: number, byFolded: number): WrittenDate {
  const { weekday } = date;
  return {
    ...date,
    at: date.at + byFolded,
    to: date.to + byFolded,
    start: date.start + by,
    end: date.end + by,
    weekday: weekday && { ...weekday, start: weekday.start + by, end: weekday.end + by },
  };
}

/** A date with its year, for a message; what was left out is filled in the way the rest is written. */
export function withYear({ shown, inFigures }: WrittenDate, year: number): string {
  return `${shown}${inFigures ? shown.charAt(shown.search(/\D/)) : " "}${year}`;
}

class Reader {
  private readonly post: Post;
  private readonly patterns: DatePatterns;
  private readonly found: WrittenDate[] = [];

  constructor(post: Post, patterns: DatePatterns) {
    this.post = post;
    this.patterns = patterns;
  }

  find(): readonly WrittenDate[] {
    const { text } = this.post.folded;
    const { months, dayFirst, monthFirst, figures } = this.patterns;
    if (matches(this.post, months)) {
      for (const match of text.matchAll(dayFirst)) this.addDayFirst(match);
      if (this.isEnglish()) for (const match of text.matchAll(monthFirst)) this.addMonthFirst(match);
    }
    if (/\d[/.]\d/.test(text)) for (const match of text.matchAll(figures)) this.addFigures(match);
    return this.found.sort((a, b) => a.at - b.at);
  }

  /** « samedi 5 et dimanche 6 décembre »: days before the one with the month share it, as long as they run upwards. */
  private addDayFirst(match: RegExpExecArray): void {
    const [whole, number = "", word = "", year] = match;
    const monthAt = match.index + whole.indexOf(word, number.length);
    const month = this.monthOf(word, monthAt);
    if (month === undefined) return;
    const monthShown = this.source(monthAt, monthAt + word.length);
    const days: { at: number; to: number; number: string }[] = [{ at: match.index, to: match.index + whole.length, number }];
    for (let at = match.index; days.length < 6; ) {
      const before = this.before(at - this.weekdayBefore(at).length);
      const other = this.patterns.otherDay.exec(before);
      if (other === null || dayOf(other[1] ?? "") >= dayOf(days[0]?.number ?? "")) break;
      at -= this.weekdayBefore(at).length + other[0].length;
      days.unshift({ at, to: at + (other[1] ?? "").length, number: other[1] ?? "" });
    }
    days.forEach(({ at, to, number: one }) => {
      const shown = withNames(`${this.source(at, at + one.length)} ${monthShown}`, this.post);
      this.add(at, to, { day: dayOf(one), month, year: yearOf(year), inFigures: false, shown }, days.length > 1);
    });
  }

  private addMonthFirst(match: RegExpExecArray): void {
    const [whole, word = "", number = "", year] = match;
    const month = this.monthOf(word, match.index);
    if (month === undefined) return;
    const to = match.index + whole.length;
    const numberEnd = match.index + whole.indexOf(number, word.length) + number.length;
    const isList = /^ ?(?:,|and|or|&|-|–|to|through|until) ?\d{1,2}(?:st|nd|rd|th)?\b(?!:\d|\.\d| ?[ap]m)/.test(
      this.post.folded.text.slice(to, to + 20),
    );
    this.add(
      match.index,
      to,
      { day: dayOf(number), month, year: yearOf(year), inFigures: false, shown: withNames(this.source(match.index, numberEnd), this.post) },
      isList,
    );
  }

  private addFigures(match: RegExpExecArray): void {
    const [whole, first = "", sign, second = "", year] = match;
    if (sign === "." && year === undefined) return;
    const [day, month] = Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
    if (day < 1 || day > 31 || month < 1 || month > 12) return;
    const shown = this.source(match.index, match.index + first.length + 1 + second.length);
    this.add(match.index, match.index + whole.length, { day, month, year: yearOf(year), inFigures: true, shown }, year === undefined);
  }

  private add(at: number, to: number, date: Pick<WrittenDate, "day" | "month" | "year" | "inFigures" | "shown">, isList: boolean): void {
    if (this.found.length >= MOST || this.found.some((other) => at < other.to && other.at < to)) return;
    const phrase = this.weekdayBefore(at);
    const start = at - phrase.length;
    const word = /^\w+\.?/.exec(phrase)?.[0] ?? "";
    // « vendredi et samedi 4 et 5 »: the weekdays come first, then the days.
    const isOwn = word !== "" && !(isList && this.patterns.bareWeekday.test(this.before(start)));
    const { start: from } = this.post.folded.toSource(start, to);
    this.found.push({
      ...date,
      at: start,
      to,
      start: from,
      end: this.post.folded.toSource(at, to).end,
      weekday: isOwn
        ? { ...this.post.folded.toSource(start, start + word.length), index: this.patterns.weekdayHeads.indexOf(word.slice(0, 3)) }
        : undefined,
    });
  }

  /** The weekday in front of a place, with what joins it to the day; empty when there is none. */
  private weekdayBefore(at: number): string {
    return this.patterns.weekday.exec(this.before(at))?.[0] ?? "";
  }

  private before(at: number): string {
    return this.post.folded.text.slice(Math.max(0, at - 28), at);
  }

  private monthOf(word: string, at: number): number | undefined {
    if (this.isEnglish() && ALSO_WORDS.test(word) && !/\p{Lu}/u.test(this.source(at, at + 1))) return undefined;
    return this.patterns.monthHeads.findIndex((head) => word.startsWith(head)) + 1;
  }

  private isEnglish(): boolean {
    return this.post.language === "en";
  }

  private source(from: number, to: number): string {
    const { start, end } = this.post.folded.toSource(from, to);
    return this.post.text.slice(start, end);
  }
}

function dayOf(number: string): number {
  return number === "premier" ? 1 : Number.parseInt(number, 10);
}

function yearOf(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  return Number(year.length === 2 ? `20${year}` : year);
}
