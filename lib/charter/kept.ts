import * as z from "zod/mini";

/** Newest version of the charter file that this code reads and writes. */
export const CHARTER_SCHEMA = 1;

export const CHARTER_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
export const CHARTER_VERSION = /^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/;
export const charterIdSchema = z.string().check(z.regex(CHARTER_ID));

/**
 * What whoever keeps a charter and hands it on knows of it: its name and version, which Pages it is for, when it changed. All else goes
 * along unread. Whoever makes a charter, brings one in or holds a draft against one reads it whole (`readCharter`).
 */
export const keptCharterSchema = z.looseObject({
  format: z.literal("ligne-charter"),
  /** Older ones are brought over by whoever reads them. */
  schema: z.int().check(z.minimum(1), z.maximum(CHARTER_SCHEMA)),
  id: charterIdSchema,
  version: z.string().check(z.regex(CHARTER_VERSION)),
  nextReview: z.optional(z.string().check(z.maxLength(10))),
  identity: z.looseObject({
    pageName: z.string().check(z.minLength(1), z.maxLength(500)),
    pages: z._default(
      z
        .array(z.looseObject({ id: z.optional(z.string().check(z.maxLength(64))), name: z.optional(z.string().check(z.maxLength(500))) }))
        .check(z.maxLength(200)),
      [],
    ),
  }),
  changelog: z._default(z.array(z.unknown()).check(z.maxLength(1_000)), []),
  gate: z._default(z.looseObject({}), {}),
});
export type KeptCharter = z.output<typeof keptCharterSchema>;
