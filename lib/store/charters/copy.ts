import * as z from "zod/mini";
import { readCopied } from "../copy/copied";
import { MARKER_KEY, type Marker } from "../copy/marker";
import type { LocalArea } from "../local";
import type { Database } from "../opening/database";
import { type CharterChange, entryKey } from "./desk";
import { bindingRowSchema, charterRowSchema, charterVersionRowSchema } from "./rows";

const PREFIX = "ligne.copy.charters.";

const entrySchema = z.discriminatedUnion("table", [
  z.object({ table: z.literal("charters"), row: charterRowSchema }),
  z.object({ table: z.literal("charterVersions"), row: charterVersionRowSchema }),
  z.object({ table: z.literal("bindings"), row: bindingRowSchema }),
]);

/**
 * Keeps every row of charters beside the database, one value each, together with the marker: charters are written by hand and are
 * few, so the copy is whole.
 */
export async function writeCharterCopy(local: LocalArea, marker: Marker, change: CharterChange): Promise<void> {
  const items = Object.fromEntries(change.put.map((entry) => [`${PREFIX}${entryKey(entry)}`, entry]));
  await local.set({ ...items, [MARKER_KEY]: { ...marker, charters: change.total } });
  if (change.drop.length > 0) await local.remove(change.drop.map((key) => `${PREFIX}${key}`));
}

/**
 * After a loss: puts all charters back. A charter whose newest version is not there gets the newest one that is; without any it is
 * left out, and so are bindings to it.
 *
 * @returns number of charters in the store afterwards
 */
export async function restoreCharters(local: LocalArea, db: Database): Promise<number> {
  const entries = await readCopied(local, PREFIX, entrySchema);
  return db.transaction("rw", db.charters, db.charterVersions, db.bindings, async () => {
    const versions = entries.flatMap((entry) => (entry.table === "charterVersions" ? [entry.row] : []));
    await db.charterVersions.bulkPut(versions);
    for (const entry of entries) {
      if (entry.table !== "charters") continue;
      const newest = versions
        .filter(({ charterId, number }) => charterId === entry.row.id && number > 0 && number <= entry.row.number)
        .sort((a, b) => b.number - a.number)[0];
      if (newest) await db.charters.put({ ...entry.row, number: newest.number, version: newest.version });
    }
    const known = new Set(await db.charters.toCollection().primaryKeys());
    await db.bindings.bulkPut(
      entries.flatMap((entry) => (entry.table === "bindings" && known.has(entry.row.charterId) ? [entry.row] : [])),
    );
    return known.size;
  });
}
