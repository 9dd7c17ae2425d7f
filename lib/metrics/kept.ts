import * as z from "zod/mini";
import { LONGEST_IGNORE_REASON } from "./ignore-limits";

/** What an author decided about remarks and drafts. Of a post's words there are salted hashes only: no field could hold its text. */

/** `place`: these words here; `text`: these words on the Page; `post`: the rule in this draft; `page`: the rule on the Page. */
export const IGNORE_SCOPES = ["place", "text", "post", "page"] as const;

const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const charterId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/));
/** The first half of a SHA-256 in hexadecimal. */
const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const page = z.strictObject({
  id: z.optional(z.string().check(z.maxLength(64))),
  name: z.optional(z.string().check(z.maxLength(200))),
});

export const ignoreSchema = z
  .strictObject({
    id: z.uuid(),
    scope: z.enum(IGNORE_SCOPES),
    ruleId: code,
    /** Kind of filler, or of a rule of the house. */
    kind: z.optional(code),
    /** As it was when it was ignored. A blocking remark cannot be. */
    severity: z.enum(["hint", "advice", "must"]),
    page,
    charterId,
    /** Set for `place` and `post`. */
    draftId: z.optional(z.uuid()),
    /** Set for `place` and `text`. */
    hash: z.optional(hash),
    /** The author says that the rule was wrong, not that it may be passed over. */
    wrongAlert: z.optional(z.literal(true)),
    reason: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_IGNORE_REASON))),
    at: z.iso.datetime(),
  })
  .check(z.refine(({ scope, draftId }) => (scope === "place" || scope === "post") === (draftId !== undefined)))
  .check(z.refine(({ scope, hash: words }) => (scope === "place" || scope === "text") === (words !== undefined)));
export type StoredIgnore = z.output<typeof ignoreSchema>;

/** What the author said about a draft; ids are those of the charter. */
export const sheetSchema = z.strictObject({
  objectiveId: z.optional(code),
  stage: z.optional(z.enum(["awareness", "consideration", "conversion", "loyalty"])),
  pillarId: z.optional(code),
  personaId: z.optional(code),
  plannedAt: z.optional(z.iso.datetime({ offset: true })),
});

/** A draft that something is remembered of. `sketches` are salted hashes of a few of its words, one list for each of its texts. */
export const keptDraftSchema = z.strictObject({
  id: z.uuid(),
  page,
  sketches: z.array(z.array(z.int().check(z.minimum(0), z.maximum(0xffff_ffff))).check(z.maxLength(64))).check(z.maxLength(4)),
  sheet: sheetSchema,
});
export type KeptDraft = z.output<typeof keptDraftSchema>;
