import * as z from "zod/mini";
import { readCopied } from "../copy/copied";
import { MARKER_KEY, type Marker } from "../copy/marker";
import type { LocalArea } from "../local";
import type { Database } from "../opening/database";
import { type IgnoreRow, ignoreRowSchema, SALT_SETTING, type SheetRow, sheetRowSchema } from "./rows";

const PREFIX = "ligne.copy.kept.";
const SALT_KEY = `${PREFIX}salt`;

const entrySchema = z.discriminatedUnion("table", [
  z.object({ table: z.literal("ignores"), row: ignoreRowSchema }),
  z.object({ table: z.literal("sheets"), row: sheetRowSchema }),
]);

/** What one commit changed. `dropped` are ids, `total` the rows that are there now. */
export interface KeptChange {
  readonly ignores?: readonly IgnoreRow[];
  readonly sheets?: readonly SheetRow[];
  readonly dropped?: readonly string[];
  readonly salt?: string;
  readonly total?: number;
}

/** Keeps every ignore and every sheet beside the database, one value each: they are made by hand and are few, so the copy is whole. */
export async function writeKeptCopy(local: LocalArea, marker: Marker, change: KeptChange): Promise<void> {
  const { ignores = [], sheets = [], dropped = [], salt, total } = change;
  await local.set({
    ...Object.fromEntries(ignores.map((row) => [`${PREFIX}${row.id}`, { table: "ignores", row }])),
    ...Object.fromEntries(sheets.map((row) => [`${PREFIX}${row.id}`, { table: "sheets", row }])),
    ...(salt !== undefined && { [SALT_KEY]: salt }),
    ...(total !== undefined && { [MARKER_KEY]: { ...marker, kept: total } }),
  });
  if (dropped.length > 0) await local.remove(dropped.map((id) => `${PREFIX}${id}`));
}

/**
 * After a loss: puts back what can be read, and the salt without which no hash would match.
 *
 * @returns number of rows in the store afterwards
 */
export async function restoreKept(local: LocalArea, db: Database): Promise<number> {
  const entries = await readCopied(local, PREFIX, entrySchema);
  const salt = (await local.get([SALT_KEY]))[SALT_KEY];
  return db.transaction("rw", db.ignores, db.sheets, db.settings, async () => {
    if (typeof salt === "string") await db.settings.put({ key: SALT_SETTING, value: salt });
    await db.ignores.bulkPut(entries.flatMap((entry) => (entry.table === "ignores" ? [entry.row] : [])));
    await db.sheets.bulkPut(entries.flatMap((entry) => (entry.table === "sheets" ? [entry.row] : [])));
    return (await db.ignores.count()) + (await db.sheets.count());
  });
}
