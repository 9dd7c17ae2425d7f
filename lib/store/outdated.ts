import type { SecondCopy } from "./copy/second-copy";
import { readCounters } from "./drafts/counters";
import { deleteOldKept } from "./drafts/kept-retention";
import { countKept } from "./drafts/shelf";
import type { Database } from "./opening/database";
import { deleteOldPosts } from "./posts/shelf";
import { deleteOld } from "./retention";
import { deleteOldReviews } from "./reviews/retention";

/**
 * Deletes what its time is over for, in every table and in the second copy.
 *
 * @param bounds `now` and the oldest stamp that stays, milliseconds since 1970; posts go by their own term
 * @returns number of events and posts that are gone
 */
export async function deleteOutdated(
  { db, instance }: { readonly db: Database; readonly instance: string },
  bounds: { readonly now: number; readonly cutoff: number },
  second: SecondCopy,
): Promise<number> {
  const deleted = await deleteOld(db, bounds);
  const dropped = await deleteOldKept(db, bounds);
  if (dropped.length > 0) await second.noteKept(instance, { dropped, total: await countKept(db) });
  const reviews = await deleteOldReviews(db, bounds);
  if (reviews.length > 0) await second.noteReviews(instance, { put: [], drop: reviews, total: await db.reviewRecords.count() });
  const posts = await deleteOldPosts(db, bounds.now);
  if (posts > 0) await second.notePosts(instance, await db.posts.toArray());
  await second.prune(bounds, await readCounters(db));
  return deleted + posts;
}
