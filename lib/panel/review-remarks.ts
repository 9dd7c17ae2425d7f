import type { OwnReview } from "../messages";
import { reanchor } from "../review";
import type { ReviewAnswer, ReviewRemark } from "./review-views";

type Thread = OwnReview["threads"][number];

/** What reviewers said, each remark where its words stand in `text` now: open ones first, in the order of the text. */
export function remarksOf(review: OwnReview | undefined, text: string, canWrite: boolean): readonly ReviewRemark[] {
  const remarks = (review?.threads ?? []).map((thread) => remarkOf(thread, text, canWrite));
  return remarks.toSorted((a, b) => Number(a.resolved) - Number(b.resolved) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function remarkOf(thread: Thread, text: string, canWrite: boolean): ReviewRemark {
  const { place, suggestion, resolved, replies } = thread;
  const anchored = place && reanchor(place, text);
  const span = anchored?.status === "placed" ? { start: anchored.start, end: anchored.end } : undefined;
  return {
    ...answerOf(thread),
    resolved,
    canApply: canWrite && span !== undefined && suggestion !== undefined,
    replies: replies.map(answerOf),
    ...(place && { quote: place.quote }),
    ...(span && { span }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function answerOf({ id, name, own, text }: Thread["replies"][number]): ReviewAnswer {
  return { id, own, text, ...(name !== undefined && { by: name }) };
}
