import { isBare } from "../bare";
import { type KindOfFiller, unit } from "../kind";

/** The frame of a wish, whatever is wished. */
const WISH =
  /\b(?:voeux (?:les plus|sinceres|chaleureux)|que (?:cette|la) (?:nouvelle |belle )?annee(?: nouvelle)?|que (?:l'annee )?20\d\d|(?:nos|leurs|mes|tous nos|meilleurs) voeux|may (?:20\d\d|the new year|this (?:new )?year|the (?:coming|festive)|your (?:christmas|holidays?|new year|year))|wish(?:ing|es)? (?:you|everyone|all)(?: [a-z]+){0,3} (?:christmas|easter|holidays?|new year|thanksgiving|season))\b/;
/** Matter a wish may carry before it stops being only a wish, in content words. */
const ROOM = 11;
/** The same where nothing of it is of use to a reader. */
const ROOM_IF_BARE = 30;

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
    fr: "Quels horaires, quelle date limite ou quel merci précis vos clients attendent-ils en ce moment\u202f?",
    en: "Which hours, deadline or precise thank-you do your customers need just now?",
  },
  see: (reading) => {
    const frame = reading.find(WISH);
    const evidence = [...reading.spans("season-wishes"), ...(frame ? [frame] : [])];
    if (evidence.length === 0) return undefined;
    const left = reading.residue("season-wishes", "season-wish-words", "pleasantries", "greetings", "small-talk");
    const share = left / Math.max(1, reading.contentWords);
    const only = unit(Math.max(1 - left / (isBare(reading) ? ROOM_IF_BARE : ROOM), share < 0.45 ? 1.05 - share : 0));
    return { score: 0.92 * only, evidence };
  },
};
