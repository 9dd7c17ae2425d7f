import { saysInLine } from "../match";
import { defineRule, type Hit } from "../rule";

export const exclamation = defineRule({
  id: "exclamation",
  family: "voice",
  name: { fr: "Points d’exclamation", en: "Exclamation marks" },
  severity: "hint",
  languages: "any",
  message: {
    fr: "Gardez au plus {max} points d’exclamation ; il y en a {count}",
    en: "Keep at most {max} exclamation marks; there are {count}",
  },
  variants: {
    none: {
      fr: "Retirez les points d’exclamation : la charte n’en veut pas",
      en: "Take the exclamation marks out: the charter wants none",
    },
    single: { fr: "Gardez un seul point d’exclamation ; il y en a {count}", en: "Keep one exclamation mark; there are {count}" },
    repeated: { fr: "« {found} » : un seul signe suffit", en: "“{found}”: one mark is enough" },
  },
  why: {
    fr: "L’enthousiasme se montre par le fait ; les signes répétés fatiguent et font douter.",
    en: "Enthusiasm shows in the fact; repeated marks tire readers and raise doubts.",
  },
  source: {
    title: { fr: "Mailchimp Content Style Guide, ponctuation et ton", en: "Mailchimp Content Style Guide, punctuation and tone" },
    url: "https://styleguide.mailchimp.com/grammar-and-mechanics/",
    seen: "2026-11-23",
  },
  lesson: 18,
  options: {
    /** Exclamation marks a post may hold. */
    max: { type: "number", default: 3, min: 0, max: 100 },
  },
  compile: ({ max }) =>
    function* (post) {
      if (!hasMark(post)) return;
      yield* repeatedMarks(post.text);
      const groups = [...post.text.matchAll(/[!！][!?！？]*/gu)];
      const first = groups[max];
      if (first === undefined) return;
      const variant = max === 0 ? "none" : "single";
      const span = { start: first.index, end: first.index + first[0].length };
      yield { ...span, values: { max, count: groups.length }, ...(max < 2 ? { variant } : {}) };
    },
});

const hasMark = saysInLine(/[!！]/u);

/** Marks that repeat, apart or together; « ?! » once is a tone of voice, and stays. */
function* repeatedMarks(text: string): Generator<Hit> {
  for (const match of text.matchAll(/[!?！？]+(?:[ \u00a0\u202f]?[!?！？]+)*/gu)) {
    const marks = match[0].replaceAll(/[^!?！？]/gu, "");
    if (marks.length < 2 || !/[!！]/u.test(marks) || marks === "?!" || marks === "!?") continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const label = { fr: "N’en garder qu’un", en: "Keep one" };
    yield {
      ...span,
      variant: "repeated",
      values: { found: match[0].slice(0, 12) },
      fixes: [{ label, edits: [{ ...span, text: /[?？]/u.test(marks) ? "?" : "!" }], safe: true }],
    };
  }
}
