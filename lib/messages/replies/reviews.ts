import * as z from "zod/mini";
import { REFUSAL_REASONS, reviewRecordSchema, reviewSummarySchema, reviewViewSchema } from "../../review";
import { as, id, name, shownState } from "../reviews";

/** What comes back about reviews, as our own pages read it. */

/** `none`: no such key here. `locked`: it waits for its passphrase. */
const keyState = z.enum(["ready", "locked", "none"]);

/** A person behind a key, as far as it is known here. `own`: one of this machine's keys. */
const person = z.strictObject({
  keyId: id,
  name,
  role: z.optional(as),
  removed: z.optional(z.boolean()),
  own: z.boolean(),
});
export type ReviewPerson = z.output<typeof person>;

/** A line of the desk's list: `shown` is the state at the moment of the answer, `overdue` that its due time has passed. */
const queued = z.extend(reviewSummarySchema, { shown: shownState, overdue: z.boolean(), authorName: name, own: z.boolean() });
export type QueuedReview = z.output<typeof queued>;

/**
 * What came of an act. `changed`: another text stands now, look again. `no-key`, `locked`: of this machine. `refused`: it would count
 * for nothing, and was not stored. `gone`: no such review here.
 */
const outcome = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("done"), view: reviewViewSchema }),
  z.strictObject({ status: z.enum(["changed", "no-key", "locked", "gone"]) }),
  z.strictObject({ status: z.literal("refused"), reason: z.enum(REFUSAL_REASONS) }),
]);
export type ReviewOutcome = z.output<typeof outcome>;

export const reviewReplies = {
  "review.queue": z.strictObject({ reviews: z.array(queued).check(z.maxLength(5_000)), reviewer: keyState, author: keyState }),
  /** Nothing where the review is gone, or its texts were deleted after their time. */
  "review.open": z.strictObject({
    opened: z.optional(
      z.strictObject({ view: reviewViewSchema, shown: shownState, people: z.array(person), reviewer: keyState, author: keyState }),
    ),
  }),
  "review.decide": outcome,
  "review.comment": outcome,
  "review.resolve": outcome,
  "review.published": outcome,
  /** `tampered` names the first record whose signature or hashes do not hold; `unverified` counts those of keys that are not known here. */
  "review.import": z.discriminatedUnion("status", [
    z.strictObject({ status: z.literal("taken"), added: z.int(), known: z.int(), unverified: z.int(), reviews: z.array(id) }),
    z.strictObject({ status: z.literal("tampered"), at: z.int() }),
  ]),
  "review.export": z.strictObject({ records: z.array(reviewRecordSchema) }),
  "review.erase": z.strictObject({ deleted: z.int() }),
} as const;
