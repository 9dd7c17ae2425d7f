/**
 * Reviews of drafts: signed records and what they come to. Promises the same state for every order of arrival, and that nothing
 * counts as approved but exactly the text, under the charter version, that a known reviewer other than the author approved. Refuses
 * to know who owns a key, what time it is and where records are kept.
 */
export { type Anchored, placeOf, reanchor } from "./anchor";
export { fromChatText, toChatText } from "./chat-text";
export {
  type CharterRef,
  type CommentPlace,
  charterRefSchema,
  DECISIONS,
  type DecisionKind,
  type EntryOf,
  hashSchema,
  LONGEST_NOTE,
  LONGEST_TEXT,
  MOST_FINDINGS,
  type ReviewEntry,
  type ReviewFinding,
  type ReviewSheet,
  reviewFindingSchema,
  reviewPageSchema,
  submissionSchema,
} from "./entries";
export { type ParsedReviews, parseReviews, REVIEW_FILE_LIMITS, type ReviewFileFault, serialiseReviews } from "./file";
export { foldReview, groupByReview } from "./fold";
export { type JudgedRule, judgedRules, judgedRulesSchema } from "./judged-rules";
export { nextState, REVIEW_MACHINE, REVIEW_STATES, type ReviewState, type ReviewStep } from "./machine";
export { nextPlace } from "./order";
export { type ReviewRecord, reviewRecordSchema, type VerifiedRecord } from "./records";
export type { ReviewMember, RoleOf } from "./roles";
export { recordIdOf, reviewIdOf, signEntry, verifyReviewRecord } from "./signing";
export { compareUrgency, dueAt, isClean, type ReviewSummary, reviewSummarySchema, summariseReview } from "./summary";
export { approvedAt, endOf, type ShownState, stateAt } from "./timing";
export {
  type CommentView,
  type DecisionView,
  type HistoryLine,
  REFUSAL_REASONS,
  type RefusalReason,
  type ReviewView,
  type RoundView,
  reviewViewSchema,
  type ThreadView,
} from "./view";
export { type DiffPart, diffWords } from "./word-diff";
