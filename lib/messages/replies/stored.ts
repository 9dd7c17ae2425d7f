import * as z from "zod/mini";
import { count, days, row, table } from "../stored";

/** What comes back about all stored data at once, as our own pages read it. */

const none = z.strictObject({});
const id = z.uuid();

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
  /** When the last backup was handed out, milliseconds since 1970. */
  backupAt: z.optional(z.int()),
  /** It is time to speak of a backup, and it was not spoken of this week. */
  remind: z.boolean(),
  /** How long figures are kept, and who said so. */
  retention: z.strictObject({ days, by: z.enum(["organisation", "you", "ligne"]) }),
});
export type StoredSummary = z.output<typeof summary>;

export const storedReplies = {
  "stored.summary": summary,
  "retention.set": z.strictObject({ days }),
  /** Without tables the store cannot be read right now. */
  "backup.head": z.strictObject({ schema: z.int(), tables: z.optional(z.array(table)) }),
  "backup.read": z.strictObject({ rows: z.array(row).check(z.maxLength(500)), next: z.optional(z.string()) }),
  "backup.note": none,
  "restore.begin": z.strictObject({ id }),
  "restore.put": step,
  "restore.check": step,
  "restore.commit": z.discriminatedUnion("status", [
    z.strictObject({ status: z.enum(["running", "gone"]) }),
    z.strictObject({ status: z.literal("done"), added: count }),
  ]),
  "restore.drop": none,
  "erase.kinds": z.strictObject({ erased: count }),
  "erase.person": z.strictObject({ places: z.array(z.strictObject({ table, rows: count })), left: count }),
  "erase.everything": none,
  "store.recover": z.strictObject({ restored: z.int() }),
} as const;
