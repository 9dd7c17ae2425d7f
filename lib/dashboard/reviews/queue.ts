import type { QueuedReview } from "../../messages";
import { dueAt, isClean } from "../../review";

/** Groups of states, as a reader thinks of them. */
export type StateFilter = "any" | "waiting" | "changes" | "decided";

export interface QueueFilters {
  readonly state: StateFilter;
  /** Name of the Page; nothing for all. */
  readonly page?: string | undefined;
  /** Key id of the author; nothing for all. */
  readonly author?: string | undefined;
  readonly remarks: "any" | "flagged" | "clean";
}

export const NO_FILTERS: QueueFilters = { state: "waiting", remarks: "any" };

const GRAVITY = ["block", "must", "advice", "hint"] as const;

/** Somebody has to decide now. */
export function isWaiting({ shown }: Pick<QueuedReview, "shown">): boolean {
  return shown === "submitted";
}

/** The gravest remark that is open; nothing where none is. */
export function gravestOpen({ open }: Pick<QueuedReview, "open">): (typeof GRAVITY)[number] | undefined {
  return GRAVITY.find((severity) => open[severity] > 0);
}

/** Number of remarks that are open. */
export function openCount({ open }: Pick<QueuedReview, "open">): number {
  return GRAVITY.reduce((sum, severity) => sum + open[severity], 0);
}

/** It may be approved together with others: nothing to discuss, and a known sender. */
export function isBulk(review: QueuedReview): boolean {
  return isWaiting(review) && isClean(review);
}

/**
 * The most urgent first: what waits before the rest, then the nearest due time, then the gravest remark, then the order in which
 * the background tells them, which is by age.
 */
export function byUrgency(reviews: readonly QueuedReview[]): readonly QueuedReview[] {
  const rank = (review: QueuedReview) => (isWaiting(review) ? 0 : review.shown === "changes" ? 1 : 2);
  const gravity = (review: QueuedReview) => GRAVITY.indexOf(gravestOpen(review) ?? "hint") + (gravestOpen(review) ? 0 : 1);
  const ranked = reviews.map((review, place) => {
    const waits = isWaiting(review);
    return {
      review,
      place,
      rank: rank(review),
      due: (waits ? dueAt(review) : undefined) ?? Number.MAX_SAFE_INTEGER,
      gravity: waits ? gravity(review) : 0,
    };
  });
  ranked.sort((a, b) => a.rank - b.rank || a.due - b.due || a.gravity - b.gravity || a.place - b.place);
  return ranked.map(({ review }) => review);
}

/** What the filters leave. */
export function filtered(reviews: readonly QueuedReview[], { state, page, author, remarks }: QueueFilters): readonly QueuedReview[] {
  return reviews.filter((review) => {
    if (state !== "any" && state !== groupOf(review)) return false;
    if (page !== undefined && review.page.name !== page) return false;
    if (author !== undefined && review.author !== author) return false;
    return remarks === "any" || (remarks === "clean") === (openCount(review) === 0);
  });
}

function groupOf(review: QueuedReview): StateFilter {
  if (isWaiting(review)) return "waiting";
  return review.shown === "changes" ? "changes" : "decided";
}
