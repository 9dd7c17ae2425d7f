import * as z from "zod/mini";
import { charterSchema } from "../charter";

/** Messages about the company's own charters. Only our own pages may send them; the script in Meta's page reads by `charter.get`. */

const id = charterSchema.shape.id;
const none = z.strictObject({});
const number = z.int().check(z.minimum(1));
const who = z.optional(z.string().check(z.maxLength(200)));
const why = z.optional(z.string().check(z.maxLength(500)));
/** Milliseconds since 1970, shown as a date. */
const stamp = z.int();
const page = z.strictObject({ kind: z.enum(["id", "name"]), value: z.string().check(z.minLength(1), z.maxLength(200)) });
export type BoundPage = z.output<typeof page>;

const summary = z.strictObject({
  id,
  name: z.string(),
  version: z.string(),
  number,
  publishedAt: stamp,
  nextReview: z.optional(z.string()),
  isCompany: z.boolean(),
  /** Unpublished work is kept. */
  hasDraft: z.boolean(),
  /** Pages bound here. */
  pages: z.array(page),
  /** Pages the charter names itself; a binding to another charter goes before. */
  named: z.array(page),
});
export type CharterSummary = z.output<typeof summary>;

const versionLine = z.strictObject({ number, version: z.string(), at: stamp, who, why });

/** `gone`: it is not here any more. `conflict`: another version was published meanwhile. `unchanged`: nothing differs, nothing was written. */
const outcome = z.discriminatedUnion("status", [
  z.strictObject({ status: z.enum(["added", "published", "unchanged"]), number, version: z.string() }),
  z.strictObject({ status: z.enum(["conflict", "gone"]) }),
]);

const opened = z.strictObject({
  summary,
  charter: charterSchema,
  /** Work not yet published, and the number of the version it was begun from. */
  draft: z.optional(z.strictObject({ charter: charterSchema, savedAt: stamp, base: number })),
  /** Newest first. */
  versions: z.array(versionLine),
});
export type OpenedCharter = z.output<typeof opened>;

const kept = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("kept"), at: stamp }),
  z.strictObject({ status: z.literal("gone") }),
]);

export const charterMessages = {
  "charter.list": { from: ["page"], request: none, reply: z.strictObject({ charters: z.array(summary) }) },
  /** Nothing in the reply when the charter is gone. */
  "charter.open": { from: ["page"], request: z.strictObject({ id }), reply: z.strictObject({ opened: z.optional(opened) }) },
  "charter.version": {
    from: ["page"],
    request: z.strictObject({ id, number }),
    reply: z.strictObject({ charter: z.optional(charterSchema) }),
  },
  /** A new charter, or a file of one that is known, which becomes its next version. */
  "charter.import": {
    from: ["page"],
    /** `consent`: the reader knows that this file is not signed and that the charter was. */
    request: z.strictObject({ charter: charterSchema, who, why, consent: z.optional(z.literal("unsigned-after")) }),
    reply: outcome,
  },
  "charter.save-draft": { from: ["page"], request: z.strictObject({ charter: charterSchema, base: number }), reply: kept },
  "charter.drop-draft": { from: ["page"], request: z.strictObject({ id }), reply: none },
  /** `base` is the number the work was begun from. */
  "charter.publish": { from: ["page"], request: z.strictObject({ charter: charterSchema, base: number, who, why }), reply: outcome },
  "charter.restore": { from: ["page"], request: z.strictObject({ id, number, who, why }), reply: outcome },
  "charter.bind": { from: ["page"], request: z.strictObject({ id, page }), reply: kept },
  "charter.unbind": { from: ["page"], request: z.strictObject({ page }), reply: none },
  /** The charter for Pages that none is bound to; left out: none. */
  "charter.company": { from: ["page"], request: z.strictObject({ id: z.optional(id) }), reply: none },
  "charter.remove": { from: ["page"], request: z.strictObject({ id }), reply: none },
} as const;
