import * as z from "zod/mini";
import { ignoreSchema, keptDraftSchema } from "../metrics";

/** Messages about what is remembered of the drafts of a Page: what was ignored, and their sheets. */

/** A Page as the composer names it. */
export const pageRef = z.strictObject({
  id: z.optional(z.string().check(z.maxLength(64))),
  name: z.optional(z.string().check(z.maxLength(200))),
});
const salt = z.string().check(z.maxLength(64));
const none = z.strictObject({});

export const keptMessages = {
  /** Newest first. Our script in Meta's page must name a Page; `salt` is what this machine's hashes of words are made with. */
  "ignores.list": {
    from: ["content", "page"],
    request: z.strictObject({ page: z.optional(pageRef) }),
    reply: z.strictObject({ salt, ignores: z.array(ignoreSchema).check(z.maxLength(1_000)) }),
  },
  /** Answered after the commit; the same id again changes nothing. */
  "ignores.add": {
    from: ["content", "page"],
    request: z.strictObject({ ignore: ignoreSchema }),
    reply: z.strictObject({ added: z.boolean() }),
  },
  /** Our script in Meta's page must name a Page, and takes back only what belongs to it. */
  "ignores.remove": {
    from: ["content", "page"],
    request: z.strictObject({ id: z.uuid(), page: z.optional(pageRef) }),
    reply: z.strictObject({ removed: z.boolean() }),
  },
  /** The drafts of a Page that something is remembered of, newest first: sheets and salted sketches, no words. */
  "sheet.get": {
    from: ["content"],
    request: z.strictObject({ page: pageRef }),
    reply: z.strictObject({ salt, drafts: z.array(keptDraftSchema).check(z.maxLength(200)) }),
  },
  /** What came of each rule's remarks here: in the newest drafts, and in texts that others handed in. */
  "rules.figures": {
    from: ["page"],
    request: none,
  },
  /** Answered after the commit; a draft of the same id is replaced. */
  "sheet.set": { from: ["content"], request: z.strictObject({ draft: keptDraftSchema }), reply: none },
} as const;
