import type { Span } from "../finding";
import type { FillerReading } from "./reading";

/** Above this share of the words inside quotation marks, the post is the quotation. */
export const MOSTLY_QUOTED = 0.5;
/** Somebody is named beside the words as the one who said them: “Neighbour: …”, “…,” said the mayor; “Quote of the day: …” names nobody. On folded text. */
const SPEAKER =
  /(?:^|\n)(?![^\n:]*\b(?:pensee|citation|quote|qotd|thought|proverbe?|dicton|motto|mot|word|mantra)\b)[^\n:"“«]{2,40}\s?:\s?["“«]|["”»],?\s(?:said|says|told|adds|added|explains|a dit|dit|explique|raconte|confie|lance|affirme|souligne)\b|["”»],?\s(?:[a-z.'-]+\s){1,3}(?:said|says|told|added|shared|explique|raconte|confie|affirme)\b/;
/** Somebody speaks of what they saw or felt themselves, not of life as such. On folded text. */
const LIVED = /["“«]\s?(?:[a-z'’-]+,?\s){0,3}(?:i|i'm|i've|i'd|i'll|we're|we've|my|j'ai|j'avais|j'etais|je|mon|ma|mes)\b/;

/**
 * What a customer, a colleague or a witness said: a post that is mostly their words, when a speaker stands beside them, or they tell
 * of themselves without a turn of the sayings. Such words are worth posting, and no rival has them. Nothing when it is not that.
 */
export function testimonyIn(reading: FillerReading): readonly Span[] | undefined {
  if (reading.hits("quote-authors").length > 0 || reading.quotedShare() < MOSTLY_QUOTED) return undefined;
  const isTheirs = reading.find(SPEAKER) ?? (reading.distinct("motivation-phrases") === 0 ? reading.find(LIVED) : undefined);
  return isTheirs && reading.post.quotes;
}
