import { termSet } from "../match/terms";
import { isPartOfName } from "../reading/names";
import { isQuoted } from "../reading/quoted";
import { replaceWords } from "../reading/replacement";
import { isTagged } from "../reading/tagged";
import { defineRule } from "../rule";

export const jargon = defineRule({
  id: "jargon",
  family: "lexicon",
  name: { fr: "Jargon du métier", en: "Jargon" },
  severity: "off",
  whenOn: "hint",
  wanted: (charter) => charter.lexicon.jargon.length > 0,
  languages: "any",
  perLine: true,
  message: { fr: "Dites « {use} » plutôt que « {found} »", en: "Say “{use}” rather than “{found}”" },
  why: {
    fr: "C’est un mot du métier ; le client en a un autre, et c’est celui qu’il cherche.",
    en: "It is a word of the trade; customers have another one, and that is the one they look for.",
  },
  source: {
    title: {
      fr: "18F Content Guide, langue claire ; le lexique de la charte, jargon",
      en: "18F Content Guide, plain language; the charter’s lexicon, jargon",
    },
    seen: "2026-11-23",
  },
  lesson: 3,
  options: {},
  compile: (_options, charter) => {
    const { jargon: listed, products, preferred } = charter.lexicon;
    if (listed.length === 0) return undefined;
    const kept = [...products, ...preferred.map(({ use }) => use), ...listed.map(({ use }) => use)].map(
      (term) => [term, undefined] as const,
    );
    const terms = termSet([...kept, ...listed.flatMap(({ use, insteadOf }) => insteadOf.map((term) => [term, { use, term }] as const))]);
    return function* (post) {
      for (const { start, end, value } of terms.find(post)) {
        if (value === undefined || isQuoted(post, { start, end }) || isPartOfName(post.text, { start, end }, value.term)) continue;
        if (isTagged(post, { start, end }) || isExplained(post.text, start, end)) continue;
        const found = post.text.slice(start, end);
        const { edit, sure } = replaceWords(post.text, { start, end }, value.use, post.language === "fr");
        yield {
          start,
          end,
          values: { use: value.use, found },
          fixes: [
            {
              label: { fr: "Remplacer par « {use} »", en: "Replace with “{use}”" },
              edits: [edit],
              safe: sure && sameNumber(found, value.use),
            },
          ],
        };
      }
    };
  },
});

/** The word of the trade with its meaning beside it, in brackets on either side, teaches the reader something. */
function isExplained(text: string, start: number, end: number): boolean {
  return /^[ \u00a0]\(/.test(text.slice(end, end + 2)) || (text.charAt(start - 1) === "(" && text.charAt(end) === ")");
}

/** Whether both end alike, so that the verb behind them need not change. */
function sameNumber(found: string, use: string): boolean {
  return /s$/iu.test(found) === /s$/iu.test(use);
}
