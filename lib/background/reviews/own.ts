import type { OwnReview } from "../../messages";
import { approvedAt, stateAt } from "../../review";
import type { Loaded } from "./desk";

/**
 * A review as its own author's panel may see it: own text, and what reviewers said. Nothing when it is another author's (T7), or no
 * submission is there.
 *
 * @param now milliseconds since 1970
 */
export function ownReviewOf({ view, people }: Pick<Loaded, "view" | "people">, now: number): OwnReview | undefined {
  const last = view.rounds.at(-1);
  if (last === undefined || view.author === undefined || view.author !== people.authorId) return undefined;
  const { draftId, round, text, charter, at, deadline } = last.entry;
  const said = ({ id, by, at: when, text: words }: { id: string; by: string; at: string; text: string }) => {
    const name = people.nameOf(by);
    return { id, own: by === view.author, at: when, text: words, ...(name !== undefined && { name }) };
  };
  const { decision } = view;
  const decider = decision && people.nameOf(decision.by);
  return {
    reviewId: view.reviewId,
    draftId,
    state: stateAt(view, now),
    round,
    text,
    charter,
    approved: approvedAt(view, now) !== undefined,
    ...(!view.complete && { incomplete: true }),
    submittedAt: at,
    ...(deadline !== undefined && { deadline }),
    ...(decision && {
      decision: {
        decision: decision.decision,
        at: decision.at,
        ...(decision.reason !== undefined && { reason: decision.reason }),
        ...(decision.expiresAt !== undefined && { expiresAt: decision.expiresAt }),
        ...(decider !== undefined && { name: decider }),
      },
    }),
    threads: view.threads.map((thread) => ({
      ...said(thread),
      ...(thread.place && { place: { ...thread.place } }),
      ...(thread.suggestion !== undefined && { suggestion: thread.suggestion }),
      resolved: thread.resolved,
      replies: thread.replies.map(said),
    })),
  };
}
