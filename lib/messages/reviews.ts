import * as z from "zod/mini";
import {
  charterRefSchema,
  DECISIONS,
  hashSchema,
  LONGEST_NOTE,
  LONGEST_TEXT,
  REVIEW_STATES,
  reviewPageSchema,
  reviewRecordSchema,
  submissionSchema,
} from "../review";

/**
 * Messages about reviews. Our script in Meta's page may hand in and take back what this machine's own author writes, and read where
 * that stands; it never sees another author's draft (T7). Deciding, commenting and files belong to our own pages.
 */

export const id = hashSchema;
export const shownState = z.enum([...REVIEW_STATES, "lapsed"]);
export const name = z.optional(z.string().check(z.maxLength(200)));
const note = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));
/** With which of this machine's keys it is signed. */
export const as = z.enum(["author", "reviewer"]);
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
    z.strictObject({
      ...ownComment.shape,
      place: z.optional(z.strictObject({ start: z.int(), end: z.int(), quote: z.string(), before: z.string(), after: z.string() })),
      /** Words that could stand there instead; empty: none. */
      suggestion: z.optional(z.string()),
      resolved: z.boolean(),
      replies: z.array(ownComment),
    }),
  ),
});
export type OwnReview = z.output<typeof ownReview>;

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
  },
  "review.open": {
    from: ["page"],
    request: z.strictObject({ reviewId: id }),
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
  },
  "review.resolve": { from: ["page"], request: z.strictObject({ reviewId: id, comment: id, resolved: z.boolean(), as }) },
  /** The approved text went out. */
  "review.published": {
    from: ["page"],
    request: z.strictObject({
      reviewId: id,
      submission: id,
      as,
      url: z.optional(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[\x21-\x7E]+$/))),
    }),
  },
  /** Takes in records of files, all or none. */
  "review.import": {
    from: ["page"],
    request: z.strictObject({ records: z.array(reviewRecordSchema).check(z.minLength(1), z.maxLength(MOST_RECORDS)) }),
  },
  /** The signed records of these reviews, for `serialiseReviews` or `toChatText`. */
  "review.export": {
    from: ["page"],
    request: z.strictObject({ reviewIds: z.array(id).check(z.minLength(1), z.maxLength(500)) }),
  },
  /** Deletes what one person handed in and said, everywhere on this machine (T19). */
  "review.erase": { from: ["page"], request: z.strictObject({ keyId: id }) },
} as const;
