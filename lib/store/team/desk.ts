import type { Table } from "dexie";
import type { SecondCopy } from "../copy/second-copy";
import { type Database, mustBe } from "../opening/database";
import type { Stored } from "../stored";
import { countTeam, type TeamChange, type TeamEntry, teamKey } from "./copy";
import type { KeyRow } from "./rows";

/** What the shelf of people and keys needs of the store. */
export interface TeamPorts {
  reading<Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>>;
  changing<Value>(task: (open: { readonly db: Database; readonly instance: string }) => Promise<Value>): Promise<Stored<Value>>;
  readonly second: Pick<SecondCopy, "noteTeam">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Reads and writes people and keys inside one transaction, and remembers what was written. */
export interface TeamDesk {
  readonly db: Pick<Database, "keys" | "members" | "publishers">;
  put(entry: TeamEntry | { readonly table: "keys"; readonly row: KeyRow }): Promise<void>;
  drop(table: TeamEntry["table"], key: string): Promise<void>;
}

/**
 * Runs `task` in one strict transaction over keys, people and publishers, in the database that was looked at before opening (F9),
 * and notes the rows in the second copy. Keys are made and opened before: a transaction does not wait for them.
 */
export function changeTeam<Value>({ changing, second }: TeamPorts, task: (desk: TeamDesk) => Promise<Value>): Promise<Stored<Value>> {
  return changing(async ({ db, instance }) => {
    const put = new Map<string, TeamEntry>();
    const drop = new Set<string>();
    const done = await db.transaction("rw", db.keys, db.members, db.publishers, db.meta, async () => {
      await mustBe(db, instance);
      const value = await task({
        db,
        async put(entry) {
          await (db.table(entry.table) as Table<object, string>).put(entry.row);
          if (!hasCopy(entry)) return;
          put.set(teamKey(entry), entry);
          drop.delete(teamKey(entry));
        },
        async drop(table, key) {
          await (db.table(table) as Table<object, string>).delete(key);
          put.delete(`${table}/${key}`);
          drop.add(`${table}/${key}`);
        },
      });
      return { value, total: await countTeam(db) };
    });
    const change: TeamChange = { put: [...put.values()], drop: [...drop], total: done.total };
    if (change.put.length + change.drop.length > 0) await second.noteTeam(instance, change);
    return done.value;
  });
}

function hasCopy(entry: TeamEntry | { readonly table: "keys"; readonly row: KeyRow }): entry is TeamEntry {
  return entry.table !== "keys" || entry.row.id === "supervisor";
}
