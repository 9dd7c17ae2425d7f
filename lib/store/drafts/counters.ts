import type { Database } from "../opening/database";
import type { CounterRow } from "./rows";

/** Totals over the whole store; `position` is the last place given out in the order of appends. */
export type Counters = Readonly<Record<CounterRow["name"], number>>;

const NAMES = ["sessions", "events", "position"] as const satisfies readonly CounterRow["name"][];

/** Reads all totals; inside a transaction of the caller when there is one. */
export async function readCounters(db: Database): Promise<Counters> {
  const [sessions, events, position] = await db.counters.bulkGet([...NAMES]);
  return { sessions: sessions?.value ?? 0, events: events?.value ?? 0, position: position?.value ?? 0 };
}

/** Writes all totals; must run in the transaction that changes the rows they count. */
export async function writeCounters(db: Database, counters: Counters): Promise<void> {
  await db.counters.bulkPut(NAMES.map((name) => ({ name, value: counters[name] })));
}

/** Counts everything anew; only after rows were put back from the second copy. */
export async function recount(db: Database): Promise<Counters> {
  return db.transaction("rw", db.sessions, db.events, db.counters, async () => {
    const newest = await db.sessions.orderBy("touched").last();
    const counters = { sessions: await db.sessions.count(), events: await db.events.count(), position: newest?.touched ?? 0 };
    await writeCounters(db, counters);
    return counters;
  });
}
