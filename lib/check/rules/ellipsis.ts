import { saysInLine } from "../match";
import type { Post } from "../post";
import { type Mend, mendHits } from "../reading/mends";
import { touchesAny, untouched } from "../reading/untouched";
import { defineRule } from "../rule";

export const ellipsis = defineRule({
  id: "ellipsis",
  family: "typography",
  name: { fr: "Points de suspension", en: "Ellipsis" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  message: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
  why: {
    fr: "La charte a choisi une seule façon d’écrire les points de suspension, trois points et jamais plus.",
    en: "The charter chose one way to write an ellipsis: three dots, never more.",
  },
  source: { title: { fr: "La typographie de la charte, points de suspension", en: "The charter’s mechanics, ellipsis" } },
  lesson: 20,
  options: {},
  compile: (_options, charter) => {
    const wanted = charter.mechanics.ellipsis;
    return function* (post) {
      if (mayHold(post)) yield* mendHits(post.text, findMends(post, wanted));
    };
  },
});

const mayHold = saysInLine(/\.\.|…/);

function findMends(post: Post, wanted: string): Mend[] {
  const { text } = post;
  const isUntouched = touchesAny(untouched(post));
  const mends: Mend[] = [];
  for (const match of text.matchAll(/\.[.…]+|…[.…]*/g)) {
    const [dots] = match;
    const start = match.index;
    const end = start + dots.length;
    if (dots === wanted || isUntouched(start - 1, end) || isNoPause(text, start, end)) continue;
    if (dots === ".." && /(?:^|[^\p{L}])etc$/iu.test(text.slice(Math.max(0, start - 4), start))) {
      mends.push({ start: start - 3, end, use: text.slice(start - 3, start + 1) });
    } else {
      mends.push({ start, end, use: wanted, safe: dots !== ".." });
    }
  }
  return mends;
}

/** Paths, ranges of figures or branches, leaders of a price list, blanks to fill in, a line of dots. */
function isNoPause(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "\n";
  const after = text[end] ?? "\n";
  if (/[/\\]/.test(before) || /[/\\]/.test(after)) return true;
  if (/\d/.test(before) && /\d/.test(after)) return true;
  if (end - start === 2) return /[?!]/.test(before) || (/\p{L}/u.test(before) && /\p{L}/u.test(after));
  if (end - start < 4) return false;
  if (/^[ \u00a0\u202f]{0,3}[\d€£$]/.test(text.slice(end, end + 4))) return true;
  if (/[:_][ \u00a0\u202f]?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^\n[ ]*$/.test(text.slice(Math.max(0, start - 1), start) || "\n") && /^[ ]*(?:\n|$)/.test(text.slice(end, end + 20));
}
