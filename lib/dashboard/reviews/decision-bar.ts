import type { OpenedReview } from "./opened";

/** Whether there is a decision to make here, or the reason why not, as the end of a text's key. */
export type DecisionBarState = "open" | "noKey" | "settled" | "undecidable";

/**
 * With which of this computer's keys it can be recorded that the text went out: its author's own, else the reviewer's. Nothing while it
 * is not approved, or no key of this computer may say so.
 */
export function publishingKey({ view, shown, people, author, reviewer }: OpenedReview): "author" | "reviewer" | undefined {
  if (shown !== "approved" || !view.complete) return undefined;
  if (author === "ready" && people.some(({ keyId, own }) => own && keyId === view.author)) return "author";
  return reviewer === "none" ? undefined : "reviewer";
}

/** What the desk offers for an open draft. */
export function decisionBar({ view, shown, reviewer }: OpenedReview): DecisionBarState {
  if (shown === "published" || shown === "withdrawn" || shown === "draft") return "settled";
  if (!view.verified) return "undecidable";
  return reviewer === "none" ? "noKey" : "open";
}
