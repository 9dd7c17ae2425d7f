import { type LineMatch, matchesInLines } from "../match";
import type { Post } from "../post";
import { goesOn } from "../reading/blanks";
import { frenchProse } from "../reading/french-prose";
import { type Mend, mendHits } from "../reading/mends";
import { touchesAny } from "../reading/untouched";
import { defineRule } from "../rule";

export const frOrdinals = defineRule({
  id: "fr-ordinals",
  family: "typography",
  name: { fr: "Rangs : 1er, 1re, 2e", en: "French ordinals: 1er, 1re, 2e" },
  severity: "off",
  whenOn: "hint",
  languages: ["fr"],
  message: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
  why: {
    fr: "Le rang s’abrège au plus court : 1er, 1re, 2e, XXIe. Les formes longues se lisent moins bien.",
    en: "French ordinals take the shortest form: 1er, 1re, 2e, XXIe. Longer ones read less well.",
  },
  source: { title: "Lexique des règles typographiques en usage à l’Imprimerie nationale (2002), abréviations des ordinaux" },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      const ordinals = ordinalsIn(post);
      if (ordinals.length > 0) yield* mendHits(post.text, findMends(post, ordinals));
    },
});

const ORDINAL =
  /(\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,2}|\d{1,4}|[XVI]{1,7})([ \u00a0\u202f]?)(i?[èeé]mes?|i?[èeé]res?|I?[ÈEÉ]MES?|[ÈEÉ]RES?|ier|er|è)(?![\p{L}\p{N}])/gu;

const ordinalsIn = matchesInLines(ORDINAL);

function findMends(post: Post, ordinals: readonly LineMatch[]): Mend[] {
  const { text } = post;
  const isQuoted = touchesAny(post.quotes);
  const isFrench = frenchProse(post);
  const mends: Mend[] = [];
  for (const { match, from } of ordinals) {
    const [whole, number = "", blank = "", suffix = ""] = match;
    const start = from + match.index;
    const end = start + whole.length;
    if (goesOn(text, start)) continue;
    const ending = endingOf(number, blank, suffix.toLowerCase());
    if (ending === undefined || isQuoted(start, end) || !isFrench(start, end)) continue;
    if (number === "X" && /^[ \u00a0\u202f]fois/.test(text.slice(end, end + 5))) continue;
    mends.push({ start, end, use: number + ending });
  }
  return mends;
}

/** The short ending, or nothing when these letters are no ordinal, or the right one. */
function endingOf(number: string, blank: string, suffix: string): string | undefined {
  const isFirst = number === "1" || number === "I";
  const isRoman = !/\d/.test(number);
  if (isRoman && blank !== "") return undefined;
  if (suffix === "er") return isFirst && blank !== "" && !isRoman ? "er" : undefined;
  if (suffix === "ier") return isFirst ? "er" : undefined;
  const plural = suffix.endsWith("s") ? "s" : "";
  if (/re/.test(suffix)) return isFirst ? `re${plural}` : undefined;
  return isFirst ? undefined : `e${plural}`;
}
