import * as z from "zod/mini";
import type { LocalArea } from "../local";
import type { Database } from "../opening/database";
import { DAY } from "../retention";
import { MARKER_KEY, type Marker } from "./marker";

const PREFIX = "ligne.copy.rescue.";
/** Rows per value in `storage.local`. */
const CHUNK = 1_000;
/** A rescue copy has done its work once the database has been opened safely for a week. */
const RESCUE_DAYS = 7;
/**
 * Counters are counted anew after a restore, and a new database has its own name. Keys that cannot be taken out of the browser have no
 * copy; the sealed one has its own.
 */
const LEFT_OUT = new Set(["counters", "meta", "keys"]);

const chunkSchema = z.object({ table: z.string().check(z.maxLength(64)), rows: z.array(z.looseObject({})) });

/**
 * Copies every row into `storage.local`: when room is back after a full disk, since Chromium deletes the database at the next
 * start although it can still be read now (measured; F7), and before an upgrade (F13). `schema` is the version of the rows.
 */
export async function writeRescue(local: LocalArea, marker: Marker, db: Database, schema: number, now: number): Promise<Marker> {
  let chunks = 0;
  for (const table of db.tables.filter(({ name }) => !LEFT_OUT.has(name))) {
    for (let rows = await table.orderBy(":id").limit(CHUNK).toArray(); rows.length > 0; rows = await nextRows(table, rows)) {
      await local.set({ [`${PREFIX}${chunks}`]: { table: table.name, rows } });
      chunks += 1;
    }
  }
  const { wasFull: _over, ...rest } = marker;
  const next = { ...rest, rescue: { chunks, schema, storedAt: now } };
  await local.set({ [MARKER_KEY]: next });
  await local.remove(keysFrom(chunks, marker.rescue?.chunks ?? 0));
  return next;
}

async function nextRows(table: Database["tables"][number], rows: readonly unknown[]): Promise<unknown[]> {
  const last: unknown = rows.at(-1);
  const path = table.schema.primKey.keyPath;
  if (rows.length < CHUNK || typeof path !== "string" || typeof last !== "object" || last === null) return [];
  const key: unknown = Reflect.get(last, path);
  return typeof key === "string" ? table.where(":id").above(key).limit(CHUNK).toArray() : [];
}

/** The chunks of the rescue copy that can be read, one at a time. */
export async function* readRescue(
  local: LocalArea,
  marker: Marker,
): AsyncGenerator<{ readonly table: string; readonly rows: readonly object[] }> {
  for (const key of keysFrom(0, marker.rescue?.chunks ?? 0)) {
    const parsed = chunkSchema.safeParse((await local.get([key]))[key]);
    if (parsed.success) yield parsed.data;
  }
}

/** Retention: drops the copy after a week, and rows stored before `cutoff` at once. */
export async function pruneRescue(
  local: LocalArea,
  marker: Marker,
  { now, cutoff }: { readonly now: number; readonly cutoff: number },
): Promise<Marker> {
  const { rescue, ...rest } = marker;
  if (!rescue) return marker;
  const keys = keysFrom(0, rescue.chunks);
  if (Math.abs(now - rescue.storedAt) > RESCUE_DAYS * DAY) {
    await local.set({ [MARKER_KEY]: rest });
    await local.remove(keys);
    return rest;
  }
  for (const key of keys) {
    const parsed = chunkSchema.safeParse((await local.get([key]))[key]);
    if (!parsed.success) continue;
    const rows = parsed.data.rows.filter(({ storedAt }) => typeof storedAt !== "number" || storedAt >= cutoff);
    if (rows.length < parsed.data.rows.length) await local.set({ [key]: { ...parsed.data, rows } });
  }
  return marker;
}

function keysFrom(from: number, to: number): string[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => `${PREFIX}${from + index}`);
}
