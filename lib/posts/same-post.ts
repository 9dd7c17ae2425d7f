import { isSamePage } from "../metrics";
import type { PastPost } from "./post";

/** An export prints another time zone, and a planned post may have moved by a day or two; milliseconds. */
const BROUGHT_WITHIN = 3 * 24 * 60 * 60 * 1_000;
/** The same words seen going out twice are two posts, unless it is one press told twice; milliseconds. */
const SEEN_WITHIN = 2 * 60 * 1_000;

/**
 * Those of `incoming` that are not known yet: not by the network's number, nor as the same words on the same Page around the same
 * time. A post that was seen going out so keeps its pillar when an export brings it again, and importing twice changes nothing.
 */
export function unknownPosts(known: readonly PastPost[], incoming: readonly PastPost[]): PastPost[] {
  const numbers = new Set(known.map(({ sourceId }) => sourceId));
  const byWords = new Map<string, PastPost[]>();
  const note = (post: PastPost) => {
    if (post.sourceId !== undefined) numbers.add(post.sourceId);
    const words = wordsOf(post);
    byWords.set(words, [...(byWords.get(words) ?? []), post]);
  };
  for (const post of known) note(post);
  const fresh: PastPost[] = [];
  for (const post of incoming) {
    const isNumbered = post.sourceId !== undefined && numbers.has(post.sourceId);
    if (isNumbered || (byWords.get(wordsOf(post)) ?? []).some((other) => isSame(other, post))) continue;
    note(post);
    fresh.push(post);
  }
  return fresh;
}

function isSame(known: PastPost, incoming: PastPost): boolean {
  const apart = Math.abs(Date.parse(known.publishedAt) - Date.parse(incoming.publishedAt));
  if (known.surface !== incoming.surface || !isSamePage(known.page, incoming.page)) return false;
  return apart < (incoming.origin === "seen" ? SEEN_WITHIN : BROUGHT_WITHIN);
}

function wordsOf({ text }: PastPost): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
