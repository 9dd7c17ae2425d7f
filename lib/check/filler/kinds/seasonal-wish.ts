import { type KindOfFiller, unit } from "../kind";

/** Matter a wish may carry before it stops being only a wish, in content words. */
const ROOM = 11;

export const seasonalWish: KindOfFiller = {
  id: "seasonal-wish",
  excuse: 0.9,
  lesson: 17,
  message: { fr: "Des vœux, sans rien d’utile dedans", en: "A wish with nothing useful in it" },
  why: {
    fr: "Tout le monde souhaite la même chose le même jour\u00a0: {page} se noie dans le lot.",
    en: "Everyone wishes the same thing on the same day: {page} drowns among them.",
  },
  question: {
    fr: "Quels horaires, quelle date limite ou quel merci précis vos clients attendent-ils à cette saison\u202f?",
    en: "Which hours, deadline or precise thank-you do your customers need at this time of year?",
  },
  see: (reading) => {
    const evidence = reading.spans("season-wishes");
    if (evidence.length === 0) return undefined;
    const left = reading.residue("season-wishes", "season-wish-words", "pleasantries", "greetings", "small-talk");
    const share = left / Math.max(1, reading.contentWords);
    const only = unit(Math.max(1 - left / ROOM, share < 0.45 ? 1.05 - share : 0));
    return { score: 0.92 * only, evidence };
  },
};
