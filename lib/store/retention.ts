import { readCounters, writeCounters } from "./drafts/counters";
import type { Database } from "./opening/database";

export const DAY = 24 * 60 * 60 * 1_000;
/** Rows per transaction: a kill between two of them loses nothing and the next run goes on. */
const CHUNK = 500;

/**
 * Deletes events stored before `cutoff` and sessions not touched since, and keeps the totals right. Rows stamped after `now`
 * come from a clock that was ahead: they are stamped now, so that they are neither lost nor kept forever (F16).
 *
 * @param cutoff milliseconds since 1970
 * @returns number of deleted events
 */
export async function deleteOld(db: Database, { now, cutoff }: { readonly now: number; readonly cutoff: number }): Promise<number> {
  await db.events.where("storedAt").above(now).modify({ storedAt: now });
  await db.sessions.where("storedAt").above(now).modify({ storedAt: now });
  let deleted = 0;
  for (let chunk = await deleteChunk(db, cutoff); chunk.events + chunk.sessions > 0; chunk = await deleteChunk(db, cutoff)) {
    deleted += chunk.events;
  }
  return deleted;
}

async function deleteChunk(db: Database, cutoff: number): Promise<{ events: number; sessions: number }> {
  return db.transaction("rw", db.sessions, db.events, db.counters, async () => {
    const events = await db.events.where("storedAt").below(cutoff).limit(CHUNK).toArray();
    await db.events.bulkDelete(events.map(({ id }) => id));
    const perSession = new Map<string, number>();
    for (const { sessionId } of events) perSession.set(sessionId, (perSession.get(sessionId) ?? 0) + 1);
    const touched = await db.sessions.bulkGet([...perSession.keys()]);
    const shrunk = touched.filter((row) => row !== undefined);
    await db.sessions.bulkPut(shrunk.map((row) => ({ ...row, eventCount: Math.max(row.eventCount - (perSession.get(row.id) ?? 0), 0) })));
    // A session goes only when none of its events is left; its own stamp is never older than theirs.
    const idle = events.length === CHUNK ? [] : await db.sessions.where("storedAt").below(cutoff).limit(CHUNK).primaryKeys();
    await db.sessions.bulkDelete(idle);
    const counters = await readCounters(db);
    await writeCounters(db, { ...counters, events: counters.events - events.length, sessions: counters.sessions - idle.length });
    return { events: events.length, sessions: idle.length };
  });
}
