import { byteLength } from "../local";
import type { Database } from "../opening/database";
import { BACKED_UP, OWN_SETTINGS } from "./row-schemas";

/** Rows of a table, and about how many bytes they take as JSON. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Rows read to guess how large all are. */
const SAMPLE = 40;
/** What one answer may hold: a few charters, or five hundred events. */
const PAGE_ROWS = 500;
const PAGE_BYTES = 1_000_000;

/** Every table that a backup holds, counted; sizes are guessed from a few rows. */
export async function sizesOf(db: Database): Promise<TableSize[]> {
  const known = db.tables.filter(({ name }) => BACKED_UP.includes(name));
  return Promise.all(
    known.map(async (table) => {
      const rows = await table.count();
      const sample: unknown[] = rows === 0 ? [] : await table.limit(SAMPLE).toArray();
      const bytes = sample.reduce<number>((sum, row) => sum + byteLength(row), 0);
      return { table: table.name, rows, bytes: sample.length === 0 ? 0 : Math.round((bytes / sample.length) * rows) };
    }),
  );
}

/**
 * One page of a table in the order of its keys.
 *
 * @param after key of the last row of the page before
 * @returns `next` is where to go on; without it this was the last page
 */
export async function readPage(
  db: Database,
  name: string,
  after: string | undefined,
): Promise<{ readonly rows: readonly Record<string, unknown>[]; readonly next?: string }> {
  const table = db.tables.find((known) => known.name === name && BACKED_UP.includes(name));
  if (!table) return { rows: [] };
  const path = String(table.schema.primKey.keyPath);
  const ordered = after === undefined ? table.orderBy(":id") : table.where(":id").above(after);
  const found: Record<string, unknown>[] = await ordered.limit(PAGE_ROWS).toArray();
  let bytes = 0;
  const fitting = found.findIndex((row, index) => {
    bytes += byteLength(row);
    return index > 0 && bytes > PAGE_BYTES;
  });
  const page = fitting === -1 ? found : found.slice(0, fitting);
  const last = page.at(-1)?.[path];
  const isLast = fitting === -1 && found.length < PAGE_ROWS;
  const rows = name === "settings" ? page.filter(({ key }) => !OWN_SETTINGS.includes(String(key))) : page;
  return { rows, ...(!isLast && typeof last === "string" && { next: last }) };
}
