import type { Database } from "./opening/database";

/** The stored value, as it is; whoever asks holds it against a schema. */
export async function readSetting(db: Database, key: string): Promise<unknown> {
  return (await db.settings.get(key))?.value;
}

/** Reads, changes and writes one setting in one transaction, so that two windows do not undo each other. */
export async function updateSetting<Value>(db: Database, key: string, change: (stored: unknown) => Value): Promise<Value> {
  return db.transaction("rw", db.settings, async () => {
    const value = change(await readSetting(db, key));
    await db.settings.put({ key, value });
    return value;
  });
}
