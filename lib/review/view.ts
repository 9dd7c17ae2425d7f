import * as z from "zod/mini";
import { commentPlaceSchema, DECISIONS, entrySchema, hashSchema, submittedSchema } from "./entries";
import { REVIEW_STATES } from "./machine";

/** Why a record that is kept has no effect. */
export const REFUSAL_REASONS = [
  /** The key is not known here. Counts by itself once its owner is added to the team. */
  "unverified",
  "removed-member",
  /** The author, or another key of the same person, decided. */
  "self-approval",
  /** The key's role may not do this. */
  "wrong-role",
  /** Only the author of this review may do this. */
  "not-the-author",
  /** It was made for another text, charter version, draft, or for nothing that was handed in. */
  "other-text",
  "other-charter",
  "other-draft",
  "no-submission",
  /** A newer text was handed in. */
  "old-round",
  /** The machine has no such step from where the review stood. */
  "closed",
  /** The comment that it answers or resolves is not there. */
  "no-target",
  /** The signer's record before this one is missing. */
  "gap",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** `id`: of the record. `by`: of the key that signed it. */
const signed = { id: hashSchema, by: hashSchema };

/** A record in the order that counts; with `refused`, it has no effect. */
const historyLineSchema = z.strictObject({ ...signed, entry: entrySchema, refused: z.optional(z.enum(REFUSAL_REASONS)) });
export type HistoryLine = z.output<typeof historyLineSchema>;

/** One text that was handed in. */
const roundSchema = z.strictObject({ ...signed, entry: submittedSchema });
export type RoundView = z.output<typeof roundSchema>;

const decisionSchema = z.strictObject({
  ...signed,
  decision: z.enum(DECISIONS),
  reason: z.optional(z.string()),
  at: z.string(),
  expiresAt: z.optional(z.string()),
});
export type DecisionView = z.output<typeof decisionSchema>;

/** A comment; `submission` is the id of the round whose text `place` lies in. A suggestion that is empty means: without these words. */
const commentSchema = z.strictObject({
  ...signed,
  at: z.string(),
  text: z.string(),
  submission: hashSchema,
  place: z.optional(commentPlaceSchema),
  suggestion: z.optional(z.string()),
});
export type CommentView = z.output<typeof commentSchema>;

const threadSchema = z.extend(commentSchema, { replies: z.array(commentSchema), resolved: z.boolean() });
export type ThreadView = z.output<typeof threadSchema>;

/** A review as its records make it. The same for any order in which they came. */
export const reviewViewSchema = z.strictObject({
  reviewId: hashSchema,
  state: z.enum(REVIEW_STATES),
  /** Key id of the author; absent while no submission is there. */
  author: z.optional(hashSchema),
  /** The author's key is known here. Without it nothing can be decided. */
  verified: z.boolean(),
  /** No signer's chain has a hole. With one, an approval may have been taken back in the missing record, and opens nothing. */
  complete: z.boolean(),
  /** Oldest first; the last is the one that stands. */
  rounds: z.array(roundSchema),
  /** On the last round. */
  decision: z.optional(decisionSchema),
  threads: z.array(threadSchema),
  /** Every record, in order, those without effect with the reason. */
  history: z.array(historyLineSchema),
});
export type ReviewView = z.output<typeof reviewViewSchema>;
