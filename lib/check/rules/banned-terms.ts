import type { ByLanguage } from "../draft";
import { inOwnLanguage } from "../match";
import { termSet } from "../match/terms";
import { isPartOfName } from "../reading/names";
import { defineRule } from "../rule";
import { overlapsAny } from "../spans";

export const bannedTerms = defineRule({
  id: "banned-terms",
  family: "lexicon",
  name: { fr: "Mots écartés", en: "Banned words" },
  severity: "must",
  languages: "any",
  perLine: true,
  message: { fr: "Retirez « {found} » : la charte l’écarte", en: "Take out “{found}”: the charter bans it" },
  why: {
    fr: "L’entreprise ne veut pas être lue avec ces mots ; dites la même chose par un fait.",
    en: "The company does not want to be read with these words; say the same thing with a fact.",
  },
  question: { fr: "Quel fait dirait la même chose ?", en: "Which fact would say the same thing?" },
  source: { title: { fr: "Le lexique de la charte, mots jamais employés", en: "The charter’s lexicon, banned terms" } },
  lesson: 11,
  options: {},
  compile: (_options, charter) => {
    const { banned, preferred, products } = charter.lexicon;
    if (banned.length === 0) return undefined;
    const refused = new Set(banned);
    const kept = [...products, ...preferred.map(({ use }) => use)].filter((term) => !refused.has(term));
    const terms = termSet([...kept.map((term) => [term, undefined] as const), ...banned.map((term) => [term, term] as const)], {
      plurals: true,
    });
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (value === undefined || overlapsAny(post.mentions, { start, end })) continue;
        if (isPartOfName(post.text, { start, end }, value)) continue;
        const after = BARE_BEST.test(value) ? inOwnLanguage(post, NO_BOAST) : undefined;
        if (after?.test(post.text.slice(end, end + 12)) === true) continue;
        yield { start, end, values: { found: post.text.slice(start, end) } };
      }
    };
  },
});

/** A superlative that the charter bans by itself; before a time or a way to do something it praises nobody. */
const BARE_BEST = /^(?:l[ae]s? meilleure?s?|the best)$/i;
const NO_BOAST: ByLanguage<RegExp> = { fr: /^ (?:moment|fa[çc]on|mani)/i, en: /^ (?:time|way|day|you can|we can)\b/i };
