import type { MessageType, ReplyOf, RequestOf } from "../../lib/messages";

type StoredType = Extract<MessageType, "stored.summary" | "retention.set" | `backup.${string}` | `restore.${string}` | `erase.${string}`>;

const id = "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c09";

/** One valid request for each message about all stored data. */
export const storedRequests: { readonly [Type in StoredType]: RequestOf<Type> } = {
  "stored.summary": {},
  "retention.set": { days: 30 },
  "backup.head": {},
  "backup.read": { table: "events" },
  "backup.note": { what: "reminded" },
  "restore.begin": { schema: 1 },
  "restore.put": { id, table: "settings", line: 2, rows: [{ key: "panel", value: {} }] },
  "restore.check": { id, counts: { settings: 1 } },
  "restore.commit": { id, how: "merge" },
  "restore.drop": {},
  "erase.kinds": { kinds: ["figures"] },
  "erase.person": { name: "Hélène", really: false },
  "erase.everything": {},
};

export const storedReplies: { readonly [Type in StoredType]: ReplyOf<Type> } = {
  "stored.summary": { tables: [], remind: false, retention: { days: 90, by: "ligne" } },
  "retention.set": { days: 30 },
  "backup.head": { schema: 4, tables: ["events"] },
  "backup.read": { rows: [] },
  "backup.note": {},
  "restore.begin": { id },
  "restore.put": { status: "taken" },
  "restore.check": { status: "taken" },
  "restore.commit": { status: "done", added: 1 },
  "restore.drop": {},
  "erase.kinds": { erased: 0 },
  "erase.person": { places: [], left: 0 },
  "erase.everything": {},
};
