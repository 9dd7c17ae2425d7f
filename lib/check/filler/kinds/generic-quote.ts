import type { Span } from "../../finding";
import { type KindOfFiller, unit } from "../kind";
import type { FillerReading } from "../reading";
import { MOSTLY_QUOTED } from "../testimony";

/** A line, or the end of one, that signs a saying: « — Sénèque ». */
const SIGNED = /(?:^|[\s.!?»”"])[—–-]{1,2}\s?\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,3}\s*(?=\n|$|[#.])/mu;
const DASH = /[—–-]/;
const SAID = /\bcomme (?:le )?(?:disait|dit)\b|\bdisait\b|\bonce said\b|\bused to say\b|\bas [a-z. ]{2,30} (?:said|put it)\b/;
/** Speech reported as news: somebody said it here and now, about something. */
const REPORTED =
  /\b(?:a declare|a-t-(?:il|elle) (?:dit|declare)|selon|explique|raconte|told|says|he said|she said|said (?:on|about|of|the|that|in|president|mr|mrs)|was speaking|tells)\b/;
function signature(reading: FillerReading): Span | undefined {
  const { text } = reading.post;
  const match = DASH.test(text) ? SIGNED.exec(text) : undefined;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

export const genericQuote: KindOfFiller = {
  id: "generic-quote",
  excuse: 0.75,
  lesson: 5,
  message: { fr: "Une citation que n’importe qui peut publier", en: "A quotation anyone could post" },
  why: {
    fr: "Un concurrent publierait la même sans changer un mot, et l’attribution est souvent fausse.",
    en: "A rival could post it unchanged, and the attribution is often wrong.",
  },
  question: {
    fr: "Quelle phrase d’un client ou d’un collègue, entendue cette semaine chez {page}, vaudrait mieux\u202f?",
    en: "Which sentence from a customer or a colleague at {page}, heard this week, would be worth more?",
  },
  see: (reading) => {
    const share = reading.quotedShare();
    const authors = reading.hits("quote-authors");
    const signed = signature(reading);
    const attributed = authors.length > 0 && (signed !== undefined || share >= MOSTLY_QUOTED || reading.find(SAID) !== undefined);
    const maxims = reading.distinct("motivation-phrases");
    const abstract = reading.distinct("motivation-words") / Math.max(4, reading.contentWords);
    const labelled = reading.hits("motivation-phrases").length > 0 && /quote|qotd|citation|pensee|thought/.test(reading.post.folded.text);
    if (share < MOSTLY_QUOTED && !attributed && !(signed && maxims > 0)) return undefined;
    const named = authors.length > 0 ? 0.35 : 0;
    const own = 0.18 * Math.min(3, reading.distinct("trade") + reading.distinct("audiences") + reading.distinct("guard-story"));
    const score =
      (share >= MOSTLY_QUOTED ? 0.3 : 0.25) +
      named +
      0.18 * Math.min(2, maxims) +
      0.8 * Math.min(0.35, abstract) +
      (labelled ? 0.15 : 0) +
      (signed && share >= MOSTLY_QUOTED ? 0.2 : 0) -
      own -
      (reading.find(REPORTED) ? 0.25 : 0);
    const evidence = [...reading.post.quotes, ...(signed ? [signed] : []), ...authors.map(reading.span)];
    return { score: unit(score), evidence };
  },
};
