import type { CheckContext, HistoryDigest } from "../draft";
import type { Span } from "../finding";
import { sameInWorld } from "../match";
import type { Post } from "../post";
import { daysOf } from "./instant";
import { resemblance } from "./shingles";

/** A post of the Page's own past, and how many days before (or, planned, after) this one it goes out. */
export interface Past {
  readonly age: number;
  readonly pillarId: string | undefined;
  readonly shingles: readonly number[];
}

/** Several rules read the same history on every keystroke; its dates are worked out once for each context. */
const known = sameInWorld<CheckContext, { readonly posts: readonly Past[] | undefined }>("past");

/** The Page's own posts as seen from the day this one goes out (planned, else now); nothing when that is not known. */
export function pastOf(context: CheckContext): readonly Past[] | undefined {
  const kept = known.get(context);
  if (kept !== undefined) return kept.posts;
  const posts = readPast(context);
  known.set(context, { posts });
  return posts;
}

function readPast({ history: digest, now, sheet }: CheckContext): readonly Past[] | undefined {
  const today = daysOf(sheet?.plannedAt ?? now);
  if (digest === undefined || today === undefined) return undefined;
  const days = daysOfPosts(digest);
  const past: Past[] = [];
  for (const [at, { pillarId, shingles }] of digest.posts.entries()) {
    const day = days[at];
    if (day !== undefined) past.push({ age: today - day, pillarId, shingles });
  }
  return past;
}

/** A digest lives for many keystrokes, and its dates do not change. */
const dated = sameInWorld<HistoryDigest, readonly (number | undefined)[]>("dated");

function daysOfPosts(digest: HistoryDigest): readonly (number | undefined)[] {
  const known = dated.get(digest);
  if (known !== undefined) return known;
  const days = digest.posts.map(({ publishedAt }) => daysOf(publishedAt));
  dated.set(digest, days);
  return days;
}

/** Whether something is known from before that span of days, so that what is not there was not there. */
export function reachesBack(posts: readonly Past[], days: number): boolean {
  return posts.some(({ age }) => age >= days);
}

/** Posts of the days before this one, this one counted. */
export function countOf(posts: readonly Past[], days: number): number {
  return 1 + posts.filter(({ age }) => age >= 0 && age < days).length;
}

/** Percent of the posts of the last days that serve a pillar, this one counted; nothing when fewer than `fewest` name their pillar. */
export function shareOf(posts: readonly Past[], days: number, pillar: string, fewest: number): number | undefined {
  const named = posts.filter(({ age, pillarId }) => age >= 0 && age < days && pillarId !== undefined);
  if (named.length < fewest) return undefined;
  return Math.round((100 * (1 + named.filter(({ pillarId }) => pillarId === pillar).length)) / (1 + named.length));
}

/** Those of the pillars that neither this post nor one of the last days serves. */
export function unseen(posts: readonly Past[], days: number, pillars: readonly string[], own: string): readonly string[] {
  const recent = new Set([own, ...posts.filter(({ age }) => age < days).map(({ pillarId }) => pillarId)]);
  return pillars.filter((pillar) => !recent.has(pillar));
}

/** The percent of shared runs of words with the post of the days around that is most like this one; 0 may also mean: less than `least`. */
export function likeness(own: readonly number[], posts: readonly Past[], days: number, least: number): number {
  let most = 0;
  for (const { age, shingles } of posts) {
    if (Math.abs(age) < days) most = Math.max(most, resemblance(own, shingles, Math.max(most, (least - 0.5) / 100)));
  }
  return Math.round(100 * most);
}

/** Where a finding about the whole post stands: behind its last word; nothing in an empty draft. */
export function endOf(post: Post): Span | undefined {
  const end = post.text.trimEnd().length;
  return end === 0 ? undefined : { start: end, end };
}
