import type { Database } from "../opening/database";
import { DAY } from "../retention";
import type { ReviewRow } from "./rows";

/** A line without texts stays so long, so that an old file does not bring the texts back; then it goes too. */
const LINE_DAYS = 365;

/**
 * Deletes the texts of reviews in which nothing happened since `cutoff`: all their records, and the first words in their line. Rows
 * stamped after `now` are stamped now (F16).
 *
 * @returns ids of the deleted records
 */
export async function deleteOldReviews(
  db: Database,
  { now, cutoff }: { readonly now: number; readonly cutoff: number },
): Promise<string[]> {
  return db.transaction("rw", db.reviews, db.reviewRecords, async () => {
    const rows = await db.reviews.toArray();
    await db.reviews.bulkPut(rows.filter(({ storedAt }) => storedAt > now).map((row) => ({ ...row, storedAt: now })));
    const lines = rows.filter(({ gone, storedAt }) => gone === true && storedAt < now - LINE_DAYS * DAY);
    await db.reviews.bulkDelete(lines.map(({ id }) => id));
    const old = rows.filter(({ gone, storedAt }) => gone !== true && storedAt < cutoff);
    await db.reviews.bulkPut(old.map(withoutWords));
    const dropped = await db.reviewRecords
      .where("reviewId")
      .anyOf(old.map(({ id }) => id))
      .primaryKeys();
    await db.reviewRecords.bulkDelete(dropped);
    return dropped;
  });
}

function withoutWords({ summary, rules: _counted, ...rest }: ReviewRow): ReviewRow {
  return { ...rest, gone: true, ...(summary && { summary: { ...summary, excerpt: "" } }) };
}
