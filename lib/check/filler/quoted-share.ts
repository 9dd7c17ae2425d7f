import type { Post } from "../post";

/** Share of a post's words that stand inside quotation marks, 0–1. */
export function quotedShareOf({ quotes, words }: Post): number {
  if (quotes.length === 0 || words.length === 0) return 0;
  let quote = 0;
  let inside = 0;
  for (const word of words) {
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= word.start) quote++;
    if (word.start >= (quotes[quote]?.start ?? Number.POSITIVE_INFINITY)) inside++;
  }
  return inside / words.length;
}
