import type { Span } from "../finding";
import { saysInLine } from "../match";
import type { Post } from "../post";
import { isBlank, NARROW_NO_BREAK, NO_BREAK } from "../reading/blanks";
import { type Mend, mendHits } from "../reading/mends";
import { touchesAny, untouched } from "../reading/untouched";
import { defineRule } from "../rule";

export const doubleSpaces = defineRule({
  id: "double-spaces",
  family: "hygiene",
  name: { fr: "Espaces en trop", en: "Spare spaces" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  message: { fr: "Gardez une seule espace ici", en: "Keep one space here" },
  variants: {
    mark: { fr: "Retirez l’espace devant « {mark} »", en: "Take out the space before “{mark}”" },
    end: { fr: "Retirez les espaces en fin de ligne", en: "Take out the spaces at the line’s end" },
    lines: { fr: "Gardez une seule ligne vide", en: "Keep one blank line" },
  },
  why: {
    fr: "Les blancs en trop font croire à un texte collé à la hâte, et repoussent la suite hors de l’aperçu.",
    en: "Spare blanks look like a hasty paste, and push the rest out of the preview.",
  },
  source: {
    title: {
      fr: "Relecture courante ; seules les premières lignes se voient avant « Voir plus »",
      en: "Plain proofreading; the first lines alone show before “See more”",
    },
  },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      if (hasSpareBlank(post) || hasSpareLines(post)) yield* mendHits(post.text, findMends(post));
    },
});

const hasSpareBlank = saysInLine(/[ \u00a0\u202f](?:[ \u00a0\u202f]|[.,](?![\p{L}\p{N}.,]))/u);
const hasSpareLines = ({ text }: Post) => /\n[ \t\u00a0\u202f]*\n[ \t\u00a0\u202f]*\n[ \t\u00a0\u202f]*\n/.test(text);
const LABEL = { fr: "Retirer les blancs en trop", en: "Take out the spare blanks" };
const RUN = /[ \u00a0\u202f]{2,}|[ \u00a0\u202f](?=[.,](?![\p{L}\p{N}.,]))/gu;
const EMPTY_LINES = /\n(?:[ \t\u00a0\u202f]*\n){3,}/g;

function findMends(post: Post): Mend[] {
  const { text } = post;
  const isUntouched = touchesAny(untouched(post));
  const mends: Mend[] = [];
  const isTable = /[ \u00a0]{3}/.test(text) && post.lines.filter(({ start, end }) => hasColumns(text.slice(start, end))).length > 1;
  for (const line of post.lines) {
    for (const mend of ofLine(text, line, isTable)) if (!isUntouched(mend.start, mend.end)) mends.push(mend);
  }
  for (const match of text.matchAll(EMPTY_LINES)) {
    const end = match.index + match[0].length;
    if (match.index === 0 || text.slice(end, end + 200).trim() === "") continue;
    mends.push({ start: match.index, end, use: "\n\n", variant: "lines", label: LABEL });
  }
  return mends.sort((a, b) => a.start - b.start);
}

/** Wide gaps within lines, one under the other, make columns. */
function hasColumns(line: string): boolean {
  return /\S[ \u00a0]{3,}\S/.test(line);
}

function ofLine(text: string, { start, end }: Span, isTable: boolean): Mend[] {
  const line = text.slice(start, end);
  if (!/[ \u00a0\u202f](?:[ \u00a0\u202f]|[.,])/.test(line) || /[\t|]/.test(line) || !/[\p{L}\p{N}]/u.test(line)) return [];
  const mends: Mend[] = [];
  for (const match of line.matchAll(RUN)) {
    const [run] = match;
    const at = match.index;
    // At the very end of the text the author is about to type on.
    const isCaret = start + at + run.length === text.length;
    if (!isCaret && !isIndent(line, at) && !(isTable && run.length > 2))
      mends.push(toMend(line, run, at, start, (mends.at(-1)?.end ?? start) - start));
  }
  return mends;
}

function toMend(line: string, run: string, at: number, offset: number, free: number): Mend {
  const behind = at + run.length;
  const mark = /^[.,](?![\p{L}\p{N}.,])/u.exec(line.slice(behind, behind + 2))?.[0] ?? "";
  const isEnd = behind === line.length;
  const from = Math.max(free, tokenStart(line, at));
  return {
    start: offset + from,
    end: offset + behind + mark.length,
    use: line.slice(from, at) + (isEnd || mark !== "" ? mark : blankFor(run, line[at - 1], line[behind])),
    label: LABEL,
    variant: isEnd ? "end" : mark === "" ? undefined : "mark",
    values: { mark },
  };
}

/** The blank to keep of several: the one that was typed on purpose, where French or a unit wants it. */
function blankFor(run: string, before: string | undefined, behind: string | undefined): string {
  if (before !== "«" && !/[;:!?»%€]/.test(behind ?? "")) return " ";
  return run.includes(NARROW_NO_BREAK) ? NARROW_NO_BREAK : run.includes(NO_BREAK) ? NO_BREAK : " ";
}

/** Blanks at the head of a line, or behind its bullet, number or emoji, are a layout. */
function isIndent(line: string, at: number): boolean {
  if (at > 24) return false;
  const before = line.slice(0, at).trim();
  return !/[\p{L}\p{N}]/u.test(before) || /^(?:\d{1,3}|\p{L})[.)°/:-]{0,2}$/u.test(before);
}

/** Where the stretch without blanks before `at` begins, no more than 24 units back, so that the fix shows where it is made. */
function tokenStart(line: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 24 && !isBlank(line[start - 1]) && !/[\ud800-\udfff]/.test(line[start - 1] ?? "")) start--;
  return start;
}
