import { saysInLine } from "../match";
import type { Post } from "../post";
import { type Mend, mendHits } from "../reading/mends";
import { defineRule } from "../rule";

export const mixedScripts = defineRule({
  id: "mixed-scripts",
  family: "hygiene",
  name: { fr: "Lettres d’un autre alphabet", en: "Letters of another alphabet" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  message: { fr: "Retapez « {found} » : une lettre y est cyrillique", en: "Retype “{found}”: a letter in it is Cyrillic" },
  variants: {
    greek: { fr: "Retapez « {found} » : une lettre y est grecque", en: "Retype “{found}”: a letter in it is Greek" },
  },
  why: {
    fr: "L’œil n’y voit rien, mais la recherche, les liens et les lecteurs d’écran ne reconnaissent plus le mot.",
    en: "The eye sees nothing, but search, links and screen readers no longer know the word.",
  },
  source: {
    title: {
      fr: "Unicode Technical Standard 39, Unicode Security Mechanisms, caractères à confondre",
      en: "Unicode Technical Standard 39, Unicode Security Mechanisms, confusable detection",
    },
  },
  lesson: 20,
  options: {},
  compile: () =>
    function* (post) {
      if (holdsForeign(post)) yield* mendHits(post.text, findMends(post));
    },
});

/** Letters drawn as Latin ones. Those that science and technology use in Latin words (α, κ, μ, ν, ρ, Δ, Ω) look otherwise and are left. */
const CYRILLIC =
  "\u0410A\u0412B\u0415E\u0405S\u0406I\u0408J\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0423Y\u0425X\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04bbh\u0501d\u051bq\u051dw\u0475v";
const GREEK = "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03bfo";
const LATIN_OF = new Map<string, string>();
for (const pairs of [CYRILLIC, GREEK]) for (let at = 0; at < pairs.length; at += 2) LATIN_OF.set(pairs[at] ?? "", pairs[at + 1] ?? "");

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const holdsForeign = saysInLine(FOREIGN);
const FOREIGN_LETTERS = /[\u0370-\u03ff\u0400-\u052f]/g;
/** A word that holds such a letter, and what stands around it. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function findMends({ text }: Post): Mend[] {
  const mends: Mend[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!FOREIGN.test(word) || !/\p{Script=Latin}/u.test(word)) continue;
    const letters = word.match(FOREIGN_LETTERS) ?? [];
    if (!letters.every((letter) => LATIN_OF.has(letter))) continue;
    const use = word.replaceAll(FOREIGN_LETTERS, (letter) => LATIN_OF.get(letter) ?? letter);
    const start = match.index;
    const isGreek = letters.every((letter) => letter < "\u0400");
    mends.push({ start, end: start + word.length, use, safe: false, variant: isGreek ? "greek" : undefined });
  }
  return mends;
}
