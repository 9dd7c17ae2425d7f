import type { Table } from "dexie";
import { type Database, mustBe } from "../opening/database";
import { type BindingRow, type CharterRow, type CharterVersionRow, DRAFT, versionKey } from "./rows";

/** A row to be kept in the second copy too. */
export type CharterEntry =
  | { readonly table: "charters"; readonly row: CharterRow }
  | { readonly table: "charterVersions"; readonly row: CharterVersionRow }
  | { readonly table: "bindings"; readonly row: BindingRow };

/** What one transaction changed among the charters, for the second copy; `total` counts charters after it. */
export interface CharterChange {
  readonly put: readonly CharterEntry[];
  /** `table/key` of rows that are gone. */
  readonly drop: readonly string[];
  readonly total: number;
}

/** Reads and writes charters inside one transaction, and remembers what was written. */
export interface CharterDesk {
  row(id: string): Promise<CharterRow | undefined>;
  rows(): Promise<CharterRow[]>;
  version(id: string, number: number): Promise<CharterVersionRow | undefined>;
  versions(id: string): Promise<CharterVersionRow[]>;
  bindings(): Promise<BindingRow[]>;
  put(entry: CharterEntry): Promise<void>;
  drop(table: CharterEntry["table"], key: string): Promise<void>;
}

export function entryKey(entry: CharterEntry): string {
  return `${entry.table}/${entry.table === "bindings" ? entry.row.page : entry.row.id}`;
}

/**
 * Runs `task` in one strict transaction over all that belongs to charters: all or nothing, resolved after the commit.
 *
 * @param instance name of the database that was looked at before opening; another one is refused (F9)
 */
export async function changeCharters<Value>(
  db: Database,
  instance: string,
  task: (desk: CharterDesk) => Promise<Value>,
): Promise<{ value: Value; change: CharterChange }> {
  return db.transaction("rw", db.charters, db.charterVersions, db.bindings, db.meta, async () => {
    await mustBe(db, instance);
    const put = new Map<string, CharterEntry>();
    const drop = new Set<string>();
    const value = await task({
      row: (id) => db.charters.get(id),
      rows: () => db.charters.toArray(),
      version: (id, number) => db.charterVersions.get(versionKey(id, number)),
      versions: (id) => readVersions(db, id),
      bindings: () => db.bindings.toArray(),
      async put(entry) {
        await (db.table(entry.table) as Table<object, string>).put(entry.row);
        put.set(entryKey(entry), entry);
        drop.delete(entryKey(entry));
      },
      async drop(table, key) {
        await (db.table(table) as Table<object, string>).delete(key);
        put.delete(`${table}/${key}`);
        drop.add(`${table}/${key}`);
      },
    });
    return { value, change: { put: [...put.values()], drop: [...drop], total: await db.charters.count() } };
  });
}

/** Every version of a charter in order, the draft first when there is one. */
export function readVersions(db: Database, id: string): Promise<CharterVersionRow[]> {
  return db.charterVersions.where("charterId").equals(id).sortBy("number");
}

/** The draft of a charter; its number is below every version's. */
export function draftKey(id: string): string {
  return versionKey(id, DRAFT);
}
