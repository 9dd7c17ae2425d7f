import type { BackupRow, RowBatch } from "../../backup";
import { eraseSecondCopy } from "../copy/journal";
import type { SecondCopy } from "../copy/second-copy";
import { countKept } from "../drafts/shelf";
import { type Database, deleteDatabase } from "../opening/database";
import { MIGRATIONS } from "../opening/migrations";
import type { StorePorts } from "../ports";
import type { Stored } from "../stored";
import { readPage, sizesOf, type TableSize } from "./backup-pages";
import { type EraseKind, eraseKindCopies, eraseKinds } from "./erase";
import { erasePerson, erasePersonCopies, type PersonPlaces } from "./erase-person";
import { putBackAll, wasPutBack } from "./put-back";
import { createStaging, type Staged } from "./staging";

/** How far a backup is: `running` may be asked again; `gone`: nothing of that name waits any more. */
export type PutBack = { readonly status: "running" | "gone" } | { readonly status: "done"; readonly added: number };

/** All stored data at once: counted, handed out page by page, put back, erased. */
export interface Vault {
  /** The step of the stored data that this code makes. */
  readonly schema: number;
  sizes(): Promise<Stored<readonly TableSize[]>>;
  /** Oldest stamp of anything made by hand or noted; nothing when the store is empty. */
  oldest(): Promise<Stored<number | undefined>>;
  page(table: string, after?: string): Promise<Stored<{ readonly rows: readonly BackupRow[]; readonly next?: string }>>;
  begin(schema: number): Promise<string>;
  put(id: string, batch: RowBatch): Promise<Staged>;
  check(id: string, counts: Readonly<Record<string, number>>): Promise<Staged>;
  /** Begins to put a checked backup in, or says how far it is. Safe to ask again, also after the worker was stopped. */
  commit(id: string, how: "replace" | "merge"): Promise<Stored<PutBack>>;
  forget(): Promise<void>;
  eraseKinds(kinds: readonly EraseKind[]): Promise<Stored<number>>;
  person(name: string, really: boolean): Promise<Stored<PersonPlaces>>;
  /** Database, second copy and whatever else lies in `storage.local`. */
  eraseEverything(): Promise<void>;
}

interface VaultPorts {
  reading<Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>>;
  changing<Value>(task: (open: { readonly db: Database; readonly instance: string }) => Promise<Value>): Promise<Stored<Value>>;
  /** Runs a task while nothing else writes and the database is closed. */
  alone(task: () => Promise<void>): Promise<void>;
  readonly second: SecondCopy;
  readonly ports: Pick<StorePorts, "place" | "newId" | "local" | "wait">;
}

/** Longest time an answer about a running restore is held back, milliseconds. */
const SOON = 800;

export function createVault({ reading, changing, alone, second, ports }: VaultPorts): Vault {
  const { local, place, wait = (milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)) } = ports;
  const staging = createStaging(ports);
  let running: { readonly id: string; readonly done: Promise<Stored<PutBack>> } | undefined;

  const putBack = async (id: string, how: "replace" | "merge"): Promise<Stored<PutBack>> => {
    const rows = await staging.read(id);
    const done = await changing(async ({ db, instance }): Promise<PutBack> => {
      const before = await wasPutBack(db, id);
      if (!rows) return before === undefined ? { status: "gone" } : { status: "done", added: before };
      const added = await putBackAll(db, instance, { id, how, rows });
      if (how === "replace") await eraseKindCopies(local, ["figures", "ignores", "charters", "reviews", "posts"]);
      await copyAgain(db, instance, second);
      return { status: "done", added };
    });
    // What waits is let go only when everything, the second copy too, is where it belongs.
    if (done.ok && done.value.status === "done") await staging.drop();
    return done;
  };

  return {
    schema: MIGRATIONS.length,
    sizes: () => reading(sizesOf),
    oldest: () => reading(oldestOf),
    page: (table, after) => reading((db) => readPage(db, table, after)),
    begin: (schema) => staging.begin(schema),
    put: (id, batch) => staging.put(id, batch),
    check: (id, counts) => staging.check(id, counts),
    async commit(id, how) {
      if (running?.id !== id) {
        const mine = { id, done: putBack(id, how) };
        running = mine;
        const free = () => {
          if (running === mine) running = undefined;
        };
        mine.done.then(free, free);
      }
      const still: Stored<PutBack> = { ok: true, value: { status: "running" } };
      return Promise.race([running.done, wait(SOON).then(() => still)]);
    },
    forget: () => staging.drop(),
    eraseKinds: (kinds) =>
      changing(async ({ db, instance }) => {
        const erased = await eraseKinds(db, instance, kinds);
        await eraseKindCopies(local, kinds);
        return erased;
      }),
    person: (name, really) =>
      changing(async ({ db, instance }) => {
        const places = await erasePerson(db, instance, name, really);
        if (really) await erasePersonCopies(local, name);
        return places;
      }),
    eraseEverything: () =>
      alone(async () => {
        await staging.drop();
        // The second copy first: a database without a marker is whole, a marker without a database would be a loss.
        await eraseSecondCopy(local);
        await local.remove(Object.keys(await local.get(null)));
        await deleteDatabase(place);
      }),
  };
}

async function oldestOf(db: Database): Promise<number | undefined> {
  const [session, ignore, version] = await Promise.all([
    db.sessions.orderBy("storedAt").first(),
    db.ignores.orderBy("storedAt").first(),
    db.charters.toCollection().first(),
  ]);
  const stamps = [session?.storedAt, ignore?.storedAt, version?.publishedAt].filter((stamp) => stamp !== undefined);
  return stamps.length === 0 ? undefined : Math.min(...stamps);
}

/** Writes what was made by hand into the second copy anew. */
async function copyAgain(db: Database, instance: string, second: SecondCopy): Promise<void> {
  const [charters, versions, bindings] = await Promise.all([db.charters.toArray(), db.charterVersions.toArray(), db.bindings.toArray()]);
  const put = [
    ...charters.map((row) => ({ table: "charters" as const, row })),
    ...versions.map((row) => ({ table: "charterVersions" as const, row })),
    ...bindings.map((row) => ({ table: "bindings" as const, row })),
  ];
  await second.noteCharters(instance, { put, drop: [], total: charters.length });
  const [ignores, sheets, salt] = await Promise.all([db.ignores.toArray(), db.sheets.toArray(), db.settings.get("salt")]);
  const known = typeof salt?.value === "string" ? { salt: salt.value } : {};
  await second.noteKept(instance, { ignores, sheets, ...known, total: await countKept(db) });
  await copyPeople(db, instance, second);
  const records = await db.reviewRecords.toArray();
  await second.noteReviews(instance, { put: records, drop: [], total: records.length });
  await second.notePosts(instance, await db.posts.toArray());
}

async function copyPeople(db: Database, instance: string, second: SecondCopy): Promise<void> {
  const [keys, members, publishers] = await Promise.all([db.keys.toArray(), db.members.toArray(), db.publishers.toArray()]);
  const put = [
    ...keys.flatMap((row) => (row.id === "supervisor" ? [{ table: "keys" as const, row }] : [])),
    ...members.map((row) => ({ table: "members" as const, row })),
    ...publishers.map((row) => ({ table: "publishers" as const, row })),
  ];
  await second.noteTeam(instance, { put, drop: [], total: put.length });
}
