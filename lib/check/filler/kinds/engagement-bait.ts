import type { Span } from "../../finding";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";
import { BAIT_PATTERNS, BAIT_SHAPES } from "./bait-patterns";

/** Asking for an answer that will be read, used and answered is a conversation. */
const CONVERSATION =
  /\b(?:posez (?:vos|votre|ta|tes) questions?|ask (?:us )?(?:your|a|any) questions?|(?:repond|repondra|repondons|replies|reply|answers?) (?:a |to )?(?:chacun|tous|toutes|everyone|each|every|avant|by|before|personally)|taguez (?:notre|la) page|tag (?:us|our page)|identifiez[- ]nous|partagez[- ]nous|share (?:your|a) (?:photo|story|experience|recipe) with us)/;
const ANYTHING_GOES = 0.45;

function patternHits(reading: FillerReading): readonly Span[] {
  return reading.language === "und" ? [] : reading.findAll(BAIT_PATTERNS[reading.language] ?? []);
}

/** Bait within quotation marks, beside words of one's own that are longer, is spoken of, not used. */
function isMentioned({ post: { quotes, text } }: FillerReading, span: Span): boolean {
  const quote = quotes.find(({ start, end }) => start <= span.start && span.end <= end);
  return quote !== undefined && quote.end - quote.start < (text.length - (quote.end - quote.start)) / 2;
}

export const engagementBait: KindOfFiller = {
  id: "engagement-bait",
  structural: true,
  excuse: 0.12,
  lesson: 15,
  message: { fr: "On quémande des réactions", en: "Begs for reactions" },
  why: {
    fr: "Facebook montre moins les pages qui réclament des mentions J’aime, des partages ou des commentaires, et un J’aime ne fait entrer personne chez {page}.",
    en: "Facebook shows Pages that beg for likes, shares or comments less, and a like pays {page} nothing.",
  },
  question: {
    fr: "Quelle vraie question, à laquelle vous répondrez, pourriez-vous poser à la place\u202f?",
    en: "Which real question, that you will answer, could you ask instead?",
  },
  see: (reading) => {
    const shapes = BAIT_SHAPES.flatMap((shape) => reading.find(shape) ?? []);
    const patterns = patternHits(reading).filter((span) => !isMentioned(reading, span));
    const phrases = reading.weight("bait-phrases");
    if (shapes.length + patterns.length === 0 && phrases < ANYTHING_GOES) return undefined;
    const purpose = reading.find(CONVERSATION) ? 0.45 : 0.12 * Math.min(3, reading.distinct("answer-use"));
    const strong = patterns.length + shapes.length;
    const chatter = 0.05 * Math.min(3, reading.distinct("small-talk"));
    const score = (strong > 0 ? 0.68 + 0.1 * Math.min(2, strong - 1) : 0.1) + 0.32 * Math.min(1.4, phrases) + chatter - purpose;
    const evidence = strong > 0 ? [...patterns, ...shapes] : reading.spans("bait-phrases");
    return { score: unit(score), evidence };
  },
};
