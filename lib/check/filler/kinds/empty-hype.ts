import { fullLinks } from "../full-links";
import { type KindOfFiller, unit } from "../kind";

/** A long text may hold a warm word or two; each stretch of this many content words lets one pass. */
const ALLOWANCE = 22;

export const emptyHype: KindOfFiller = {
  id: "empty-hype",
  excuse: 0.95,
  lesson: 11,
  message: { fr: "Beaucoup d’enthousiasme, aucun fait", en: "Plenty of enthusiasm, no facts" },
  why: {
    fr: "Un concurrent pourrait le signer mot pour mot\u00a0: le lecteur ne sait toujours pas ce qu’il trouvera de différent chez {page}.",
    en: "A rival could sign it word for word: the reader still does not know what sets {page} apart.",
  },
  question: {
    fr: "Quel chiffre, quel nom ou quelle date prouverait ce que vous ressentez\u202f?",
    en: "Which figure, name or date would prove what you feel?",
  },
  see: (reading) => {
    const words = reading.distinct("hype");
    if (words === 0) return undefined;
    const density = reading.hits("hype").length / Math.max(5, reading.contentWords);
    const spare = Math.max(0, words - Math.floor(reading.contentWords / ALLOWANCE));
    const shouting = reading.find(/!!|🚀|🔥|🙌|💪|✨/u) ? 0.08 : 0;
    const teasing = 0.12 * Math.min(2, reading.distinct("teasers"));
    const matter = 0.08 * Math.min(5, reading.distinct("trade") + reading.distinct("actions") + reading.distinct("proofs"));
    const links = fullLinks(reading.post).length > 0 || reading.post.mentions.length > 0 ? 0.12 : 0;
    const score = 0.06 + 0.19 * Math.min(4, spare) + 0.55 * Math.min(0.5, density) + shouting + teasing - matter - links;
    return { score: unit(score), evidence: reading.spans("hype") };
  },
};
