import type { Span } from "../finding";
import type { Post } from "../post";
import { countSyllables } from "../reading/syllables";
import { inside, touching, trimSpan } from "../spans";
import { parseFormula } from "./formula";
import { defineKind } from "./kind";
import { perUnit } from "./per-unit";

const VARIABLES = [
  "words",
  "sentences",
  "characters",
  "syllables",
  "long-words",
  "lines",
  "paragraphs",
  "emojis",
  "hashtags",
  "links",
] as const;
type Variable = (typeof VARIABLES)[number];

/** Letters from which a word is long: more than six (C.-H. Björnsson, “Läsbarhet”, 1968, the readability index LIX). */
const LONG_WORD = 7;

/** A formula over what can be counted in each stretch, compared with a bound. Silent where it divides by nothing. */
export const metric = defineKind({
  name: "metric",
  texts: {
    message: { fr: "Restez à {max} au plus pour {formula} ; ici {value}", en: "Stay at {max} at most for {formula}; here {value}" },
    variants: {
      low: { fr: "Atteignez au moins {min} pour {formula} ; ici {value}", en: "Reach at least {min} for {formula}; here {value}" },
    },
    why: {
      fr: "La charte mesure ainsi la lisibilité, pour que chaque publication se lise d’une traite.",
      en: "The charter measures readability this way, so that every post reads in one go.",
    },
  },
  fixes: [],
  compile: (rule, { guard, refuse }) => {
    const parsed = parseFormula(rule.formula, VARIABLES);
    if (!parsed.ok) {
      refuse("formula", parsed.found === "" ? rule.formula : parsed.found, parsed.message);
      return () => [];
    }
    const { formula } = parsed;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
    return perUnit(
      guard,
      function* (post, unit, keeps) {
        const span = trimSpan(post.text, unit);
        const value = formula(measure(post, span));
        if (!Number.isFinite(value) || (value >= min && value <= max) || span.end === span.start || !keeps(span)) return;
        const values = { value: Math.round(value * 100) / 100, min, max, formula: rule.formula };
        yield { ...span, evidence: "", values, ...(value > max ? {} : { variant: "low" }) };
      },
      true,
    );
  },
});

/** Every variable, worked out only when the formula asks for it. Characters are counted as a person sees them on screen: code points. */
function measure(post: Post, span: Span): Readonly<Record<Variable, number>> {
  return {
    get words() {
      return inside(post.words, span).length;
    },
    get sentences() {
      return touching(post.sentences, span).length;
    },
    get characters() {
      return [...post.text.slice(span.start, span.end)].length;
    },
    get syllables() {
      return inside(post.words, span).reduce((sum, { start, end }) => sum + countSyllables(post.text.slice(start, end), post.language), 0);
    },
    get "long-words"() {
      return inside(post.words, span).filter(({ folded }) => folded.length >= LONG_WORD).length;
    },
    get lines() {
      return touching(post.lines, span).filter(({ start, end }) => post.text.slice(start, end).trim() !== "").length;
    },
    get paragraphs() {
      return touching(post.paragraphs, span).length;
    },
    get emojis() {
      return inside(post.emojis, span).length;
    },
    get hashtags() {
      return inside(post.hashtags, span).length;
    },
    get links() {
      return inside(post.links, span).length;
    },
  };
}
