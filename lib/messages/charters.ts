import * as z from "zod/mini";
import { charterSchema } from "../charter";

/** Messages about the company's own charters. Only our own pages may send them; the script in Meta's page reads by `charter.get`. */

const id = charterSchema.shape.id;
const none = z.strictObject({});
/** Running number of a version. */
export const versionNumber = z.int().check(z.minimum(1));
export const who = z.optional(z.string().check(z.maxLength(200)));
export const why = z.optional(z.string().check(z.maxLength(500)));
export const page = z.strictObject({ kind: z.enum(["id", "name"]), value: z.string().check(z.minLength(1), z.maxLength(200)) });
export type BoundPage = z.output<typeof page>;

export const charterMessages = {
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
    request: z.strictObject({ charter: charterSchema, who, why, consent: z.optional(z.literal("unsigned-after")) }),
  },
  "charter.save-draft": { from: ["page"], request: z.strictObject({ charter: charterSchema, base: versionNumber }) },
  "charter.drop-draft": { from: ["page"], request: z.strictObject({ id }) },
  /** `base` is the number the work was begun from. */
  "charter.publish": { from: ["page"], request: z.strictObject({ charter: charterSchema, base: versionNumber, who, why }) },
  "charter.restore": { from: ["page"], request: z.strictObject({ id, number: versionNumber, who, why }) },
  "charter.bind": { from: ["page"], request: z.strictObject({ id, page }) },
  "charter.unbind": { from: ["page"], request: z.strictObject({ page }) },
  /** The charter for Pages that none is bound to; left out: none. */
  "charter.company": { from: ["page"], request: z.strictObject({ id: z.optional(id) }) },
  "charter.remove": { from: ["page"], request: z.strictObject({ id }) },
} as const;
