import { charterReplies } from "./charters";
import { figureReplies } from "./figures";
import { policyReplies } from "./policy";
import { reviewReplies } from "./reviews";
import { storedReplies } from "./stored";
import { teamReplies } from "./team";

/**
 * What comes back of messages that only our own pages may send. The pages hold it against these schemas; the background, which is read
 * anew at every start of its worker, does without them. What our script in Meta's page gets stands in the table itself, because there
 * the server alone looks at it.
 */
export const pageReplies = {
  ...charterReplies,
  ...figureReplies,
  ...policyReplies,
  ...reviewReplies,
  ...storedReplies,
  ...teamReplies,
} as const;
