import type { CharterRef } from "./entries";
import type { ReviewView } from "./view";

const DAY = 86_400_000;
/** An approval that nobody used ends after this long, unless the reviewer said otherwise; milliseconds. */
export const APPROVAL_LASTS = 30 * DAY;
/** A text that nobody decided on is let go this long after its deadline, or after it was handed in; milliseconds. */
export const WAITING_LASTS = 30 * DAY;

/** A state as it is shown: `lapsed` is read off the clock given, and never stored. */
export type ShownState = ReviewView["state"] | "lapsed";

/** @param now milliseconds since 1970; a clock that is wrong by days moves only the moment of lapsing */
export function stateAt(view: Pick<ReviewView, "state" | "decision" | "rounds">, now: number): ShownState {
  const ends = endOf(view);
  return ends !== undefined && now >= ends ? "lapsed" : view.state;
}

/** When the review lapses, milliseconds since 1970; nothing when it cannot any more. */
export function endOf({ state, decision, rounds }: Pick<ReviewView, "state" | "decision" | "rounds">): number | undefined {
  if (state === "approved" && decision) {
    return decision.expiresAt === undefined ? Date.parse(decision.at) + APPROVAL_LASTS : Date.parse(decision.expiresAt);
  }
  const last = rounds.at(-1)?.entry;
  return last && (state === "submitted" || state === "changes") ? Date.parse(last.deadline ?? last.at) + WAITING_LASTS : undefined;
}

/** The exact text and charter version that may be published now; nothing when none may. */
export function approvedAt(view: ReviewView, now: number): { readonly text: string; readonly charter: CharterRef } | undefined {
  const last = view.rounds.at(-1)?.entry;
  if (!last || !view.verified || !view.complete || stateAt(view, now) !== "approved") return undefined;
  return { text: last.text, charter: last.charter };
}
