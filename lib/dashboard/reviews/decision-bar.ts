import type { OpenedReview } from "./desk";

/** Whether there is a decision to make here, or the reason why not, as the end of a text's key. */
export type DecisionBarState = "open" | "noKey" | "settled" | "undecidable";

/** What the desk offers for an open draft. */
export function decisionBar({ view, shown, reviewer }: OpenedReview): DecisionBarState {
  if (shown === "published" || shown === "withdrawn" || shown === "draft") return "settled";
  if (!view.verified) return "undecidable";
  return reviewer === "none" ? "noKey" : "open";
}
