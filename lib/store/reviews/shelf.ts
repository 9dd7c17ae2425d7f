import type { SecondCopy } from "../copy/second-copy";
import { type Database, mustBe } from "../opening/database";
import type { Stored } from "../stored";
import type { ReviewChange } from "./copy";
import { type Project, type ReviewRecordRow, type ReviewRow, reviewRecordRowSchema, reviewRowSchema, rowOf } from "./rows";

/**
 * Reviews: their signed records, which are only ever added, and one line for each review, folded from them. Every change is one strict
 * transaction over both, and its records are in the second copy too, as far as that is bounded.
 */
export interface ReviewShelf {
  /** One line for each review, in no order. */
  list(): Promise<Stored<ReviewRow[]>>;
  /** The line of one review. */
  line(reviewId: string): Promise<Stored<ReviewRow | undefined>>;
  /** The records of a review, in no order. */
  records(reviewId: string): Promise<Stored<ReviewRecordRow[]>>;
  /**
   * Takes in records, all or none; resolves after the commit. Those that are here already, or whose review was deleted after its time,
   * change nothing.
   *
   * @returns the ids that were new
   */
  append(rows: readonly ReviewRecordRow[], project: Project): Promise<Stored<string[]>>;
  /** Folds these reviews again: somebody joined the team or left it. */
  refold(reviewIds: readonly string[], project: Project): Promise<Stored<void>>;
  /**
   * Deletes every review that this key handed in, and whatever else it signed (T19).
   *
   * @returns number of records deleted
   */
  erase(keyId: string, project: Project): Promise<Stored<number>>;
}

interface ShelfPorts {
  reading<Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>>;
  changing<Value>(task: (open: { readonly db: Database; readonly instance: string }) => Promise<Value>): Promise<Stored<Value>>;
  readonly second: Pick<SecondCopy, "noteReviews">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createReviewShelf({ reading, changing, second, now }: ShelfPorts): ReviewShelf {
  /** One strict transaction, in the database that was looked at before opening (F9). */
  const change = <Value>(task: (db: Database) => Promise<{ value: Value } & Omit<ReviewChange, "total">>) =>
    changing(async ({ db, instance }) => {
      const { value, ...changed } = await db.transaction("rw", db.reviews, db.reviewRecords, db.meta, async () => {
        await mustBe(db, instance);
        return { ...(await task(db)), total: await db.reviewRecords.count() };
      });
      if (changed.put.length + changed.drop.length > 0) await second.noteReviews(instance, changed);
      return value;
    });

  return {
    list: () => reading(async (db) => (await db.reviews.toArray()).flatMap((row) => readRow(row) ?? [])),
    line: (reviewId) => reading(async (db) => readRow(await db.reviews.get(reviewId))),
    records: (reviewId) => reading((db) => recordsOf(db, reviewId)),
    append: (rows, project) =>
      change(async (db) => {
        const put: ReviewRecordRow[] = [];
        for (const row of rows) {
          const isGone = (await db.reviews.get(row.reviewId))?.gone === true;
          if (isGone || (await db.reviewRecords.get(row.id)) !== undefined) continue;
          await db.reviewRecords.add(row);
          put.push(row);
        }
        for (const id of new Set(put.map(({ reviewId }) => reviewId))) {
          await db.reviews.put(rowOf(project(await recordsOf(db, id)), id, now()));
        }
        return { value: put.map(({ id }) => id), put, drop: [] };
      }),
    refold: (reviewIds, project) =>
      change(async (db) => {
        for (const id of reviewIds) {
          const row = await db.reviews.get(id);
          if (row && row.gone !== true) await db.reviews.put(rowOf(project(await recordsOf(db, id)), id, row.storedAt));
        }
        return { value: undefined, put: [], drop: [] };
      }),
    erase: (keyId, project) =>
      change(async (db) => {
        const all = await db.reviewRecords.toArray();
        const own = new Set(
          all.filter((row) => row.keyId === keyId && row.record.payload.type === "submitted").map(({ reviewId }) => reviewId),
        );
        const drop = all.filter((row) => row.keyId === keyId || own.has(row.reviewId));
        await db.reviewRecords.bulkDelete(drop.map(({ id }) => id));
        // A line without texts may still name the key.
        const lines = await db.reviews.toArray();
        const named = lines.filter(({ summary }) => summary?.author === keyId).map(({ id }) => id);
        await db.reviews.bulkDelete([...new Set([...own, ...named])]);
        const touched = new Set(drop.map(({ reviewId }) => reviewId).filter((id) => !own.has(id)));
        for (const id of touched) {
          const row = await db.reviews.get(id);
          const left = await recordsOf(db, id);
          if (left.length === 0) await db.reviews.delete(id);
          else await db.reviews.put(rowOf(project(left), id, row?.storedAt ?? now()));
        }
        return { value: drop.length, put: [], drop: drop.map(({ id }) => id) };
      }),
  };
}

/** The records of a review that fit their schema. */
export async function recordsOf(db: Database, reviewId: string): Promise<ReviewRecordRow[]> {
  const rows = await db.reviewRecords.where("reviewId").equals(reviewId).toArray();
  return rows.flatMap((row) => {
    const parsed = reviewRecordRowSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

function readRow(row: unknown): ReviewRow | undefined {
  const parsed = reviewRowSchema.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}
