import { type KindOfFiller, unit } from "../kind";

/** Words of us and our trade, which a stock maxim never holds. */
const OURS = /\b(?:notre|nos|chez nous|our|client|cliente|clients|customers?|atelier|equipe|team)\b/;

/** A post no longer than this that holds a whole maxim is that maxim. */
const MAXIM_WORDS = 10;

export const motivation: KindOfFiller = {
  id: "motivation",
  excuse: 0.85,
  lesson: 5,
  message: { fr: "Une leçon de vie toute faite", en: "A ready-made life lesson" },
  why: {
    fr: "Rien ici ne répond à ce qu’on vient chercher chez {page}\u202f; mille autres pages publient la même pensée.",
    en: "Nothing here meets a need that {page} serves; a thousand pages post the same thought.",
  },
  question: {
    fr: "Quel conseil concret, issu de votre métier, aiderait quelqu’un dès aujourd’hui\u202f?",
    en: "Which concrete tip from your trade would help someone today?",
  },
  see: (reading) => {
    const phrases = reading.weight("motivation-phrases");
    const words = reading.distinct("motivation-words");
    const share = words / Math.max(6, reading.contentWords);
    if (phrases < 0.4 && (words < 4 || share < 0.3)) return undefined;
    const score =
      0.44 * Math.min(2, phrases) +
      (phrases >= 0.6 && reading.contentWords <= MAXIM_WORDS ? 0.12 : 0) +
      (words < 3 && phrases < 0.6 ? 0 : 0.9 * Math.min(0.5, share)) -
      (reading.find(OURS) ? 0.15 : 0) -
      0.07 * Math.min(4, reading.distinct("trade"));
    const evidence = phrases > 0 ? reading.spans("motivation-phrases") : reading.spans("motivation-words");
    return { score: unit(score), evidence };
  },
};
