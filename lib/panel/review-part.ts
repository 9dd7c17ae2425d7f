import type { ReviewExtras, ReviewNote, ReviewRemark, ReviewStanding } from "./review-views";

/** What the part that comes after the panel is told: all of it plain data, because it brings signals of its own. */
export interface ReviewPanelView {
  readonly language: "fr" | "en";
  readonly standing: ReviewStanding;
  readonly remarks: readonly ReviewRemark[];
  readonly note: ReviewNote | undefined;
  /** There is a text under a charter that can be handed in. */
  readonly canAsk: boolean;
  readonly canWithdraw: boolean;
  /** The author is saying what goes along. */
  readonly isAsking: boolean;
  /** Something is on its way: a second press is not heard. */
  readonly isBusy: boolean;
  /** Nothing was ever handed in here: what the supervisor will see is said first. */
  readonly isFirst: boolean;
  readonly hasReviewer: boolean;
}

/** What can be pressed there. */
export interface ReviewActs {
  begin(isAsking: boolean): void;
  send(extras: ReviewExtras): void;
  withdraw(): void;
  /** Writes a suggestion into the text, by the id of its remark. */
  take(id: string): void;
  /** Selects the words that a remark is about. */
  show(id: string): void;
}

/** The part itself, as its file brings it. */
export interface ReviewPartBringer {
  /** Draws into a place of the panel and follows what `watch` tells, until the answer is called. */
  draw(container: Element, given: { watch(listener: (view: ReviewPanelView) => void): () => void; readonly acts: ReviewActs }): () => void;
}
