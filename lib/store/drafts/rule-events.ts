import { type DraftEvent, draftEventSchema } from "../../metrics";
import type { Database } from "../opening/database";

/** The events of the drafts that were last touched, at most `most` drafts; each in its order. Rows that do not fit are left out. */
export async function listDraftEvents(db: Database, most: number): Promise<DraftEvent[][]> {
  return db.transaction("r", db.sessions, db.events, async () => {
    const ids = await db.sessions.orderBy("touched").reverse().limit(most).primaryKeys();
    return Promise.all(
      ids.map(async (id) => {
        const rows = await db.events.where("[sessionId+sequence]").between([id, 0], [id, Number.MAX_SAFE_INTEGER]).toArray();
        return rows.flatMap(({ event }) => draftEventSchema.safeParse(event).data ?? []);
      }),
    );
  });
}
