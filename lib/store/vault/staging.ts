import { Dexie } from "dexie";
import type { BackupFault, BackupRow, RowBatch } from "../../backup";
import { findUnsafe } from "../../trust";
import { createDatabase, type Database, deleteDatabase } from "../opening/database";
import { MIGRATIONS } from "../opening/migrations";
import { peekDatabase } from "../opening/peek";
import type { StorePorts } from "../ports";
import { BACKED_UP, ROW_SCHEMAS } from "./row-schemas";

/** What became of a step; `gone`: another backup was begun since, or none is. */
export type Staged = { readonly status: "taken" } | { readonly status: "gone" } | { readonly status: "fault"; readonly fault: BackupFault };

/** Rows of a backup, set aside in a database of their own until all of them are there and sound. The stored data is not touched. */
export interface Staging {
  /** Forgets what was set aside before. @param schema step of the stored data that the rows are of. @returns name of this attempt */
  begin(schema: number): Promise<string>;
  /** May be repeated: the same rows again change nothing. */
  put(id: string, batch: RowBatch): Promise<Staged>;
  /** Brings older rows to today's step by the released steps themselves, then holds every row and their total against what is expected. */
  check(id: string, counts: Readonly<Record<string, number>>): Promise<Staged>;
  /** All rows by table; nothing when they are gone. */
  read(id: string): Promise<ReadonlyMap<string, readonly BackupRow[]> | undefined>;
  drop(): Promise<void>;
}

const TODAY = MIGRATIONS.length;

export function createStaging({ place, newId }: Pick<StorePorts, "place" | "newId">): Staging {
  const aside = { ...place, name: `${place.name}-staged` };
  let opened: { readonly db: Database; readonly id: string; readonly schema: number } | undefined;

  const close = () => {
    opened?.db.close({ disableAutoOpen: true });
    opened = undefined;
  };
  const open = async (schema: number) => {
    close();
    const db = createDatabase(aside, MIGRATIONS.slice(0, schema), newId);
    await db.open();
    db.on("versionchange", () => {
      close();
      return false;
    });
    opened = { db, id: String((await db.meta.get("instance"))?.value), schema };
    return opened;
  };
  /** The database of this attempt, also after the worker was stopped in between. */
  const find = async (id: string) => {
    if (opened?.id === id) return opened;
    const peeked = await peekDatabase(aside);
    if (peeked.status !== "found" || peeked.instance !== id || peeked.schema > TODAY) return undefined;
    return open(peeked.schema);
  };

  return {
    async begin(schema) {
      close();
      await deleteDatabase(aside);
      return (await open(schema)).id;
    },
    async put(id, { table: name, rows, line }) {
      const staged = await find(id);
      if (!staged) return { status: "gone" };
      const table = staged.db.tables.find((known) => known.name === name && BACKED_UP.includes(name));
      if (!table) return fault("row", line, name);
      const wrong = rows.findIndex((row) => findUnsafe(row) !== undefined || (staged.schema === TODAY && misfit(name, row) !== undefined));
      if (wrong !== -1) return fault("row", line + wrong, `${name} ${misfit(name, rows[wrong]) ?? ""}`.trim());
      try {
        await table.bulkPut([...rows]);
      } catch (error) {
        if (error instanceof Dexie.BulkError || error instanceof Dexie.DataError) return fault("row", line, name);
        throw error;
      }
      return { status: "taken" };
    },
    async check(id, counts) {
      const staged = await find(id);
      if (!staged) return { status: "gone" };
      const isOlder = staged.schema < TODAY;
      const { db } = isOlder ? await open(TODAY) : staged;
      for (const name of BACKED_UP) {
        const wrong = await findWrong(db, name, counts[name] ?? 0, isOlder);
        if (wrong) return wrong;
      }
      const lost = await findLostCharter(db);
      return lost === undefined ? { status: "taken" } : fault("row", undefined, `charters ${lost}`);
    },
    async read(id) {
      const staged = await find(id);
      if (!staged) return undefined;
      const rows = new Map<string, readonly BackupRow[]>();
      for (const name of BACKED_UP) rows.set(name, await staged.db.table<BackupRow>(name).toArray());
      return rows;
    },
    async drop() {
      close();
      await deleteDatabase(aside);
    },
  };
}

/** What is wrong with a table: too few or too many rows; and a misfit, where rows were not held against their schema when they came. */
async function findWrong(db: Database, name: string, expected: number, isOlder: boolean): Promise<Staged | undefined> {
  const table = db.table<BackupRow>(name);
  if ((await table.count()) !== expected) return fault("counts", undefined, name);
  const wrong = isOlder ? (await table.toArray()).find((row) => misfit(name, row) !== undefined) : undefined;
  return wrong && fault("row", undefined, `${name} ${misfit(name, wrong)}`);
}

/** The first field of a row that does not fit its table. */
function misfit(table: string, row: unknown): string | undefined {
  const parsed = ROW_SCHEMAS[table]?.safeParse(row);
  return parsed === undefined || parsed.success ? undefined : (parsed.error.issues[0]?.path.join(".") ?? "");
}

/** A charter whose version in force is not there. */
async function findLostCharter(db: Database): Promise<string | undefined> {
  const versions = new Set((await db.charterVersions.toArray()).map(({ charterId, number }) => `${charterId}/${number}`));
  return (await db.charters.toArray()).find(({ id, number }) => !versions.has(`${id}/${number}`))?.id;
}

function fault(code: BackupFault["code"], line: number | undefined, detail: string): Staged {
  return { status: "fault", fault: { code, ...(line !== undefined && { line }), detail: detail.slice(0, 120) } };
}
