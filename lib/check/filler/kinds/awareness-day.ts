import { fullLinks } from "../full-links";
import { type KindOfFiller, unit } from "../kind";

const NAMED_FR =
  /\b(?:journee|semaine|nuit|mois)\s?(?:mondiale?|internationale?|nationale?|europeenne?)(?:\s?(?:sans|de la|de l'|du|des|de|d'|contre|pour))?(?:\sn'importe quoi|\s?[a-z]*(?:['’-][a-z]+)*)|\b(?:la|une|c'est la|fete la|cette) journee (?:sans|de la|du|des|de l') ?[a-z]+(?:['’-][a-z]+)*/;
const NAMED_EN =
  /\b(?:happy |it's |today is )?(?:world|international|national|global)\s(?:[a-z'-]+\s){1,4}?(?:day|week|month)\b|\b(?:happy|it's|today is)\s(?!(?:mother|father|mothers|fathers|valentine|valentines|new|christmas|boxing|independence|canada|good|great|the|a|my|your)\b)(?:[a-z-]+\s){1,3}?day\b/;
const HASHTAG = /#(?:journee(?:mondiale|internationale|nationale)\w+|(?:world|national|international)\w+day)/;
const PROMPT = /\b(?:faites-en|faites un|souriez|montrez|celebrate|celebrer|celebrons|fetons|why not|go on|alors|who else)\b|\?/;
/** Where the day comes from is trivia, whoever tells it. */
const TRIVIA =
  /\b(?:le saviez-vous|saviez-vous|did you know|(?:was|were) (?:first |originally )?(?:created|invented|started|founded|held|launched)|(?:a ete|fut) (?:creee?|inventee?|lancee?)|ne en|nee en|instauree?|on en mange|on en consomme)\b/;
/** From this many content words on, a post says more than the name of the day. */
const BARE = 9;
/** Heads in the lexicon that are days only beside another word are left to the patterns. */
const SHORTEST_HEAD = 2;

export const awarenessDay: KindOfFiller = {
  id: "awareness-day",
  excuse: 0.95,
  lesson: 17,
  message: { fr: "Une journée du calendrier, sans lien avec vous", en: "A day from the calendar, with no link to you" },
  why: {
    fr: "Cette journée n’est pas dans la charte\u00a0: elle ne dit rien de ce qu’on fait chez {page}.",
    en: "This day is not in the charter: it says nothing of what {page} does.",
  },
  question: {
    fr: "Qu’avez-vous fait, mesuré ou changé chez vous, que cette journée permet de montrer\u202f?",
    en: "What have you done, measured or changed that this day lets you show?",
  },
  see: (reading) => {
    const day = reading.find(HASHTAG) ?? reading.find(reading.language === "fr" ? NAMED_FR : NAMED_EN);
    const heads = reading.hits("awareness-days").filter((hit) => hit.to - hit.from >= SHORTEST_HEAD || reading.post.words.length < 8);
    const evidence = day ? [day] : heads.filter((hit) => hit.to - hit.from >= SHORTEST_HEAD).map(reading.span);
    if (evidence.length === 0) return undefined;
    const prompt = reading.find(PROMPT) ? 0.1 : 0;
    const chatter = 0.1 * Math.min(2, reading.distinct("small-talk") + reading.distinct("poll-openers") + reading.distinct("cute"));
    const matter = 0.06 * Math.min(5, reading.distinct("trade") + reading.distinct("actions"));
    const trivia = reading.find(TRIVIA) ? 0.22 : 0;
    const told =
      trivia > 0 ? 0 : Math.min(0.25, 0.02 * Math.max(0, reading.contentWords - BARE)) + (fullLinks(reading.post).length > 0 ? 0.15 : 0);
    return { score: unit(0.72 + prompt + chatter + trivia - matter - told), evidence };
  },
};
