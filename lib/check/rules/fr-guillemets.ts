import type { Span } from "../finding";
import { saysInLine } from "../match";
import { isBlank, isPictureUnit, NO_BREAK, wordEnd, wordStart } from "../reading/blanks";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { touchesAny } from "../reading/untouched";
import { defineRule } from "../rule";

export const frGuillemets = defineRule({
  id: "fr-guillemets",
  family: "typography",
  name: { fr: "Guillemets français", en: "French quotation marks" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Mettez des guillemets français : {use}", en: "Use French quotation marks: {use}" },
  variants: {
    spaces: { fr: "Mettez une espace insécable dans les guillemets : {use}", en: "Put a no-break space inside the quotation marks: {use}" },
  },
  why: {
    fr: "Les guillemets français montrent d’un coup d’œil où commence et où finit ce qui est cité.",
    en: "French quotation marks show at a glance where a quotation begins and ends.",
  },
  source: { title: "Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), guillemets" },
  lesson: 20,
  options: {},
  compile: (_options, charter) => {
    // In Switzerland guillemets often stand without a blank.
    const wantsBlanks = charter.locale !== "fr-CH";
    return function* (post) {
      if (!hasMark(post)) return;
      const isFrench = frenchProse(post);
      const firstOpening = post.text.indexOf("«");
      const mends: Mend[] = [];
      for (const { start, end } of post.lines) {
        const line = post.text.slice(start, end);
        if (!/["“«»]/.test(line)) continue;
        const found = foreignQuotes(line).map((pair) => guillemets(line, pair, start));
        if (wantsBlanks) found.push(...tightGuillemets(line, start, firstOpening));
        mends.push(...found.sort((a, b) => a.start - b.start));
      }
      const free = mends.filter(({ edits }) => edits?.every(({ start, end }) => isFrench(start, end)));
      yield* mendHits(post.text, free);
    };
  },
});

const hasMark = saysInLine(/["“«»]/);
const LABEL = { fr: "Écrire {use}", en: "Write {use}" };

/** Quotes in English marks that no other quote holds, and that hold none in French marks. */
function foreignQuotes(line: string): Span[] {
  const french = line.includes("«") ? spansOf(line, /«[^«»]*»/g) : [];
  const isInFrench = touchesAny(french);
  let free = 0;
  return [...straightPairs(line), ...(line.includes("“") ? spansOf(line, /“[^“”]*”/g) : [])]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < free || isInFrench(start, end) || !/[\p{L}\p{N}]/u.test(line.slice(start, end))) return false;
      free = end;
      return true;
    });
}

function spansOf(line: string, pattern: RegExp): Span[] {
  return [...line.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** English marks become French ones; blanks that stood inside go with them. Quotes within the quote stay. */
function guillemets(line: string, pair: Span, offset: number): Mend {
  const opens = isBlank(line[pair.start + 1]) ? 2 : 1;
  const closes = isBlank(line[pair.end - 2]) ? 2 : 1;
  const start = offset + pair.start;
  const end = offset + pair.end;
  return {
    start,
    end,
    use: `«${NO_BREAK}${line.slice(pair.start + opens, pair.end - closes)}${NO_BREAK}»`,
    edits: [
      { start, end: start + opens, text: `«${NO_BREAK}` },
      { start: end - closes, end, text: `${NO_BREAK}»` },
    ],
    label: LABEL,
  };
}

/** Pairs of straight marks, when every mark of the line can be told to open or to close; a mark behind a figure alone is inches. */
function straightPairs(line: string): Span[] {
  const pairs: Span[] = [];
  let open = -1;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    const role = roleOf(line[at - 1], line[at + 1]);
    if (role === "open" && open < 0) open = at;
    else if (role === "close" && open >= 0) {
      pairs.push({ start: open, end: at + 1 });
      open = -1;
    } else if (role !== "close" || !/\d/.test(line[at - 1] ?? "")) return [];
  }
  return open >= 0 ? [] : pairs;
}

/** What a straight mark does, told by its neighbours; nothing when it could do both, or neither. */
function roleOf(before: string | undefined, after: string | undefined): "open" | "close" | undefined {
  const opens =
    (before === undefined || /[\s\u00a0\u202f([«“’'—–:-]/.test(before)) && after !== undefined && /[^\s\u00a0\u202f.,;!?)»]/.test(after);
  const closes = before !== undefined && /[^\s\u00a0\u202f]/.test(before) && (after === undefined || isAfterQuote(after));
  if (opens === closes) return undefined;
  return opens ? "open" : "close";
}

function isAfterQuote(character: string): boolean {
  return /[\s\u00a0\u202f.,:;!?…)\]»”'’—–-]/.test(character) || isPictureUnit(character.charCodeAt(0));
}

/** Guillemets that touch their words. Those that stand against a letter on their outer side are another language’s. */
function tightGuillemets(line: string, offset: number, firstOpening: number): Mend[] {
  const mends: Mend[] = [];
  for (const match of line.matchAll(/«[^«»]*»|[«»]/g)) {
    const [whole] = match;
    const first = match.index;
    const last = first + whole.length - 1;
    const opens = whole.startsWith("«") && isTightOpening(line, first);
    const closes = whole.endsWith("»") && firstOpening >= 0 && firstOpening < offset + last && isTightClosing(line, last);
    if (opens || closes) mends.push(spaced(line, first, last, opens, closes, offset));
  }
  return mends;
}

function spaced(line: string, first: number, last: number, opens: boolean, closes: boolean, offset: number): Mend {
  const start = line[first] === "»" ? wordStart(line, first) : first;
  const end = line[last] === "«" ? wordEnd(line, last + 1) : last + 1;
  const edits = [];
  if (opens) edits.push({ start: offset + first, end: offset + first + 1, text: `«${NO_BREAK}` });
  if (closes) edits.push({ start: offset + last, end: offset + last + 1, text: `${NO_BREAK}»` });
  const opened = opens ? `«${NO_BREAK}${line.slice(first + 1, end)}` : line.slice(start, end);
  const use = closes ? `${opened.slice(0, -1)}${NO_BREAK}»` : opened;
  return { start: offset + start, end: offset + end, use, edits, variant: "spaces", label: LABEL };
}

function isTightOpening(line: string, at: number): boolean {
  return /^[^\s\u00a0\u202f«».,;:!?)]/.test(line.slice(at + 1, at + 2)) && !/[\p{L}\p{N}]/u.test(line[at - 1] ?? "");
}

function isTightClosing(line: string, at: number): boolean {
  return /^[^\s\u00a0\u202f«»]/.test(line.slice(Math.max(0, at - 1), at)) && !/[\p{L}\p{N}]/u.test(line[at + 1] ?? "");
}
