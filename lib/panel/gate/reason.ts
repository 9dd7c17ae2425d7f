import { REASON_LENGTH } from "../../metrics";

export { REASON_LENGTH };

/** Why a reason is not taken: there is none, or it is the post's own words, which are never kept. */
export type ReasonFault = "missing" | "quotes";

/** Beyond this many characters, words that also stand in the post are a quotation rather than a coincidence. */
const LONGEST_COINCIDENCE = 24;

/** The reason as it is kept: one line, at most as long as the record takes. */
export function tidyReason(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim().slice(0, REASON_LENGTH).trim();
}

/** What is wrong with a reason for publishing these texts as they are; nothing when it may be kept. */
export function faultOf(words: string, texts: readonly string[]): ReasonFault | undefined {
  const reason = tidyReason(words);
  if (!/\p{L}/u.test(reason)) return "missing";
  const folded = reason.toLowerCase();
  const quotes = texts.some((text) => {
    const post = tidyAll(text);
    if (post !== "" && folded.includes(post) && post.length > LONGEST_COINCIDENCE) return true;
    return stretches(folded).some((stretch) => post.includes(stretch));
  });
  return quotes ? "quotes" : undefined;
}

function tidyAll(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** Every stretch of the reason that is too long to be in the post by chance. */
function stretches(reason: string): string[] {
  const length = LONGEST_COINCIDENCE + 1;
  return Array.from({ length: Math.max(0, reason.length - length + 1) }, (_, start) => reason.slice(start, start + length));
}
