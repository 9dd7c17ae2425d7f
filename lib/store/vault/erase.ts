import { readMarker, writeMarker } from "../copy/marker";
import { readCounters, writeCounters } from "../drafts/counters";
import type { LocalArea } from "../local";
import { type Database, mustBe } from "../opening/database";
import { tableOf } from "./erase-person";

/** What may be erased by itself, and the tables that hold it. */
export const ERASE_KINDS = {
  figures: ["sessions", "events"],
  ignores: ["ignores", "sheets"],
  posts: ["posts"],
  charters: ["charters", "charterVersions", "bindings", "publishers"],
  reviews: ["reviews", "reviewRecords"],
} as const;
export type EraseKind = keyof typeof ERASE_KINDS;

/** Settings that go with a kind: verdicts on filler with what was ignored. */
const SETTINGS: Partial<Record<EraseKind, readonly string[]>> = { ignores: ["taste"] };
const COPIES = "ligne.copy.";
const JOURNAL = "ligne.copy.journal.";

/**
 * Empties the tables of these kinds in one strict transaction.
 *
 * @returns number of rows that are gone
 */
export async function eraseKinds(db: Database, instance: string, kinds: readonly EraseKind[]): Promise<number> {
  return db.transaction("rw", db.tables, async () => {
    await mustBe(db, instance);
    let erased = 0;
    for (const name of kinds.flatMap((kind) => ERASE_KINDS[kind])) {
      erased += await db.table(name).count();
      await db.table(name).clear();
    }
    await db.settings.bulkDelete(kinds.flatMap((kind) => SETTINGS[kind] ?? []));
    if (kinds.includes("figures")) await writeCounters(db, { ...(await readCounters(db)), sessions: 0, events: 0 });
    return erased;
  });
}

/** The same for the second copy: rows, whole chunks and, with the figures, the journal; then the marker's totals. */
export async function eraseKindCopies(local: LocalArea, kinds: readonly EraseKind[]): Promise<void> {
  const tables: readonly string[] = kinds.flatMap((kind) => ERASE_KINDS[kind]);
  const isFigures = kinds.includes("figures");
  const keys = Object.entries(await local.get(null))
    .filter(
      ([key, value]) => key.startsWith(COPIES) && (tables.includes(tableOf(key, value) ?? "") || (isFigures && key.startsWith(JOURNAL))),
    )
    .map(([key]) => key);
  const read = await readMarker(local);
  if (read.status === "present") {
    const { lastAt, ...marker } = read.marker;
    await writeMarker(local, {
      ...marker,
      ...(isFigures ? { sessions: 0, events: 0, journal: [] } : lastAt !== undefined && { lastAt }),
      ...(kinds.includes("ignores") && { kept: 0 }),
      ...(kinds.includes("charters") && { charters: 0 }),
      ...(kinds.includes("posts") && { posts: 0 }),
      ...(kinds.includes("reviews") && { reviews: 0 }),
    });
  }
  await local.remove(keys);
}
