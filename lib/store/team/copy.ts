import * as z from "zod/mini";
import { readCopied } from "../copy/copied";
import { MARKER_KEY, type Marker } from "../copy/marker";
import type { LocalArea } from "../local";
import type { Database } from "../opening/database";
import { memberRowSchema, publisherRowSchema, supervisorKeyRowSchema } from "./rows";

const PREFIX = "ligne.copy.team.";

const entrySchema = z.discriminatedUnion("table", [
  z.object({ table: z.literal("keys"), row: supervisorKeyRowSchema }),
  z.object({ table: z.literal("members"), row: memberRowSchema }),
  z.object({ table: z.literal("publishers"), row: publisherRowSchema }),
]);
/** A row that has a second copy: of the keys only the sealed one, since a copy cannot hold the other. */
export type TeamEntry = z.output<typeof entrySchema>;

/** What one commit changed. `drop` are `table/key` of rows that are gone, `total` the rows of people, publishers and sealed keys now. */
export interface TeamChange {
  readonly put: readonly TeamEntry[];
  readonly drop: readonly string[];
  readonly total: number;
}

/** Keeps people, publishers and the sealed key beside the database, one value each: they are few, so the copy is whole. */
export async function writeTeamCopy(local: LocalArea, marker: Marker, { put, drop, total }: TeamChange): Promise<void> {
  const items = Object.fromEntries(put.map((entry) => [`${PREFIX}${teamKey(entry)}`, entry]));
  await local.set({ ...items, [MARKER_KEY]: { ...marker, team: total } });
  if (drop.length > 0) await local.remove(drop.map((key) => `${PREFIX}${key}`));
}

/**
 * After a loss: puts back what can be read. The author's key is gone with the database; the next one is another, and who confirmed
 * the old one is asked again.
 *
 * @returns number of rows in the store afterwards
 */
export async function restoreTeam(local: LocalArea, db: Database): Promise<number> {
  const entries = await readCopied(local, PREFIX, entrySchema);
  return db.transaction("rw", db.keys, db.members, db.publishers, async () => {
    for (const entry of entries) await db.table(entry.table).put(entry.row);
    return countTeam(db);
  });
}

/** Rows that a loss would cost something. */
export async function countTeam(db: Database): Promise<number> {
  const sealed = await db.keys.where("id").equals("supervisor").count();
  return sealed + (await db.members.count()) + (await db.publishers.count());
}

/** `table/key` of a row. */
export function teamKey({ table, row }: TeamEntry): string {
  return `${table}/${table === "publishers" ? row.charterId : row.id}`;
}
