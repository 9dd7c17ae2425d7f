import type { ReplyOf, RequestOf, RequestResult } from "../messages";

type ReviewType = "review.mine" | "review.submit" | "review.withdraw" | "review.went-out";

/** Asks the background; never rejects. */
interface ReviewClient {
  request<Type extends ReviewType>(type: Type, payload: RequestOf<Type>): Promise<RequestResult<ReplyOf<Type>>>;
}

/** The author's side of reviews, signed and kept by the background. Nothing where it refuses or does not answer. */
export function createReviewDesk(client: ReviewClient) {
  const ask = async <Type extends ReviewType>(type: Type, payload: RequestOf<Type>): Promise<ReplyOf<Type> | undefined> => {
    const answer = await client.request(type, payload);
    return answer.ok ? answer.value : undefined;
  };
  return {
    mine: (asked: RequestOf<"review.mine">) => ask("review.mine", asked),
    submit: (submission: RequestOf<"review.submit">) => ask("review.submit", submission),
    withdraw: (reviewId: string) => ask("review.withdraw", { reviewId }),
    wentOut: (out: RequestOf<"review.went-out">) => ask("review.went-out", out),
  };
}
