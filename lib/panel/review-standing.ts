import type { OwnReview } from "../messages";
import type { ReviewStanding, TextChange } from "./review-views";

/** The draft in front, as far as reviews ask. */
export interface ReviewedDraft {
  readonly draftId: string | undefined;
  /** A review that had the words of this draft while it stood in this composer. */
  readonly linked: string | undefined;
  readonly text: string;
  readonly charter: { readonly id: string; readonly version: string };
}

/** Exactly this text may be published under exactly this charter version. */
export function isApprovedFor(review: OwnReview, { text, charter }: Pick<ReviewedDraft, "text" | "charter">): boolean {
  return review.approved && review.text === text && isSameCharter(review, charter);
}

/** The review that the draft in front belongs to: an approval of these very words, else the draft's own, else one that has, or had before it was rewritten here, these words. */
export function reviewOf(reviews: readonly OwnReview[], draft: ReviewedDraft): OwnReview | undefined {
  const open = reviews.filter(({ state }) => state !== "withdrawn" && state !== "published");
  return (
    open.find((review) => isApprovedFor(review, draft)) ??
    open.find(({ draftId }) => draftId === draft.draftId) ??
    open.find(({ reviewId }) => reviewId === draft.linked) ??
    open.find(({ text }) => text === draft.text)
  );
}

/** Where the draft stands. */
export function standingOf(review: OwnReview | undefined, draft: ReviewedDraft): ReviewStanding {
  if (review === undefined) return { code: "none" };
  const { state, decision, submittedAt, deadline } = review;
  const by = decision?.name === undefined ? {} : { by: decision.name };
  if (state === "submitted") {
    if (review.text !== draft.text) return { code: "waiting-other-text", since: submittedAt, change: firstChange(review.text, draft.text) };
    return { code: "waiting", since: submittedAt, ...(deadline !== undefined && { deadline }) };
  }
  if (state === "changes" || state === "rejected")
    return { code: state, ...by, ...(decision?.reason !== undefined && { reason: decision.reason }) };
  if (decision?.decision !== "approved") return { code: "none" };
  if (state === "lapsed") return { code: "voided", because: "lapsed", ...by };
  if (!review.approved) return { code: "voided", because: "incomplete", ...by };
  if (review.text !== draft.text) return { code: "voided", because: "text", change: firstChange(review.text, draft.text), ...by };
  if (!isSameCharter(review, draft.charter)) return { code: "voided", because: "charter", approvedVersion: review.charter.version, ...by };
  return { code: "approved", ...by, ...(decision.expiresAt !== undefined && { expiresAt: decision.expiresAt }) };
}

function isSameCharter({ charter }: OwnReview, { id, version }: ReviewedDraft["charter"]): boolean {
  return charter.id === id && charter.version === version;
}

/** Units that are shown of each side of a change. */
const LONGEST = 60;

/** What stands between the common beginning and the common end of two texts, in whole words. */
export function firstChange(older: string, newer: string): TextChange {
  const most = Math.min(older.length, newer.length);
  let head = 0;
  while (head < most && older[head] === newer[head]) head += 1;
  let tail = 0;
  while (tail < most - head && older[older.length - 1 - tail] === newer[newer.length - 1 - tail]) tail += 1;
  while (head > 0 && isWord(older[head - 1])) head -= 1;
  while (tail > 0 && isWord(older[older.length - tail])) tail -= 1;
  return { before: short(older.slice(head, older.length - tail)), after: short(newer.slice(head, newer.length - tail)) };
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[^\s.,;:!?…()«»"]/u.test(unit);
}

function short(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= LONGEST
    ? flat
    : `${flat
        .slice(0, LONGEST)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd()}…`;
}
