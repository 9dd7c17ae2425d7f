import type { Span } from "../../finding";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";

/** The second half of a choice; the literal start keeps the search fast, the first half, with its sentence, is added afterwards. */
const EITHER_FR = / ou (?:bien |plutot |le |la |les |un |une |l'|du |en |a |au )?[a-z-]{2,}(?: [a-z-]+){0,3}\s?\?/;
const EITHER_EN = / or (?:the |a |an )?[a-z-]{2,}(?: [a-z-]+){0,3}\s?\?/;
const FAVOURITE =
  /\b(?:(?:quel|quelle) est (?:votre|ton|ta)|c'est quoi (?:votre|ton|ta)|(?:votre|ton|ta|vos|tes) [a-z ]{2,24} preferee?s?\b(?! (?:l[ea]s?|l'|une?|des|du|de la|rester|[a-z]+(?:er|ir|oir))\b)|what(?:'s| is) your (?:favou?rite|go-to|perfect|dream|guilty)|(?:what|which|whose|who|share|tell us|name|pick|vote for|show us|let us know|comment)\b[^.!?\n]{0,40} (?:your|ur) favou?rite|if you (?:could|won|had to)\b|si (?:vous|tu) (?:pouv|dev|gagn)(?:iez|ais)\b|would you rather|desert island|ile deserte|one has to go|only (?:keep|pick|choose) one)/;
/** One choice after another: « mer ou montagne ? thé ou café ? » */
const CHOICES = /\b(?:ou|or) [^.!?\n]{2,30}\?[^.!?\n]{2,40}\b(?:ou|or) [^.!?\n]{2,30}\?/;
/** A question that tells the reader what it is for, or asks for experience, is worth asking. */
const REASONED =
  /\b(?:et pourquoi|pourquoi l'avez|comment faites|comment avez|depuis quand|combien de temps|and why|how do you|how did you|how long|since when|what would help|what stops you)\b/;

function withFirstHalf(reading: FillerReading, choice: Span | undefined): Span | undefined {
  if (!choice) return undefined;
  const { words, sentences } = reading.post;
  const first = words.findLast((word) => word.end <= choice.start);
  const whole = first && sentences.find(({ start, end }) => start <= first.start && first.end <= end);
  return whole ? { start: whole.start, end: choice.end } : choice;
}

export const pointlessPoll: KindOfFiller = {
  id: "pointless-poll",
  excuse: 0.85,
  lesson: 14,
  message: { fr: "Une question dont la réponse ne servira à rien", en: "A question whose answers will serve no purpose" },
  why: {
    fr: "Vous aurez des réponses, mais rien d’utile pour {page} ni pour ceux qui répondent.",
    en: "You will get answers, but nothing useful to {page} or to those who reply.",
  },
  question: {
    fr: "Que voudriez-vous savoir de vos clients pour décider quelque chose la semaine prochaine\u202f?",
    en: "What would you like to know from customers to decide something next week?",
  },
  see: (reading) => {
    if (!reading.post.text.includes("?") && reading.weight("poll-openers") < 0.6) return undefined;
    const either = withFirstHalf(reading, reading.find(reading.language === "fr" ? EITHER_FR : EITHER_EN));
    const favourite = reading.find(FAVOURITE);
    const openers = reading.weight("poll-openers");
    const chatter = reading.distinct("small-talk");
    if (!either && !favourite && openers < 0.4) return undefined;
    const purpose = 0.22 * Math.min(3, reading.distinct("answer-use")) + (reading.find(REASONED) ? 0.3 : 0);
    const matter = 0.09 * Math.min(4, reading.distinct("trade") + reading.distinct("actions") + reading.distinct("audiences"));
    const score =
      (either ? 0.26 : 0) +
      (favourite ? 0.5 : 0) +
      (either && reading.find(CHOICES) ? 0.25 : 0) +
      0.28 * Math.min(1.2, openers) +
      0.14 * Math.min(3, chatter) +
      (reading.post.words.length < 20 ? 0.08 : 0) -
      purpose -
      matter;
    const evidence = [either, favourite].filter((span) => span !== undefined);
    return { score: unit(score), evidence: evidence.length > 0 ? evidence : reading.spans("poll-openers") };
  },
};
