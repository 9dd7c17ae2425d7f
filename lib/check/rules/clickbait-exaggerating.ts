import type { ByLanguage } from "../draft";
import { termSet } from "../match/terms";
import { defineRule } from "../rule";

/** Words that praise beyond measure, per draft language; own selection after the kinds named by Biyani et al. 2016. */
const HYPERBOLE: ByLanguage<string> = {
  fr: "incroyable|incroyables|exceptionnel|exceptionnelle|exceptionnels|exceptionnelles|extraordinaire|extraordinaires|révolutionnaire|révolutionnaires|hallucinant|hallucinante|époustouflant|époustouflante|époustouflants|époustouflantes|phénoménal|phénoménale|dingue|ultime|ultimes|légendaire|inouï|inouïe|sensationnel|sensationnelle|spectaculaire|fabuleux|fabuleuse|génial|géniale|géniaux|magique|magiques|imbattable|imbattables|du jamais vu|à couper le souffle|du siècle|de folie|de dingue|de ouf|jamais vu|le meilleur du monde|la meilleure du monde|hors du commun|sans précédent|miraculeux|miraculeuse|inégalé|inégalée|monstrueux|monstrueuse|explosif|explosive|mythique",
  en: "incredible|unbelievable|amazing|insane|mind blowing|mindblowing|mind-blowing|epic|ultimate|revolutionary|game changing|game-changing|game changer|jaw dropping|jaw-dropping|breathtaking|stunning|legendary|best ever|world's best|unbeatable|awesome|phenomenal|once in a lifetime|out of this world|life changing|life-changing|miraculous|sensational|spectacular|extraordinary|crazy good|unmissable|unreal|greatest ever|like never before|never seen before|to die for",
};

export const clickbaitExaggerating = defineRule({
  id: "clickbait-exaggerating",
  family: "clickbait",
  name: { fr: "Surenchère", en: "Exaggeration" },
  severity: "advice",
  languages: ["fr", "en"],
  message: {
    fr: "Remplacez les superlatifs par un fait : {found}",
    en: "Replace the superlatives with a fact: {found}",
  },
  why: {
    fr: "Meta rétrograde les accroches qui exagèrent ; un chiffre, un lieu ou un nom convainc là où l’adjectif fait sourire.",
    en: "Meta demotes hooks that exaggerate; a figure, a place or a name convinces where the adjective makes people smile.",
  },
  question: { fr: "Quel chiffre ou quelle preuve avez-vous pour le montrer ?", en: "Which figure or proof do you have to show it?" },
  source: {
    title: {
      fr: "Meta, Content Distribution Guidelines, clickbait (2021) ; Biyani et al., 8 Amazing Secrets for Getting More Clicks (AAAI 2016)",
      en: "Meta, Content Distribution Guidelines, clickbait (2021); Biyani et al., 8 Amazing Secrets for Getting More Clicks (AAAI 2016)",
    },
    url: "https://transparency.meta.com/features/approach-to-ranking/types-of-content-we-demote/",
    seen: "2026-11-23",
  },
  lesson: 16,
  options: {
    /** Superlatives that are always let through. */
    allowed: { type: "number", default: 1, min: 0, max: 20 },
    /** Words per superlative from which it is too much. */
    wordsPerSuperlative: { type: "number", default: 15, min: 3, max: 200 },
  },
  compile: ({ allowed, wordsPerSuperlative }, charter) => {
    const products = charter.lexicon.products.map((product) => [product, false] as const);
    const setOf = (words?: string) => termSet([...products, ...(words?.split("|") ?? []).map((term) => [term, true] as const)]);
    const sets = { fr: setOf(HYPERBOLE.fr), en: setOf(HYPERBOLE.en) };
    return function* (post) {
      if (post.language === "und") return;
      const found = sets[post.language]
        .find(post)
        .filter(({ value, start, end }) => value && !post.quotes.some((quote) => quote.start < start && quote.end > end));
      const first = found[0];
      if (first === undefined || found.length <= allowed || found.length * wordsPerSuperlative < post.words.length) return;
      if (post.words.some((word) => /\d/.test(word.folded))) return;
      const words = found.map(({ start, end }) => post.text.slice(start, end)).join(", ");
      yield { start: first.start, end: first.end, evidence: words, values: { found: words } };
    };
  },
});
