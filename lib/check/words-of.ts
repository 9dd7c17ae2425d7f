import type { Span } from "./finding";
import { fold } from "./match";

/**
 * The folded words of a stretch of a draft, joined by one space: what an `Ignore` of scope `place` or `text` remembers.
 * Empty for a finding about something that is missing.
 */
export function wordsOf(text: string, span: Span): string {
  return fold(text.slice(span.start, span.end))
    .text.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
