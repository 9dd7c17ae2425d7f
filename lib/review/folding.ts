import type { ReviewState } from "./machine";
import type { CommentView, DecisionView, RoundView } from "./view";

/** What has been folded so far. */
export interface Folding {
  state: ReviewState;
  author?: string;
  verified: boolean;
  rounds: RoundView[];
  decision: DecisionView | undefined;
  threads: Map<string, { comment: CommentView; replies: CommentView[]; resolved: boolean }>;
}
