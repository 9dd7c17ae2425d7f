import { restoreCharters } from "./charters/copy";
import { eraseSecondCopy, readJournal } from "./copy/journal";
import { readMarker, writeMarker } from "./copy/marker";
import { readRescue } from "./copy/rescue";
import { recount } from "./drafts/counters";
import { restoreKept } from "./drafts/kept-copy";
import { appendEvents } from "./drafts/sessions";
import { createDatabase, type Database, deleteDatabase, readInstance } from "./opening/database";
import { MIGRATIONS } from "./opening/migrations";
import { peekDatabase } from "./opening/peek";
import type { StorePorts } from "./ports";
import { restorePosts } from "./posts/copy";
import { restoreReviews } from "./reviews/copy";
import { restoreTeam } from "./team/copy";

/**
 * After a loss, and only once a person has chosen: clears away what cannot be read and forgets the second copy. Until the
 * marker is gone, which happens last, an interrupted run asks the same question again.
 */
export async function startEmpty(ports: StorePorts): Promise<void> {
  await clearDamaged(ports);
  await eraseSecondCopy(ports.local);
}

/**
 * After a loss: makes a new database and puts back the rescue copy, upgraded where it is older, and then the journal. May be
 * interrupted and run again. The new name goes into the marker last; until then the store still counts as lost.
 *
 * @returns number of events in the store afterwards
 */
export async function restore(ports: StorePorts): Promise<number> {
  const migrations = ports.migrations ?? MIGRATIONS;
  await clearDamaged(ports);
  const read = await readMarker(ports.local);
  const marker = read.status === "present" ? read.marker : undefined;
  const rescued = marker?.rescue?.schema ?? migrations.length;
  if (marker?.rescue && rescued < migrations.length) {
    // Rows of an older version go into a database of that version, so that the released steps themselves carry them over.
    const there = await peekDatabase(ports.place);
    const carriedOver = there.status === "found" && there.schema > rescued;
    if (!carriedOver) await withDatabase(ports, rescued, (old) => putBack(old, ports, marker));
  }
  return withDatabase(ports, migrations.length, async (db) => {
    if (marker?.rescue && rescued === migrations.length) await putBack(db, ports, marker);
    await recount(db);
    const instance = await readInstance(db);
    for (const { batch, storedAt } of await readJournal(ports.local)) await appendEvents(db, instance, batch, storedAt);
    const kept = await restoreKept(ports.local, db);
    const charters = await restoreCharters(ports.local, db);
    const team = await restoreTeam(ports.local, db);
    const reviews = await restoreReviews(ports.local, db);
    const posts = await restorePosts(ports.local, db);
    const { sessions, events } = await recount(db);
    await writeMarker(ports.local, { ...(marker ?? { journal: [] }), instance, sessions, events, kept, charters, team, reviews, posts });
    return events;
  });
}

type Rescued = Parameters<typeof readRescue>[1];

async function putBack(db: Database, ports: StorePorts, marker: Rescued): Promise<void> {
  const known = new Set(db.tables.map(({ name }) => name));
  for await (const { table, rows } of readRescue(ports.local, marker)) {
    if (known.has(table)) await db.table<object>(table).bulkPut([...rows]);
  }
}

async function withDatabase<Value>(ports: StorePorts, version: number, task: (db: Database) => Promise<Value>): Promise<Value> {
  const db = createDatabase(ports.place, (ports.migrations ?? MIGRATIONS).slice(0, version), ports.newId);
  try {
    await db.open();
    return await task(db);
  } finally {
    db.close({ disableAutoOpen: true });
  }
}

/** Deletes what cannot be opened or holds nothing; a database that has rows of its own stays. */
async function clearDamaged(ports: StorePorts): Promise<void> {
  const peeked = await peekDatabase(ports.place);
  const empty = peeked.status === "found" && (peeked.hollow || peeked.instance === undefined);
  if (peeked.status === "failed" || empty) await deleteDatabase(ports.place);
}
