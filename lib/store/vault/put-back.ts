import type { BackupRow } from "../../backup";
import { recount } from "../drafts/counters";
import { type Database, mustBe } from "../opening/database";
import { mergeRows } from "./merge";
import { BACKED_UP, OWN_SETTINGS } from "./row-schemas";

/** Setting that names the backup that was put back last. */
const RESTORED = "restored";

/**
 * Puts a whole backup into the database in one strict transaction: all or nothing, also when the browser is killed in the middle
 * (F22). `replace` gives up what is here, except keys and this machine's own settings; `merge` adds what is missing.
 *
 * @param id name of the attempt; one that is in already is not put in again
 * @returns number of rows that came in
 */
export async function putBackAll(
  db: Database,
  instance: string,
  { id, how, rows }: { readonly id: string; readonly how: "replace" | "merge"; readonly rows: ReadonlyMap<string, readonly BackupRow[]> },
): Promise<number> {
  return db.transaction("rw", db.tables, async () => {
    await mustBe(db, instance);
    const done = (await db.settings.get(RESTORED))?.value;
    if (isDone(done, id)) return done.added;
    const added = how === "merge" ? await mergeRows(db, rows) : await replaceRows(db, rows);
    await recount(db);
    await db.settings.put({ key: RESTORED, value: { id, added } });
    return added;
  });
}

/** How many rows the attempt brought, when it has been put in. */
export async function wasPutBack(db: Database, id: string): Promise<number | undefined> {
  const done = (await db.settings.get(RESTORED))?.value;
  return isDone(done, id) ? done.added : undefined;
}

async function replaceRows(db: Database, rows: ReadonlyMap<string, readonly BackupRow[]>): Promise<number> {
  const own = (await db.settings.bulkGet([...OWN_SETTINGS])).filter((row) => row !== undefined);
  let added = 0;
  for (const name of BACKED_UP) {
    const table = db.table<BackupRow>(name);
    await table.clear();
    const theirs = rows.get(name) ?? [];
    await table.bulkAdd([...theirs]);
    added += theirs.length;
  }
  await db.settings.bulkPut(own);
  return added;
}

function isDone(value: unknown, id: string): value is { readonly id: string; readonly added: number } {
  return (
    typeof value === "object" && value !== null && "id" in value && value.id === id && "added" in value && typeof value.added === "number"
  );
}
