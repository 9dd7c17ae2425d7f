import type { ReplyOf, RequestResult } from "../messages";
import type { AppendOutcome } from "./ports";

/**
 * What an answer to `session.append` means for the events it carried. A request that the background refuses as such is refused
 * again at every try, so it is rejected for good; every other failure may be over the next time.
 */
export function outcomeOf(answer: RequestResult<ReplyOf<"session.append">>): AppendOutcome {
  if (answer.ok) return answer.value.ok ? { status: "stored" } : { status: "refused", health: answer.value.health };
  switch (answer.reason) {
    case "updated":
      return { status: "updated" };
    case "bad-request":
    case "not-allowed":
      return { status: "rejected" };
    default:
      return { status: "unreachable" };
  }
}
