import type { LocalArea } from "../local";
import { type Database, mustBe } from "../opening/database";
import { BACKED_UP, ROW_SCHEMAS } from "./row-schemas";
import { createScrubber, type Scrubber } from "./scrub";

/** Where a name stands: rows of each table. `left`: places in ids, which stay as long as what they name stays. */
export interface PersonPlaces {
  readonly places: readonly { readonly table: string; readonly rows: number }[];
  readonly left: number;
}

/** What is signed cannot be changed without breaking the signature: a row that holds the name goes as a whole. */
const SIGNED: readonly string[] = ["members", "reviews", "reviewRecords"];
const COPIES = "ligne.copy.";
type Row = Record<string, unknown>;

/**
 * Takes a person's name out of everything that is stored, in one strict transaction (T19). Where it stands in a text it is replaced by
 * a dash; what is signed and holds it is deleted, a review with all its records.
 *
 * @param really false only looks
 */
export async function erasePerson(db: Database, instance: string, name: string, really: boolean): Promise<PersonPlaces> {
  const scrubber = createScrubber(name);
  return db.transaction(really ? "rw" : "r", db.tables, async () => {
    await mustBe(db, instance);
    const places: { table: string; rows: number }[] = [];
    const reviews = await reviewsWith(db, scrubber);
    let left = 0;
    for (const table of BACKED_UP) {
      const done = await cleanTable(db, table, scrubber, reviews, really);
      left += done.left;
      if (done.rows > 0) places.push({ table, rows: done.rows });
    }
    return { places, left };
  });
}

async function reviewsWith(db: Database, scrubber: Scrubber): Promise<ReadonlySet<unknown>> {
  const holds = (row: Row) => scrubber.clean(row).hits > 0;
  const [reviews, records] = await Promise.all([db.table<Row>("reviews").toArray(), db.table<Row>("reviewRecords").toArray()]);
  return new Set([...reviews.filter(holds).map(({ id }) => id), ...records.filter(holds).map(({ reviewId }) => reviewId)]);
}

async function cleanTable(db: Database, name: string, scrubber: Scrubber, reviews: ReadonlySet<unknown>, really: boolean) {
  const table = db.table<Row, string>(name);
  const path = String(table.schema.primKey.keyPath);
  const gone: string[] = [];
  const changed: Row[] = [];
  let left = 0;
  for (const row of await table.toArray()) {
    const cleaned = scrubber.clean(row);
    const next = cleaned.value as Row;
    const key = String(row[path]);
    const belongs = (name === "reviews" && reviews.has(row.id)) || (name === "reviewRecords" && reviews.has(row.reviewId));
    left += cleaned.left;
    if (belongs || (cleaned.hits > 0 && (SIGNED.includes(name) || next[path] !== row[path]))) gone.push(key);
    else if (cleaned.hits > 0 && ROW_SCHEMAS[name]?.safeParse(next).success !== false) changed.push(next);
    else left += cleaned.hits;
  }
  if (really) {
    await table.bulkDelete(gone);
    await table.bulkPut(changed);
  }
  return { rows: gone.length + changed.length, left };
}

/** The same for the second copy, which holds rows, appends and whole chunks of tables. */
export async function erasePersonCopies(local: LocalArea, name: string): Promise<void> {
  const scrubber = createScrubber(name);
  for (const [key, value] of Object.entries(await local.get(null))) {
    if (!key.startsWith(COPIES)) continue;
    const cleaned = scrubber.clean(value);
    const signed = SIGNED.includes(tableOf(key, value) ?? "");
    if (scrubber.isIn(key) || (cleaned.hits > 0 && signed)) await local.remove([key]);
    else if (cleaned.hits > 0) await local.set({ [key]: cleaned.value });
  }
}

/** Copies that hold rows of one table without saying so. */
const BARE: readonly (readonly [string, string])[] = [
  ["ligne.copy.reviews", "reviewRecords"],
  ["ligne.copy.posts", "posts"],
];

/** The table that a value of the second copy belongs to. */
export function tableOf(key: string, value: unknown): string | undefined {
  const bare = BARE.find(([prefix]) => key.startsWith(prefix));
  if (bare) return bare[1];
  const table: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "table") : undefined;
  return typeof table === "string" ? table : undefined;
}
