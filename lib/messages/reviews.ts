import * as z from "zod/mini";
import {
  charterRefSchema,
  DECISIONS,
  hashSchema,
  LONGEST_NOTE,
  LONGEST_TEXT,
  REFUSAL_REASONS,
  REVIEW_STATES,
  reviewPageSchema,
  reviewRecordSchema,
  reviewSummarySchema,
  reviewViewSchema,
  submissionSchema,
} from "../review";

/**
 * Messages about reviews. Our script in Meta's page may hand in and take back what this machine's own author writes, and read where
 * that stands; it never sees another author's draft (T7). Deciding, commenting and files belong to our own pages.
 */

const id = hashSchema;
const shownState = z.enum([...REVIEW_STATES, "lapsed"]);
const name = z.optional(z.string().check(z.maxLength(200)));
const note = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));
/** With which of this machine's keys it is signed. */
const as = z.enum(["author", "reviewer"]);
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

/** A comment for its author's eyes; `place` lies in the text it was made on, not in the text of now. */
const ownComment = z.strictObject({ id, name, own: z.boolean(), at: z.string(), text: z.string() });

/** A review of this machine's own author, as the panel needs it. */
const ownReview = z.strictObject({
  reviewId: id,
  draftId: z.uuid(),
  state: shownState,
  round: z.int(),
  /** The text that was last handed in. */
  text: z.string(),
  charter: charterRefSchema,
  /** Exactly this text under this charter version may be published now. */
  approved: z.boolean(),
  /** A record of this review is missing here; until it comes, nothing is approved. */
  incomplete: z.optional(z.literal(true)),
  submittedAt: z.string(),
  deadline: z.optional(z.string()),
  decision: z.optional(
    z.strictObject({
      decision: z.enum(DECISIONS),
      reason: z.optional(z.string()),
      at: z.string(),
      name,
      expiresAt: z.optional(z.string()),
    }),
  ),
  threads: z.array(
    z.extend(ownComment, {
      place: z.optional(z.strictObject({ start: z.int(), end: z.int(), quote: z.string(), before: z.string(), after: z.string() })),
      /** Words that could stand there instead; empty: none. */
      suggestion: z.optional(z.string()),
      resolved: z.boolean(),
      replies: z.array(ownComment),
    }),
  ),
});
export type OwnReview = z.output<typeof ownReview>;

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

const MOST_RECORDS = 5_000;

export const reviewMessages = {
  /** Hands in a text. The same text of the same draft again changes nothing; another one is the next round of its open review. */
  "review.submit": {
    from: ["content"],
    request: submissionSchema,
    reply: z.discriminatedUnion("status", [
      z.strictObject({ status: z.enum(["submitted", "known"]), review: ownReview }),
      /** No author's key could be made, or it may not hand in (a member that was removed). */
      z.strictObject({ status: z.enum(["no-key", "refused"]) }),
    ]),
  },
  /** Takes a review of one's own back. `gone`: there is none of one's own by this id, or it is closed. */
  "review.withdraw": {
    from: ["content", "page"],
    request: z.strictObject({ reviewId: id, reason: z.optional(z.string().check(z.minLength(1), z.maxLength(500))) }),
    reply: z.strictObject({ status: z.enum(["withdrawn", "gone"]) }),
  },
  /** The approved text of one's own went out, as the panel saw. `gone`: there is no such approval of exactly this text any more. */
  "review.went-out": {
    from: ["content"],
    request: z.strictObject({ reviewId: id, text: z.string().check(z.maxLength(LONGEST_TEXT)) }),
    reply: z.strictObject({ status: z.enum(["published", "gone"]) }),
  },
  /** Reviews of one's own for a Page: that of the draft first, then the newest. */
  "review.mine": {
    from: ["content"],
    request: z.strictObject({
      page: reviewPageSchema,
      draftId: z.optional(z.uuid()),
      text: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
    }),
    reply: z.strictObject({
      reviews: z.array(ownReview).check(z.maxLength(20)),
      /** The author's own name, where the team knows it, and whether there is anybody to review. */
      name,
      hasReviewer: z.boolean(),
    }),
  },
  /** Every review here, the most urgent first; `people` are those behind the keys in them. */
  "review.queue": {
    from: ["page"],
    request: z.strictObject({}),
    reply: z.strictObject({ reviews: z.array(queued).check(z.maxLength(5_000)), reviewer: keyState, author: keyState }),
  },
  "review.open": {
    from: ["page"],
    request: z.strictObject({ reviewId: id }),
    /** Nothing where the review is gone, or its texts were deleted after their time. */
    reply: z.strictObject({
      opened: z.optional(
        z.strictObject({ view: reviewViewSchema, shown: shownState, people: z.array(person), reviewer: keyState, author: keyState }),
      ),
    }),
  },
  /** Decides on the round of this record id; `changed` when another stands by now. A reason is required unless it is approved. */
  "review.decide": {
    from: ["page"],
    request: z
      .strictObject({
        reviewId: id,
        submission: id,
        decision: z.enum(DECISIONS),
        reason: z.optional(note),
        expiresAt: z.optional(z.iso.datetime()),
      })
      .check(z.refine(({ decision, reason }) => decision === "approved" || reason !== undefined)),
    reply: outcome,
  },
  /** A comment on words of a round (`span`, UTF-16 units), on the whole post, or an answer to the comment that began a thread. */
  "review.comment": {
    from: ["page"],
    request: z.strictObject({
      reviewId: id,
      submission: id,
      as,
      span: z.optional(z.strictObject({ start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(1)) })),
      text: note,
      suggestion: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
      replyTo: z.optional(id),
    }),
    reply: outcome,
  },
  "review.resolve": { from: ["page"], request: z.strictObject({ reviewId: id, comment: id, resolved: z.boolean(), as }), reply: outcome },
  /** The approved text went out. */
  "review.published": {
    from: ["page"],
    request: z.strictObject({
      reviewId: id,
      submission: id,
      as,
      url: z.optional(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[\x21-\x7E]+$/))),
    }),
    reply: outcome,
  },
  /**
   * Takes in records of files, all or none: `tampered` names the first whose signature or hashes do not hold, by its place in the list.
   * `unverified` counts reviews or records of keys that are not known here.
   */
  "review.import": {
    from: ["page"],
    request: z.strictObject({ records: z.array(reviewRecordSchema).check(z.minLength(1), z.maxLength(MOST_RECORDS)) }),
    reply: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("taken"), added: z.int(), known: z.int(), unverified: z.int(), reviews: z.array(id) }),
      z.strictObject({ status: z.literal("tampered"), at: z.int() }),
    ]),
  },
  /** The signed records of these reviews, for `serialiseReviews` or `toChatText`. */
  "review.export": {
    from: ["page"],
    request: z.strictObject({ reviewIds: z.array(id).check(z.minLength(1), z.maxLength(500)) }),
    reply: z.strictObject({ records: z.array(reviewRecordSchema) }),
  },
  /** Deletes what one person handed in and said, everywhere on this machine (T19). */
  "review.erase": { from: ["page"], request: z.strictObject({ keyId: id }), reply: z.strictObject({ deleted: z.int() }) },
} as const;
