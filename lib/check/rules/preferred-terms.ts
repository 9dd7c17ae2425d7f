import { termSet } from "../match/terms";
import { isPartOfName } from "../reading/names";
import { replaceWords } from "../reading/replacement";
import { defineRule } from "../rule";
import { overlapsAny } from "../spans";

export const preferredTerms = defineRule({
  id: "preferred-terms",
  family: "lexicon",
  name: { fr: "Mots de la maison", en: "House words" },
  severity: "advice",
  languages: "any",
  perLine: true,
  message: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
  why: {
    fr: "La charte a choisi ce mot pour que tout le monde parle de la même chose de la même façon.",
    en: "The charter chose this word so that everyone speaks of the same thing in the same way.",
  },
  source: { title: { fr: "Le lexique de la charte, mots préférés", en: "The charter’s lexicon, preferred terms" } },
  lesson: 11,
  options: {},
  compile: (_options, charter) => {
    const { preferred, products } = charter.lexicon;
    if (preferred.length === 0) return undefined;
    const kept = [...preferred.map(({ use }) => use), ...products].map((term) => [term, undefined] as const);
    const terms = termSet([...kept, ...preferred.flatMap((entry) => entry.insteadOf.map((term) => [term, { ...entry, term }] as const))]);
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (value === undefined || overlapsAny(post.mentions, { start, end })) continue;
        if (isPartOfName(post.text, { start, end }, value.term)) continue;
        const found = post.text.slice(start, end);
        const isTag = overlapsAny(post.hashtags, { start, end });
        const { edit, sure } = replaceWords(post.text, { start, end }, value.use, post.language === "fr");
        yield {
          start,
          end,
          values: { use: value.use, found },
          ...(value.why === undefined ? {} : { why: value.why }),
          ...(isTag
            ? {}
            : { fixes: [{ label: { fr: "Remplacer par « {use} »", en: "Replace with “{use}”" }, edits: [edit], safe: sure }] }),
        };
      }
    };
  },
});
