import * as z from "zod/mini";
import { charterIdSchema } from "../../charter";
import { KEY_ALGORITHMS } from "../../trust";
import { inForceReply, page, versionNumber, who, why } from "../charters";
import { keyId } from "../team";
import { wholeCharter } from "../whole";

/** What comes back about charters, as our own pages read it. */

const none = z.strictObject({});
/** Milliseconds since 1970, shown as a date. */
const stamp = z.int();
const base64 = z.string().check(z.minLength(1), z.maxLength(4_096), z.regex(/^[\w-]+$/));

const summary = z.strictObject({
  id: charterIdSchema,
  name: z.string(),
  version: z.string(),
  number: versionNumber,
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

const versionLine = z.strictObject({ number: versionNumber, version: z.string(), at: stamp, who, why });

/** `gone`: it is not here any more. `conflict`: another version was published meanwhile. `unchanged`: nothing differs, nothing was written. */
const outcome = z.discriminatedUnion("status", [
  z.strictObject({ status: z.enum(["added", "published", "unchanged"]), number: versionNumber, version: z.string() }),
  z.strictObject({ status: z.enum(["conflict", "gone"]) }),
]);

const opened = z.strictObject({
  summary,
  charter: wholeCharter,
  /** Work not yet published, and the number of the version it was begun from. */
  draft: z.optional(z.strictObject({ charter: wholeCharter, savedAt: stamp, base: versionNumber })),
  /** Newest first. */
  versions: z.array(versionLine),
});
export type OpenedCharter = z.output<typeof opened>;

const kept = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("kept"), at: stamp }),
  z.strictObject({ status: z.literal("gone") }),
]);

const state = z.enum(["own", "confirmed", "unconfirmed", "removed", "unknown"]);
const signer = z.strictObject({ id: keyId, state, name: z.optional(z.string()) });
const verdict = z.enum([
  "unsigned",
  "first",
  "next",
  "same",
  "other-key",
  "unsigned-after",
  "older",
  "altered",
  "tampered",
  "removed",
  "no-role",
]);

export const charterReplies = {
  "charter.get": z.extend(inForceReply, { charter: wholeCharter, deployed: z.optional(z.undefined()) }),
  "charter.list": z.strictObject({ charters: z.array(summary) }),
  "charter.open": z.strictObject({ opened: z.optional(opened) }),
  "charter.version": z.strictObject({ charter: z.optional(wholeCharter) }),
  "charter.import": outcome,
  "charter.save-draft": kept,
  "charter.drop-draft": none,
  "charter.publish": outcome,
  "charter.restore": outcome,
  "charter.bind": kept,
  "charter.unbind": none,
  "charter.company": none,
  "charter.remove": none,
  "charter.weigh": z.strictObject({
    verdict,
    signer: z.optional(signer),
    /** Whose signature counts so far, and the newest version of theirs that was taken. */
    pinned: z.optional(z.extend(signer, { version: z.string() })),
  }),
  "charter.take": outcome,
  "charter.export": z.strictObject({
    charter: z.optional(wholeCharter),
    signature: z.optional(
      z.strictObject({ signer: z.strictObject({ algorithm: z.enum(KEY_ALGORITHMS), spki: base64 }), signature: base64 }),
    ),
  }),
} as const;
