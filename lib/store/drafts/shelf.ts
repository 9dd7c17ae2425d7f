import { isSamePage, type KeptDraft, type PageRef, type StoredIgnore } from "../../metrics";
import type { SecondCopy } from "../copy/second-copy";
import { type Database, mustBe } from "../opening/database";
import type { Stored } from "../stored";
import { type IgnoreRow, ignoreRowSchema, SALT_SETTING, type SheetRow, sheetRowSchema } from "./rows";

/** What authors ignored, and the sheets of their drafts. Every change is one transaction, and its rows are in the second copy too. */
export interface DraftShelf {
  /** Newest first; of one Page when one is named. */
  ignores(page?: PageRef): Promise<Stored<{ salt: string; ignores: StoredIgnore[] }>>;
  /** Resolves after the commit. False when it was there already: the same id is the same ignore. */
  addIgnore(ignore: StoredIgnore): Promise<Stored<boolean>>;
  /** Resolves after the commit. False when there was none, or, when a Page is named, none of that Page. */
  removeIgnore(id: string, page?: PageRef): Promise<Stored<boolean>>;
  /** Newest first. */
  drafts(page: PageRef): Promise<Stored<{ salt: string; drafts: KeptDraft[] }>>;
  /** Resolves after the commit; a draft of the same id is replaced. */
  setDraft(draft: KeptDraft): Promise<Stored<void>>;
}

/** Most that is kept; the oldest give way. What a screen shows and a tab gets stays small. */
const MOST_IGNORES = 1_000;
const MOST_SHEETS = 200;

interface ShelfPorts {
  reading<Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>>;
  changing<Value>(task: (open: { readonly db: Database; readonly instance: string }) => Promise<Value>): Promise<Stored<Value>>;
  readonly second: Pick<SecondCopy, "noteKept">;
  readonly now: () => number;
  readonly newId: () => string;
}

export function createDraftShelf({ reading, changing, second, now, newId }: ShelfPorts): DraftShelf {
  /** Made once; written before anything is hashed with it. */
  const salt = async (): Promise<Stored<string>> => {
    const known = await reading(async (db) => (await db.settings.get(SALT_SETTING))?.value);
    if (!known.ok || typeof known.value === "string") return known.ok ? { ok: true, value: String(known.value) } : known;
    return changing(async ({ db, instance }) => {
      const made = await inOne(db, instance, async () => {
        const stored = (await db.settings.get(SALT_SETTING))?.value;
        if (typeof stored === "string") return stored;
        const value = newId();
        await db.settings.put({ key: SALT_SETTING, value });
        return value;
      });
      await second.noteKept(instance, { salt: made });
      return made;
    });
  };
  const withSalt = async <Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value & { salt: string }>> => {
    const made = await salt();
    if (!made.ok) return made;
    const read = await reading(task);
    return read.ok ? { ok: true, value: { ...read.value, salt: made.value } } : read;
  };

  return {
    ignores: (page) =>
      withSalt(async (db) => {
        const rows = await db.ignores.orderBy("storedAt").reverse().toArray();
        const ignores = rows.flatMap((row) => readIgnore(row) ?? []);
        return { ignores: page === undefined ? ignores : ignores.filter((ignore) => isSamePage(ignore.page, page)) };
      }),
    addIgnore: (ignore) =>
      changing(async ({ db, instance }) => {
        const row: IgnoreRow = { id: ignore.id, storedAt: now(), ignore };
        const { isNew, dropped } = await inOne(db, instance, async () => {
          if ((await db.ignores.get(row.id)) !== undefined) return { isNew: false, dropped: [] };
          await db.ignores.add(row);
          return { isNew: true, dropped: await dropOldest(db, "ignores", MOST_IGNORES) };
        });
        if (isNew) await second.noteKept(instance, { ignores: [row], dropped, total: await countKept(db) });
        return isNew;
      }),
    removeIgnore: (id, page) =>
      changing(async ({ db, instance }) => {
        const removed = await inOne(db, instance, async () => {
          const row = await db.ignores.get(id);
          const ignore = readIgnore(row);
          if (row === undefined || (page !== undefined && !(ignore && isSamePage(ignore.page, page)))) return false;
          await db.ignores.delete(id);
          return true;
        });
        if (removed) await second.noteKept(instance, { dropped: [id], total: await countKept(db) });
        return removed;
      }),
    drafts: (page) =>
      withSalt(async (db) => {
        const rows = await db.sheets.orderBy("storedAt").reverse().toArray();
        const drafts = rows.flatMap((row) => readSheet(row) ?? []);
        return { drafts: drafts.filter((draft) => isSamePage(draft.page, page)) };
      }),
    setDraft: (draft) =>
      changing(async ({ db, instance }) => {
        const row: SheetRow = { id: draft.id, storedAt: now(), draft };
        const dropped = await inOne(db, instance, async () => {
          await db.sheets.put(row);
          return dropOldest(db, "sheets", MOST_SHEETS);
        });
        await second.noteKept(instance, { sheets: [row], dropped, total: await countKept(db) });
      }),
  };
}

/** One strict transaction, in the database that was looked at before opening (F9). */
async function inOne<Value>(db: Database, instance: string, task: () => Promise<Value>): Promise<Value> {
  return db.transaction("rw", db.ignores, db.sheets, db.settings, db.meta, async () => {
    await mustBe(db, instance);
    return task();
  });
}

async function dropOldest(db: Database, table: "ignores" | "sheets", most: number): Promise<string[]> {
  const over = (await db[table].count()) - most;
  if (over <= 0) return [];
  const oldest = await db[table].orderBy("storedAt").limit(over).primaryKeys();
  await db[table].bulkDelete(oldest);
  return oldest;
}

/** Number of rows of both tables. */
export async function countKept(db: Database): Promise<number> {
  return (await db.ignores.count()) + (await db.sheets.count());
}

function readIgnore(row: unknown): StoredIgnore | undefined {
  const parsed = ignoreRowSchema.safeParse(row);
  return parsed.success ? parsed.data.ignore : undefined;
}

function readSheet(row: unknown): KeptDraft | undefined {
  const parsed = sheetRowSchema.safeParse(row);
  return parsed.success ? parsed.data.draft : undefined;
}
