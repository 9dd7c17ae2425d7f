import type { DraftEvent, DraftSession } from "../../metrics";
import { type Database, mustBe } from "../opening/database";
import { type Counters, readCounters, writeCounters } from "./counters";
import { type EventBatch, foldEvents } from "./fold";
import { readSession } from "./rows";

/**
 * Stores the events that are not there yet, their session and the totals, in one strict transaction: all or nothing, and the
 * promise resolves after the commit. A repeated event (same id, or same place in its session) changes nothing (F2, F4).
 *
 * @param instance the name of the database that was looked at before opening: Dexie reopens a connection that the browser closed
 *   by itself, and would make a new, empty database where the old one is gone (F9)
 * @param storedAt milliseconds since 1970 on the background's clock
 * @returns how many events were new, and the totals after them
 */
export async function appendEvents(
  db: Database,
  instance: string,
  batch: EventBatch,
  storedAt: number,
): Promise<{ stored: number; counters: Counters }> {
  return db.transaction("rw", db.sessions, db.events, db.counters, db.meta, async () => {
    await mustBe(db, instance);
    const [before, fresh, counters] = await Promise.all([db.sessions.get(batch.sessionId), freshEvents(db, batch), readCounters(db)]);
    if (fresh.length === 0) return { stored: 0, counters };
    const after: Counters = {
      sessions: counters.sessions + (before ? 0 : 1),
      events: counters.events + fresh.length,
      position: counters.position + 1,
    };
    await db.events.bulkAdd(
      fresh.map((event) => ({ id: event.id, sessionId: batch.sessionId, sequence: event.sequence, storedAt, event })),
    );
    await db.sessions.put(foldEvents(before, batch, fresh, { touched: after.position, storedAt }));
    await writeCounters(db, after);
    return { stored: fresh.length, counters: after };
  });
}

async function freshEvents(db: Database, { sessionId, events }: EventBatch): Promise<DraftEvent[]> {
  const [byId, byPlace] = await Promise.all([
    db.events
      .where("id")
      .anyOf(events.map(({ id }) => id))
      .primaryKeys(),
    db.events
      .where("[sessionId+sequence]")
      .anyOf(events.map(({ sequence }) => [sessionId, sequence]))
      .toArray(),
  ]);
  const ids = new Set(byId);
  const places = new Set(byPlace.map(({ sequence }) => sequence));
  return events.filter(({ id, sequence }) => {
    const known = ids.has(id) || places.has(sequence);
    ids.add(id);
    places.add(sequence);
    return !known;
  });
}

export interface SessionList {
  /** Last touched first. */
  readonly sessions: DraftSession[];
  readonly total: number;
  /** Rows that do not fit their schema; they are kept as they are and left out. */
  readonly unreadable: number;
}

/** One page of sessions, at most `limit`, after the session `before`; an unknown `before` starts at the top. */
export async function listSessions(db: Database, { limit, before }: { limit: number; before?: string | undefined }): Promise<SessionList> {
  const { sessions: total } = await readCounters(db);
  const cursor = before === undefined ? undefined : await db.sessions.get(before);
  const range = cursor ? db.sessions.where("touched").below(cursor.touched) : db.sessions.orderBy("touched");
  const rows = await range.reverse().limit(limit).toArray();
  const sessions = rows.map(readSession).filter((session) => session !== undefined);
  return { sessions, total, unreadable: rows.length - sessions.length };
}

/** Drafts touched since then (milliseconds on the background's clock), with what the last check of each said. */
export async function countToday(db: Database, since: number): Promise<{ drafts: number; findings: number; flagged: number }> {
  const rows = await db.sessions.where("storedAt").aboveOrEqual(since).toArray();
  const drafts = rows.map(readSession).filter((session) => session !== undefined);
  return {
    drafts: drafts.length,
    findings: drafts.flatMap(({ last }) => last?.findings ?? []).reduce((sum, { count }) => sum + count, 0),
    flagged: drafts.filter(({ last }) => last?.filler.flag).length,
  };
}
