import * as z from "zod/mini";
import {
  hashSchema,
  type JudgedRule,
  judgedRulesSchema,
  REVIEW_STATES,
  type ReviewSummary,
  reviewRecordSchema,
  reviewSummarySchema,
  type VerifiedRecord,
} from "../../review";

/** Milliseconds since 1970 on the background's own clock. Used for retention alone, never for order. */
const stamp = z.int().check(z.minimum(0));

/** One signed record. Its signature held when it came in; `keyId` is the key that made it. */
export const reviewRecordRowSchema = z.strictObject({
  id: hashSchema,
  reviewId: hashSchema,
  keyId: hashSchema,
  storedAt: stamp,
  /** The request that it was made for here, so that a request that is sent again makes no second record. */
  asked: z.optional(z.uuid()),
  /** Its signer had been removed from the team when it came in. */
  late: z.optional(z.literal(true)),
  record: reviewRecordSchema,
});
export type ReviewRecordRow = z.output<typeof reviewRecordRowSchema>;

/** What the records of a review came to when they were last folded: a copy for lists, made anew from the records at any time. */
export const reviewRowSchema = z.strictObject({
  id: hashSchema,
  state: z.enum(REVIEW_STATES),
  /** Empty while no submission is there. */
  draftId: z.string().check(z.maxLength(36)),
  /** When a record last came in. */
  storedAt: stamp,
  /** How its signers stood in the team when it was folded; another standing now means that it is to be folded again. */
  standings: z.string(),
  /** The texts were deleted after their time; records of this review are not taken in again. */
  gone: z.optional(z.literal(true)),
  /** What became of the remarks about the text that was last handed in. */
  rules: z.optional(judgedRulesSchema),
  /** Absent while no submission is there. */
  summary: z.optional(reviewSummarySchema),
});
export type ReviewRow = z.output<typeof reviewRowSchema>;

/** What a fold gives for the lists. */
export interface Projection {
  readonly state: ReviewRow["state"];
  readonly standings: string;
  readonly summary: ReviewSummary | undefined;
  readonly rules?: readonly JudgedRule[];
}

/** Folds all records of one review. Pure and synchronous: it runs inside a transaction. */
export type Project = (rows: readonly ReviewRecordRow[]) => Projection;

/** Standings of no team: whoever reads the row folds it again first. */
export const NOT_FOLDED: Project = () => ({ state: "draft", standings: "-", summary: undefined });

export function rowOf({ summary, rules = [], ...folded }: Projection, id: string, storedAt: number): ReviewRow {
  const judged = rules.length > 0 && { rules: [...rules] };
  return { id, storedAt, draftId: summary?.draftId ?? "", ...folded, ...judged, ...(summary && { summary }) };
}

/** A stored record as the fold takes it. */
export function verifiedOf({ id, keyId, record }: ReviewRecordRow): VerifiedRecord {
  return { id, keyId, entry: record.payload };
}
