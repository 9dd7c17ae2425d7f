import type { Span } from "../finding";
import { fold } from "../match";
import { termSet } from "../match/terms";
import { isPartOfName } from "../reading/names";
import { isQuoted } from "../reading/quoted";
import { replaceWords } from "../reading/replacement";
import { isTagged } from "../reading/tagged";
import { defineRule } from "../rule";

export const anglicisms = defineRule({
  id: "anglicisms",
  family: "lexicon",
  name: { fr: "Anglicismes", en: "Anglicisms" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.anglicisms.banned.length > 0,
  languages: ["fr"],
  message: { fr: "Écrivez « {use} » plutôt que « {found} »", en: "Write “{use}” rather than “{found}”" },
  why: {
    fr: "La charte a un mot français pour cela ; tous vos lecteurs le comprennent du premier coup.",
    en: "The charter has a French word for it, which every reader understands at once.",
  },
  source: {
    title: {
      fr: "Les anglicismes de la charte ; loi 94-665 du 4 août 1994 sur l’emploi du français",
      en: "The charter’s anglicisms; French act 94-665 of 4 August 1994 on the use of French",
    },
  },
  lesson: 34,
  options: {},
  compile: (_options, charter) => {
    const { allowed, banned } = charter.anglicisms;
    if (banned.length === 0) return undefined;
    const kept = [...allowed, ...charter.lexicon.products, ...charter.hashtags.brand, charter.identity.pageName];
    const terms = termSet(
      [
        ...kept.map((term) => [term, undefined] as const),
        ...banned.flatMap(({ use, insteadOf }) => insteadOf.map((term) => [term, { use, term, words: fold(term).text }] as const)),
      ],
      { plurals: true },
    );
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (value === undefined || isQuoted(post, { start, end }) || isPartOfName(post.text, { start, end }, value.term)) continue;
        if (isTagged(post, { start, end }) || isInEnglish(post.text, start, end)) continue;
        const found = post.text.slice(start, end);
        const isPlural = fold(found).text.length > value.words.length;
        const { edit, sure } = replaceWords(post.text, withRepeated(post.text, { start, end }, value.use), value.use, true);
        yield {
          start,
          end,
          values: { use: value.use, found },
          ...(isPlural
            ? {}
            : { fixes: [{ label: { fr: "Remplacer par « {use} »", en: "Replace with “{use}”" }, edits: [edit], safe: sure }] }),
        };
      }
    };
  },
});

/** The words with the preposition before them when the French ones begin with it too (« en live » → « en direct »). */
function withRepeated(text: string, { start, end }: Span, use: string): Span {
  const first = /^(en|à|au|sur|de) /u.exec(use)?.[0] ?? "";
  const repeats =
    first !== "" &&
    text
      .slice(Math.max(0, start - first.length - 1), start)
      .toLowerCase()
      .endsWith(` ${first}`);
  return { start: repeats ? start - first.length : start, end };
}

/** Among English words it is a title or a song, not a borrowed word. */
function isInEnglish(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[^\p{L}])(?:the|will|to|is|are|of|you|we|my|your|it|this|and|for|with|be|our)\s$/iu.test(
      text.slice(Math.max(0, start - 6), start),
    ) || /^\s(?:the|will|to|is|are|of|you|we|my|your|it|this|and|for|with|be|our|as)(?![\p{L}'’])/iu.test(text.slice(end, end + 7))
  );
}
