import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { ReviewActs, ReviewPanelView, ReviewPartBringer } from "./review-part";
import type { ReviewingState } from "./review-state";

/** What the panel has of reviews before their own file is there: the button, and the place where that file draws. */
export interface ReviewPanelState {
  /** Nothing until its file has come. */
  readonly reviewPart: ReadonlySignal<ReviewPartBringer | undefined>;
  readonly isAskingReview: ReadonlySignal<boolean>;
  /** Opens the form beside the text. */
  beginReview(): void;
  /** Asks for the file, once; again after it could not be had. */
  bringReviewPart(): void;
  /** Draws the part into a place of the panel, until the answer is called. */
  drawReview(place: Element): () => void;
}

export interface ReviewPanelGiven {
  readonly reviewing: ReviewingState;
  readonly language: ReadonlySignal<"fr" | "en">;
  /** The file with the author's side of a review; nothing when it could not be had now. */
  readonly bring: (() => Promise<ReviewPartBringer | undefined>) | undefined;
  /** Opens the panel, if it is folded. */
  expand(): void;
}

/** The place of reviews in the panel. What is shown there comes after the panel, in a file of its own, and is told plain data. */
export function createReviewPanel({ reviewing, language, bring, expand }: ReviewPanelGiven, abort: AbortSignal): ReviewPanelState {
  const part = signal<ReviewPartBringer | undefined>(undefined);
  const isAsking = signal(false);
  let isBringing = false;

  const view = (): ReviewPanelView => ({
    language: language.value,
    standing: reviewing.reviewStanding.value ?? { code: "none" },
    remarks: reviewing.reviewRemarks.value,
    note: reviewing.reviewNote.value,
    canAsk: reviewing.canSubmitReview.value,
    canWithdraw: reviewing.canWithdrawReview.value,
    isAsking: isAsking.value,
    isBusy: reviewing.reviewBusy.value,
    isFirst: reviewing.isFirstReview.value,
    hasReviewer: reviewing.hasReviewer.value,
  });
  const acts: ReviewActs = {
    begin: (next) => {
      isAsking.value = next;
    },
    send: (extras) => {
      isAsking.value = false;
      reviewing.submitReview(extras);
    },
    withdraw: reviewing.withdrawReview,
    take: reviewing.applyReviewSuggestion,
    show: reviewing.showReviewRemark,
  };

  return {
    reviewPart: part,
    isAskingReview: isAsking,
    beginReview: () => {
      isAsking.value = true;
      expand();
    },
    bringReviewPart: () => {
      if (part.value !== undefined || isBringing || bring === undefined) return;
      isBringing = true;
      void bring()
        .catch(() => undefined)
        .then((found) => {
          isBringing = false;
          if (!abort.aborted) part.value = found;
        });
    },
    drawReview: (place) =>
      part.value?.draw(place, {
        watch: (listener) =>
          effect(() => {
            const now = view();
            untracked(() => listener(now));
          }),
        acts,
      }) ?? (() => undefined),
  };
}
