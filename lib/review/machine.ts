import type { DecisionKind, ReviewEntry } from "./entries";

/** Where a review stands. `draft`: nothing was handed in. `lapsed` is no state: it is read off a clock, see `stateAt`. */
export const REVIEW_STATES = ["draft", "submitted", "changes", "approved", "rejected", "withdrawn", "published"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What moves a review. Comments and their resolving move nothing. */
export type ReviewStep = "submitted" | DecisionKind | "withdrawn" | "published";

/** Any decision may be revised until the post is out or taken back; a rejected text does not come back in the same review. */
const DECIDABLE = { approved: "approved", changes: "changes", rejected: "rejected", withdrawn: "withdrawn" } as const;

/** Everything that may happen, and nothing else. */
export const REVIEW_MACHINE: Readonly<Record<ReviewState, Partial<Readonly<Record<ReviewStep, ReviewState>>>>> = {
  draft: { submitted: "submitted" },
  submitted: { ...DECIDABLE, submitted: "submitted" },
  changes: { ...DECIDABLE, submitted: "submitted" },
  approved: { ...DECIDABLE, submitted: "submitted", published: "published" },
  rejected: { ...DECIDABLE },
  withdrawn: {},
  published: {},
};

/** The state after a step; nothing when the step is not open from here. */
export function nextState(state: ReviewState, step: ReviewStep): ReviewState | undefined {
  return REVIEW_MACHINE[state][step];
}

/** The step that an entry is; nothing for comments. */
export function stepOf(entry: ReviewEntry): ReviewStep | undefined {
  if (entry.type === "decided") return entry.decision;
  return entry.type === "commented" || entry.type === "resolved" ? undefined : entry.type;
}
