import { type GateEvent, gateEventSchema } from "../../metrics";
import type { Database } from "../opening/database";

/** Most presses told of one draft; the message table's bound. */
const MOST_GATES = 100;

/** What came of the presses on the publishing button in one session, oldest first; rows that do not fit are left out. */
export async function listGates(db: Database, sessionId: string): Promise<GateEvent[]> {
  const rows = await db.events.where("[sessionId+sequence]").between([sessionId, 0], [sessionId, Number.MAX_SAFE_INTEGER]).toArray();
  return rows
    .map(({ event }) => gateEventSchema.safeParse(event))
    .flatMap(({ data }) => (data ? [data] : []))
    .slice(-MOST_GATES);
}
