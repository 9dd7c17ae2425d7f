import type { ReplyOf, RequestOf } from "../messages";

/** Where reviews go. Each promise resolves to nothing when nobody answered or nothing can be kept. */
export interface ReviewPorts {
  mine(asked: RequestOf<"review.mine">): Promise<ReplyOf<"review.mine"> | undefined>;
  submit(submission: RequestOf<"review.submit">): Promise<ReplyOf<"review.submit"> | undefined>;
  /** The approved text went out. */
  wentOut(out: RequestOf<"review.went-out">): Promise<ReplyOf<"review.went-out"> | undefined>;
  withdraw(reviewId: string): Promise<ReplyOf<"review.withdraw"> | undefined>;
}
