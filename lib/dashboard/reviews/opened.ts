import type { ReplyOf } from "../../messages";

/** A review as it is read. */
export type OpenedReview = NonNullable<ReplyOf<"review.open">["opened"]>;
