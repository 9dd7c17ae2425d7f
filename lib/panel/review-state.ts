import type { ReadonlySignal } from "@preact/signals";
import type { ReviewExtras, ReviewNote, ReviewRemark, ReviewStanding } from "./review-views";

/** The author's side of reviews: where the draft in front stands, what was said of it, and what can be done. */
export interface ReviewingState {
  /** There is something to show: a charter that asks for readers, somebody who reads, or a review of this draft. */
  readonly reviewShown: ReadonlySignal<boolean>;
  /** Nothing while no draft is read, or it is not known yet how it stands. */
  readonly reviewStanding: ReadonlySignal<ReviewStanding | undefined>;
  /** The charter wants this draft read by somebody before it goes out. */
  readonly reviewWanted: ReadonlySignal<boolean>;
  /** Somebody in the team may decide. Without, a draft can be handed in, and goes to a reviewer by file. */
  readonly hasReviewer: ReadonlySignal<boolean>;
  /** Nothing was ever handed in for this Page: what a reviewer will see is said first, and nothing goes by itself. */
  readonly isFirstReview: ReadonlySignal<boolean>;
  /** There is a text that can be handed in, and it was not yet. */
  readonly canSubmitReview: ReadonlySignal<boolean>;
  readonly canWithdrawReview: ReadonlySignal<boolean>;
  /** What reviewers said of this draft, open remarks first. */
  readonly reviewRemarks: ReadonlySignal<readonly ReviewRemark[]>;
  /** Open remarks and a decision that wants something done: the number for a badge. */
  readonly reviewNews: ReadonlySignal<number>;
  /** Something is on its way; presses are not heard. */
  readonly reviewBusy: ReadonlySignal<boolean>;
  /** What came of the last press. */
  readonly reviewNote: ReadonlySignal<ReviewNote | undefined>;
  submitReview(extras?: ReviewExtras): void;
  withdrawReview(): void;
  /** Writes a reviewer's words into the text, where the words they were said of stand. */
  applyReviewSuggestion(id: string): void;
  /** Selects the words that a remark is about; does nothing where they have changed. */
  showReviewRemark(id: string): void;
}

/** What the gate asks of reviews. */
export interface ReviewGate {
  /** Whether each of these texts is approved, where the charter wants it; nothing where it does not. `unknown`: nobody answered. */
  approvalOf(texts: readonly string[]): "approved" | "held" | "unknown" | undefined;
  /** A press was held back: where the charter says so, the draft is handed in by itself, once for each text. */
  held(): void;
  /** A post with these texts was seen going out: approvals of exactly these are used up, and the desk is told. */
  wentOut(texts: readonly string[]): void;
}
