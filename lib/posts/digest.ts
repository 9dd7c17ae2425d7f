import { isSamePage, type PageRef } from "../metrics";
import type { DigestPost, PastPost } from "./post";

/** Most posts of a digest: every one is looked at on every keystroke. */
export const MOST_DIGEST = 200;

/** What the rules about rhythm and repeats need to know of a Page's posts, newest first: when, which pillar, hashes. Never a word. */
export function digestOf(posts: readonly PastPost[], page: PageRef): DigestPost[] {
  return newestFirst(posts.filter((post) => isSamePage(post.page, page)))
    .slice(0, MOST_DIGEST)
    .map(({ publishedAt, pillarId, shingles }) => ({ publishedAt, ...(pillarId !== undefined && { pillarId }), shingles }));
}

/** By the time they went out; those of one instant stay as they stood. */
export function newestFirst(posts: readonly PastPost[]): PastPost[] {
  const at = new Map(posts.map((post) => [post, Date.parse(post.publishedAt)]));
  return posts.toSorted((a, b) => (at.get(b) ?? 0) - (at.get(a) ?? 0));
}
