import { termSet } from "../match/terms";
import { isPartOfName } from "../reading/names";
import { isQuoted } from "../reading/quoted";
import { defineRule } from "../rule";

export const cliches = defineRule({
  id: "cliches",
  family: "lexicon",
  name: { fr: "Formules usées", en: "Clichés" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.lexicon.cliches.length > 0,
  languages: "any",
  perLine: true,
  message: { fr: "Remplacez « {found} » par un fait", en: "Replace “{found}” with a fact" },
  why: {
    fr: "La charte tient cette formule pour usée : n’importe quel concurrent pourrait l’écrire.",
    en: "The charter holds this phrase to be worn out: any competitor could have written it.",
  },
  question: { fr: "Qu’avez-vous vu, compté ou fait qui le montre ?", en: "What did you see, count or do that shows it?" },
  source: { title: { fr: "Le lexique de la charte, clichés", en: "The charter’s lexicon, clichés" } },
  lesson: 11,
  options: {},
  compile: (_options, charter) => {
    const { cliches: listed, products } = charter.lexicon;
    if (listed.length === 0) return undefined;
    const kept = [...products, ...charter.hashtags.brand].map((term) => [term, undefined] as const);
    const terms = termSet([...kept, ...listed.map((term) => [term, term] as const)], { plurals: true });
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (value === undefined || isQuoted(post, { start, end }) || isPartOfName(post.text, { start, end }, value)) continue;
        yield { start, end, values: { found: post.text.slice(start, end) } };
      }
    };
  },
});
