import * as z from "zod/mini";

/** Messages about all stored data at once: what there is, backup, restore, erase. Only our own pages may send them. */

const none = z.strictObject({});
export const table = z.string().check(z.regex(/^[A-Za-z]{1,40}$/));
export const count = z.int().check(z.minimum(0));
export const row = z.looseObject({});
const id = z.uuid();
export const days = z.int().check(z.minimum(1), z.maximum(90));

/** What may be erased by itself. */
export const ERASABLE = ["figures", "ignores", "posts", "charters", "reviews"] as const;

export const storedMessages = {
  "stored.summary": { from: ["page"], request: none },
  "retention.set": { from: ["page"], request: z.strictObject({ days }) },
  "backup.head": {
    from: ["page"],
    request: none,
  },
  /** One page of a table; `next` asks for the following one. */
  "backup.read": {
    from: ["page"],
    request: z.strictObject({ table, after: z.optional(z.string().check(z.maxLength(400))) }),
  },
  /** `made`: the reader has the file. `reminded`: the reader was told that there is none. */
  "backup.note": { from: ["page"], request: z.strictObject({ what: z.enum(["made", "reminded"]) }) },
  /** Sets a place aside for a backup's rows; the stored data is not touched before `restore.commit`. */
  "restore.begin": { from: ["page"], request: z.strictObject({ schema: z.int().check(z.minimum(1)) }) },
  "restore.put": {
    from: ["page"],
    request: z.strictObject({ id, table, line: count, rows: z.array(row).check(z.minLength(1), z.maxLength(500)) }),
  },
  "restore.check": { from: ["page"], request: z.strictObject({ id, counts: z.catchall(z.object({}), count) }) },
  /** Begins, or says how far it is: asked again until it is done. All or nothing. */
  "restore.commit": {
    from: ["page"],
    request: z.strictObject({ id, how: z.enum(["replace", "merge"]) }),
  },
  "restore.drop": { from: ["page"], request: none },
  "erase.kinds": {
    from: ["page"],
    request: z.strictObject({ kinds: z.array(z.enum(ERASABLE)).check(z.minLength(1), z.maxLength(ERASABLE.length)) }),
  },
  /** Where a person's name stands; with `really`, it is taken out there. */
  "erase.person": {
    from: ["page"],
    request: z.strictObject({ name: z.string().check(z.minLength(2), z.maxLength(200)), really: z.boolean() }),
  },
  "erase.everything": { from: ["page"], request: none },
} as const;
