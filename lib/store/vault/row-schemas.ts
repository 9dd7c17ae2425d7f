import * as z from "zod/mini";
import { bindingRowSchema, charterRowSchema, charterVersionRowSchema } from "../charters/rows";
import { eventRowSchema, ignoreRowSchema, sessionRowSchema, sheetRowSchema } from "../drafts/rows";
import { postRowSchema } from "../posts/rows";
import { reviewRecordRowSchema, reviewRowSchema } from "../reviews/rows";
import { memberRowSchema, publisherRowSchema } from "../team/rows";

/** Shape of the rows of each table that a backup holds. Private keys, totals and the database's own name are not among them. */
export const ROW_SCHEMAS: Readonly<Record<string, z.ZodMiniType<object>>> = {
  sessions: sessionRowSchema,
  events: eventRowSchema,
  settings: z.strictObject({ key: z.string().check(z.minLength(1), z.maxLength(100)), value: z.unknown() }),
  ignores: ignoreRowSchema,
  sheets: sheetRowSchema,
  charters: charterRowSchema,
  charterVersions: charterVersionRowSchema,
  bindings: bindingRowSchema,
  members: memberRowSchema,
  publishers: publisherRowSchema,
  reviews: reviewRowSchema,
  reviewRecords: reviewRecordRowSchema,
  posts: postRowSchema,
};
export const BACKED_UP: readonly string[] = Object.keys(ROW_SCHEMAS);

/** Settings that belong to this machine and say nothing of the reader's. */
export const OWN_SETTINGS: readonly string[] = ["backup", "restored"];
