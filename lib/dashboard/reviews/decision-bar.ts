import type { OpenedReview } from "./opened";

/** Whether there is a decision to make here, or the reason why not, as the end of a text's key. */
export type DecisionBarState = "open" | "own" | "noKey" | "settled" | "undecidable";

/**
 * With which of this computer's keys it can be recorded that the text went out: its author's own, else the reviewer's. Nothing while it
 * is not approved, or no key of this computer may say so.
 */
export function publishingKey({ view, shown, people, author, reviewer }: OpenedReview): "author" | "reviewer" | undefined {
  if (shown !== "approved" || !view.complete) return undefined;
  if (author === "ready" && isOwn({ view, people })) return "author";
  return reviewer === "none" ? undefined : "reviewer";
}

/** What the desk offers for an open draft. */
export function decisionBar({ view, shown, people, reviewer }: OpenedReview): DecisionBarState {
  if (shown === "published" || shown === "withdrawn" || shown === "draft") return "settled";
  if (!view.verified) return "undecidable";
  if (reviewer !== "none") return "open";
  return isOwn({ view, people }) ? "own" : "noKey";
}

/** Whether its author writes at this computer: then an answer is there as soon as it is given; to anybody else it has to be sent. */
export function isOwn({ view, people }: Pick<OpenedReview, "view" | "people">): boolean {
  return people.some(({ keyId, own }) => own && keyId === view.author);
}
