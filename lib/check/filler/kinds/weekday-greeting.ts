import { isBare } from "../bare";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";

const DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|journee|semaine|soiree|week-?end|matinee|apres-midi";
const WISH_FR = new RegExp(
  `\\b(?:souhait\\w+|passez|passe|profitez de|bonne?|belle?|excellente?|joyeux) (?:a )?(?:(?:tous|toutes|vous|toutes et a tous|un|une|votre|ce|cette) )*(?:\\w+ ){0,2}(?:${DAY})\\b`,
);
const WISH_EN =
  /\b(?:have|wish(?:ing)?(?: [a-z']+){0,5}?|enjoy)(?: an?| your| the| this)? (?:\w+ ){0,3}(?:day|week|weekend|evening|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;

/**
 * Content words a greeting may carry beside its own, where they are half of it or more: from here on, “nothing else” would be untrue,
 * unless they stand round a wish or a saying and nothing of them is of use to a reader.
 */
const ROOM = 3;
/** What each of them takes from its emptiness; round such a wish or saying, less. */
const EACH = 1 / 9;
const EACH_IF_BARE = 0.05;

/** How empty a post is beside greeting, weather and coffee: 1 nothing else, 0 a post that says something. */
function onlyGreeting(reading: FillerReading, isWish: boolean): number {
  const left = reading.residue("greetings", "pleasantries", "season-wishes", "small-talk");
  const share = left / Math.max(1, reading.contentWords);
  const beside = isWish && isBare(reading) ? 1 - EACH_IF_BARE * left : left < ROOM ? 1 - EACH * left : 0;
  return unit(Math.max(beside, share < 0.5 ? 1.1 - share : 0));
}

export const weekdayGreeting: KindOfFiller = {
  id: "weekday-greeting",
  excuse: 0.95,
  lesson: 1,
  message: { fr: "Une salutation, et rien d’autre", en: "A greeting and nothing else" },
  why: {
    fr: "La politesse ne fait pas un message\u00a0: le lecteur n’apprend rien sur {page} et passe.",
    en: "Politeness is not a message: a reader of {page} learns nothing and scrolls on.",
  },
  question: {
    fr: "Quelle chose utile pourriez-vous dire cette semaine à un client, juste après le bonjour\u202f?",
    en: "What useful thing could you tell a customer this week, right after the hello?",
  },
  see: (reading) => {
    const wish = reading.find(reading.language === "fr" ? WISH_FR : WISH_EN);
    const evidence = [...reading.spans("greetings"), ...(wish ? [wish] : [])];
    if (evidence.length === 0) return undefined;
    return { score: 0.95 * onlyGreeting(reading, wish !== undefined || reading.quotedShare() > 0), evidence };
  },
};
