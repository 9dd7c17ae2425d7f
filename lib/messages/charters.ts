import * as z from "zod/mini";
import { keptCharterSchema as charter, charterIdSchema as id } from "../charter";
import { tasteSchema } from "../metrics";
import { pageRef } from "./kept";

/** Messages about the company's own charters. The script in Meta's page may ask which is in force; all else only our own pages may. */

const none = z.strictObject({});
/** Running number of a version. */
export const versionNumber = z.int().check(z.minimum(1));
export const who = z.optional(z.string().check(z.maxLength(200)));
export const why = z.optional(z.string().check(z.maxLength(500)));
export const page = z.strictObject({ kind: z.enum(["id", "name"]), value: z.string().check(z.minLength(1), z.maxLength(200)) });
export type BoundPage = z.output<typeof page>;

/** `taste`: what was said here about remarks of each kind of filler under this charter. */
export const inForceReply = z.strictObject({
  charter,
  source: z.enum(["default", "own"]),
  /** What the organisation deployed, for whoever did not say yet what of it reads. */
  deployed: z.optional(z.array(charter).check(z.maxLength(50))),
  taste: z.optional(tasteSchema),
  /** Where the company has charters of its own: why this one, and how many there are. */
  match: z.optional(z.enum(["page", "company", "none"])),
  own: z.optional(z.int()),
});

export const charterMessages = {
  "charter.get": {
    from: ["content", "page"],
    request: z.strictObject({
      page: z.optional(pageRef),
      language: z.enum(["fr", "en"]),
      /** Deployed charters that do not read: whoever asks goes by what holds without them. */
      without: z.optional(z.array(id).check(z.maxLength(50))),
    }),
    reply: inForceReply,
  },
  "charter.list": { from: ["page"], request: none },
  /** Nothing in the reply when the charter is gone. */
  "charter.open": { from: ["page"], request: z.strictObject({ id }) },
  "charter.version": {
    from: ["page"],
    request: z.strictObject({ id, number: versionNumber }),
  },
  /** A new charter, or a file of one that is known, which becomes its next version. */
  "charter.import": {
    from: ["page"],
    /** `consent`: the reader knows that this file is not signed and that the charter was. */
    request: z.strictObject({ charter, who, why, consent: z.optional(z.literal("unsigned-after")) }),
  },
  "charter.save-draft": { from: ["page"], request: z.strictObject({ charter, base: versionNumber }) },
  "charter.drop-draft": { from: ["page"], request: z.strictObject({ id }) },
  /** `base` is the number the work was begun from. */
  "charter.publish": { from: ["page"], request: z.strictObject({ charter, base: versionNumber, who, why }) },
  "charter.restore": { from: ["page"], request: z.strictObject({ id, number: versionNumber, who, why }) },
  "charter.bind": { from: ["page"], request: z.strictObject({ id, page }) },
  "charter.unbind": { from: ["page"], request: z.strictObject({ page }) },
  /** The charter for Pages that none is bound to; left out: none. */
  "charter.company": { from: ["page"], request: z.strictObject({ id: z.optional(id) }) },
  "charter.remove": { from: ["page"], request: z.strictObject({ id }) },
} as const;
