import * as z from "zod/mini";
import { readCopied } from "../copy/copied";
import { MARKER_KEY, type Marker } from "../copy/marker";
import { byteLength, type LocalArea } from "../local";
import type { Database } from "../opening/database";
import { NOT_FOLDED, type ReviewRecordRow, reviewRecordRowSchema, rowOf } from "./rows";

const PREFIX = "ligne.copy.reviews.";
const INDEX_KEY = "ligne.copy.reviews-index";
/** Signed records can be had again from whoever holds them; what is kept beside the database is the newest. */
const MOST_RECORDS = 500;
const MOST_BYTES = 3_000_000;

/** Newest first. */
const indexSchema = z.array(z.strictObject({ id: z.string(), bytes: z.int().check(z.minimum(0)) }));
type Index = z.output<typeof indexSchema>;

/** What one commit changed among the records; `total` counts them after it. */
export interface ReviewChange {
  readonly put: readonly ReviewRecordRow[];
  readonly drop: readonly string[];
  readonly total: number;
}

/** Keeps the newest records beside the database, one value each, as many as the bounds let. */
export async function writeReviewCopy(local: LocalArea, marker: Marker, { put, drop, total }: ReviewChange): Promise<void> {
  const dropped = new Set(drop);
  const known = (await readIndex(local)).filter(({ id }) => !dropped.has(id));
  const sized = put.map((row) => ({ row, id: row.id, bytes: byteLength(row) })).reverse();
  const fresh = new Set(put.map(({ id }) => id));
  const all = [...sized, ...known.filter(({ id }) => !fresh.has(id))];
  let bytes = 0;
  const kept = all.slice(0, MOST_RECORDS).filter((entry) => {
    bytes += entry.bytes;
    return bytes <= MOST_BYTES;
  });
  const stays = new Set(kept.map(({ id }) => id));
  await local.set({
    ...Object.fromEntries(put.filter(({ id }) => stays.has(id)).map((row) => [PREFIX + row.id, row])),
    [INDEX_KEY]: kept.map(({ id, bytes: size }) => ({ id, bytes: size })),
    [MARKER_KEY]: { ...marker, reviews: total },
  });
  const gone = [...drop, ...all.map(({ id }) => id).filter((id) => !stays.has(id))];
  if (gone.length > 0) await local.remove(gone.map((id) => PREFIX + id));
}

async function readIndex(local: LocalArea): Promise<Index> {
  const parsed = indexSchema.safeParse((await local.get([INDEX_KEY]))[INDEX_KEY]);
  return parsed.success ? parsed.data : [];
}

/**
 * After a loss: puts back the records that can be read. They are folded when somebody looks.
 *
 * @returns number of records in the store afterwards
 */
export async function restoreReviews(local: LocalArea, db: Database): Promise<number> {
  const rows = await readCopied(local, PREFIX, reviewRecordRowSchema);
  return db.transaction("rw", db.reviews, db.reviewRecords, async () => {
    await db.reviewRecords.bulkPut(rows);
    const newest = new Map<string, number>();
    for (const { reviewId, storedAt } of rows) newest.set(reviewId, Math.max(storedAt, newest.get(reviewId) ?? 0));
    for (const [id, storedAt] of newest) {
      if ((await db.reviews.get(id)) === undefined) await db.reviews.put(rowOf(NOT_FOLDED([]), id, storedAt));
    }
    return db.reviewRecords.count();
  });
}
