import * as z from "zod/mini";

/** Messages about all stored data at once: what there is, backup, restore, erase. Only our own pages may send them. */

const none = z.strictObject({});
const table = z.string().check(z.regex(/^[A-Za-z]{1,40}$/));
const count = z.int().check(z.minimum(0));
const row = z.record(z.string(), z.unknown());
const id = z.uuid();
/** Milliseconds since 1970, shown as a date. */
const stamp = z.int();
const days = z.int().check(z.minimum(1), z.maximum(90));

const fault = z.strictObject({
  code: z.enum(["empty", "too-large", "foreign", "charter", "newer", "reshaped", "damaged", "unsafe", "cut-off", "counts", "row"]),
  line: z.optional(z.int()),
  detail: z.optional(z.string().check(z.maxLength(200))),
});
/** `gone`: another backup was begun since, or the worker lost this one. */
const step = z.discriminatedUnion("status", [
  z.strictObject({ status: z.enum(["taken", "gone"]) }),
  z.strictObject({ status: z.literal("fault"), fault }),
]);

const summary = z.strictObject({
  tables: z.array(z.strictObject({ table, rows: count, bytes: count })),
  /** Bytes that the browser says are taken up, indexes and copies included. */
  usage: z.optional(z.number()),
  /** When the last backup was handed out. */
  backupAt: z.optional(stamp),
  /** It is time to speak of a backup, and it was not spoken of this week. */
  remind: z.boolean(),
  /** How long figures are kept, and who said so. */
  retention: z.strictObject({ days, by: z.enum(["organisation", "you", "ligne"]) }),
});
export type StoredSummary = z.output<typeof summary>;

/** What may be erased by itself. */
export const ERASABLE = ["figures", "ignores", "posts", "charters", "reviews"] as const;

const places = z.strictObject({ places: z.array(z.strictObject({ table, rows: count })), left: count });

export const storedMessages = {
  "stored.summary": { from: ["page"], request: none, reply: summary },
  "retention.set": { from: ["page"], request: z.strictObject({ days }), reply: z.strictObject({ days }) },
  "backup.head": {
    from: ["page"],
    request: none,
    /** Without tables the store cannot be read right now. */
    reply: z.strictObject({ schema: z.int(), tables: z.optional(z.array(table)) }),
  },
  /** One page of a table; `next` asks for the following one. */
  "backup.read": {
    from: ["page"],
    request: z.strictObject({ table, after: z.optional(z.string().check(z.maxLength(400))) }),
    reply: z.strictObject({ rows: z.array(row).check(z.maxLength(500)), next: z.optional(z.string()) }),
  },
  /** `made`: the reader has the file. `reminded`: the reader was told that there is none. */
  "backup.note": { from: ["page"], request: z.strictObject({ what: z.enum(["made", "reminded"]) }), reply: none },
  /** Sets a place aside for a backup's rows; the stored data is not touched before `restore.commit`. */
  "restore.begin": { from: ["page"], request: z.strictObject({ schema: z.int().check(z.minimum(1)) }), reply: z.strictObject({ id }) },
  "restore.put": {
    from: ["page"],
    request: z.strictObject({ id, table, line: count, rows: z.array(row).check(z.minLength(1), z.maxLength(500)) }),
    reply: step,
  },
  "restore.check": { from: ["page"], request: z.strictObject({ id, counts: z.record(table, count) }), reply: step },
  /** Begins, or says how far it is: asked again until it is done. All or nothing. */
  "restore.commit": {
    from: ["page"],
    request: z.strictObject({ id, how: z.enum(["replace", "merge"]) }),
    reply: z.discriminatedUnion("status", [
      z.strictObject({ status: z.enum(["running", "gone"]) }),
      z.strictObject({ status: z.literal("done"), added: count }),
    ]),
  },
  "restore.drop": { from: ["page"], request: none, reply: none },
  "erase.kinds": {
    from: ["page"],
    request: z.strictObject({ kinds: z.array(z.enum(ERASABLE)).check(z.minLength(1), z.maxLength(ERASABLE.length)) }),
    reply: z.strictObject({ erased: count }),
  },
  /** Where a person's name stands; with `really`, it is taken out there. */
  "erase.person": {
    from: ["page"],
    request: z.strictObject({ name: z.string().check(z.minLength(2), z.maxLength(200)), really: z.boolean() }),
    reply: places,
  },
  "erase.everything": { from: ["page"], request: none, reply: none },
} as const;
