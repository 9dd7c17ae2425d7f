import { saysInLine } from "../match";
import type { Post } from "../post";
import { isBlank, wordStart } from "../reading/blanks";
import { type Mend, mendHits } from "../reading/mends";
import { touchesAny, untouched } from "../reading/untouched";
import { defineRule } from "../rule";

export const repeatedPunctuation = defineRule({
  id: "repeated-punctuation",
  family: "hygiene",
  name: { fr: "Signes doublés", en: "Doubled marks" },
  severity: "off",
  whenOn: "hint",
  languages: "any",
  message: { fr: "« {marks} » : un seul signe suffit", en: "“{marks}”: one mark is enough" },
  why: {
    fr: "Un signe doublé est une faute de frappe, ou un ton pressant ; dans les deux cas, un seul se lit mieux.",
    en: "A doubled mark is a slip of the finger or sounds pressing; either way one reads better.",
  },
  source: {
    title: { fr: "Mailchimp Content Style Guide, ponctuation", en: "Mailchimp Content Style Guide, punctuation" },
    url: "https://styleguide.mailchimp.com/grammar-and-mechanics/",
    seen: "2026-11-23",
  },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      if (mayHold(post)) yield* mendHits(post.text, findMends(post));
    },
});

const mayHold = saysInLine(/\?[ \u00a0\u202f]?\?|,,|;;|::/);
/** Runs that hold an exclamation mark are the business of the rule on exclamation marks. */
const RUN = /[!?！？](?:[ \u00a0\u202f]?[!?！？])*|,{2,}|;{2,}|:{2,}/g;
const LABEL = { fr: "N’en garder qu’un", en: "Keep one" };

function findMends(post: Post): Mend[] {
  const { text } = post;
  const isUntouched = touchesAny(untouched(post));
  const mends: Mend[] = [];
  for (const match of text.matchAll(RUN)) {
    const [marks] = match;
    const at = match.index;
    const end = at + marks.length;
    const mark = marks[0] ?? "";
    if (marks.length < 2 || /[!！]/.test(marks) || isUntouched(at, end) || !isInProse(text, at, end, mark)) continue;
    const start = wordStart(text, at);
    mends.push({ start, end, use: text.slice(start, at) + mark, values: { marks: marks.slice(0, 12) }, label: LABEL });
  }
  return mends;
}

/** Between a word and a pause. Else the marks are an ornament, a placeholder, a face, code, or German quotes. */
function isInProse(text: string, at: number, end: number, mark: string): boolean {
  const isQuestion = mark === "?" || mark === "？";
  const before = isQuestion && isBlank(text[at - 1]) ? text[at - 2] : text[at - 1];
  const after = text[end] ?? " ";
  if (before === undefined || !/[\p{L}\p{N}\p{M})\]»”"%€…]/u.test(before)) return false;
  if (isQuestion) return !/[\p{L}\p{N}=&]/u.test(after);
  if (mark === ",") return !/[\p{L}\p{N}]/u.test(after) || !isBlank(text[at - 1]);
  return /\s/.test(after) && !/(?:^|[\s\u00a0_^-])\S$/u.test(text.slice(Math.max(0, at - 2), at));
}
