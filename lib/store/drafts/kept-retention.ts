import type { Database } from "../opening/database";

/**
 * Deletes what belongs to one draft and was stored before `cutoff`: sheets, and ignores of a place or of a post. What was decided
 * for a Page stays until it is taken back. Rows stamped after `now` are stamped now (F16).
 *
 * @returns ids of the deleted rows
 */
export async function deleteOldKept(db: Database, { now, cutoff }: { readonly now: number; readonly cutoff: number }): Promise<string[]> {
  return db.transaction("rw", db.ignores, db.sheets, async () => {
    await db.ignores.where("storedAt").above(now).modify({ storedAt: now });
    await db.sheets.where("storedAt").above(now).modify({ storedAt: now });
    const old = await db.ignores.where("storedAt").below(cutoff).toArray();
    const ignores = old.filter(({ ignore }) => ignore.draftId !== undefined).map(({ id }) => id);
    const sheets = await db.sheets.where("storedAt").below(cutoff).primaryKeys();
    await db.ignores.bulkDelete(ignores);
    await db.sheets.bulkDelete(sheets);
    return [...ignores, ...sheets];
  });
}
