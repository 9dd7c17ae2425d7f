import type { Localized } from "../draft";
import type { FillerKind } from "../result";

/** What stands where the author has something to fill in. */
export const BLANK = "[…]";

/** The line that asks each kind of filler for what it lacks most: one thing seen, done or known, in the author's own words. */
export const FACT_LINES: Readonly<Record<FillerKind, Localized>> = {
  "awareness-day": { fr: "Ce que nous avons fait pour cette journée", en: "What we did for this day" },
  "bare-share": { fr: "Ce qu’il faut en retenir quand on est client", en: "What a customer should take from it" },
  "curiosity-gap": { fr: "La réponse, dès la première phrase", en: "The answer, in the first sentence" },
  "cute-animal": { fr: "Ce que la photo montre de notre travail", en: "What the picture shows of our work" },
  duplicate: { fr: "Ce qui est neuf depuis la dernière fois", en: "What is new since last time" },
  "emoji-wall": { fr: "La phrase que ces images illustrent", en: "The sentence these pictures illustrate" },
  "empty-hype": { fr: "Le chiffre, le nom ou la date qui le prouve", en: "The figure, name or date that proves it" },
  "engagement-bait": {
    fr: "Une vraie question, à laquelle nous répondrons",
    en: "A real question, which we will answer",
  },
  "generic-quote": {
    fr: "La phrase d’un client ou d’un collègue, avec son prénom",
    en: "What a customer or colleague said, with their first name",
  },
  "giveaway-bait": {
    fr: "La question sur notre métier, la date de fin et le règlement",
    en: "The question about our trade, the closing date and the rules",
  },
  listicle: { fr: "L’erreur ou l’étape vue chez un client cette semaine", en: "The mistake or step seen at a customer’s this week" },
  meme: { fr: "La situation vraie, vécue avec un client", en: "The true moment with a customer" },
  motivation: { fr: "Un conseil de notre métier, applicable aujourd’hui", en: "One tip from our trade to use today" },
  newsjacking: { fr: "Ce que cette nouvelle change pour nos clients", en: "What this news changes for our customers" },
  "pointless-poll": { fr: "Ce que nous déciderons avec vos réponses", en: "What we will decide with your answers" },
  "seasonal-wish": { fr: "Nos horaires, ou la date limite à ne pas manquer", en: "Our hours, or the deadline not to miss" },
  "self-praise": { fr: "Ce que cela change pour vous, dès cette semaine", en: "What it changes for you, starting this week" },
  "smooth-emptiness": {
    fr: "Vu ou fait cette semaine (lieu, durée, chiffre)",
    en: "Seen or done this week (place, time taken, figure)",
  },
  "vague-booking": { fr: "Le sujet et la date", en: "The topic and the date" },
  "weekday-greeting": { fr: "La chose utile à savoir cette semaine", en: "The one useful thing to know this week" },
};

/** Where no kind of filler was named. */
export const ANY_FACT: Localized = FACT_LINES["smooth-emptiness"];
