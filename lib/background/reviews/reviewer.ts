import type { Handlers, ReplyOf } from "../../messages";
import { placeOf, type ReviewView, stateAt } from "../../review";
import { allTaken, taken } from "../taken";
import type { Loaded, NewEntry, Prepared, ReviewDesk } from "./desk";
import type { ReviewPorts } from "./ports";

type ActHandlers = Pick<Handlers, "review.open" | "review.decide" | "review.comment" | "review.resolve" | "review.published">;
type Outcome = ReplyOf<"review.decide">;
type As = "author" | "reviewer";

/** What is done in a review by hand, in our own pages. Each act is signed here; the keys go nowhere. */
export function createActHandlers({ team, now, changed }: ReviewPorts, desk: ReviewDesk): ActHandlers {
  /** Signs and stores one act. One that was stored already is not made again. */
  const act = async (reviewId: string, as: As, requestId: string, make: (view: ReviewView) => NewEntry | "changed"): Promise<Outcome> => {
    const [loaded, key] = await allTaken([desk.load(reviewId), team.ownKey(as)]);
    if (!loaded) return { status: "gone" };
    if (loaded.asked.has(requestId)) return { status: "done", view: loaded.view };
    if (!key) return { status: loaded.people[as] === "locked" ? "locked" : "no-key" };
    const entry = make(loaded.view);
    return entry === "changed" ? { status: "changed" } : keep(loaded, await desk.prepare(loaded, reviewId, key, entry), requestId);
  };

  const keep = async ({ people }: Loaded, prepared: Prepared, requestId: string): Promise<Outcome> => {
    if (prepared.refused !== undefined) return { status: "refused", reason: prepared.refused };
    taken(await desk.commit(prepared, people, requestId));
    changed();
    return { status: "done", view: prepared.view };
  };

  return {
    "review.open": async ({ reviewId }) => {
      const loaded = taken(await desk.load(reviewId));
      if (!loaded || loaded.view.rounds.length === 0) return {};
      const { view, people } = loaded;
      const keys = [...new Set(view.history.map(({ by }) => by))];
      const shown = stateAt(view, now());
      return { opened: { view, shown, people: keys.map(people.person), reviewer: people.reviewer, author: people.author } };
    },

    "review.decide": ({ reviewId, submission, decision, reason, expiresAt }, { requestId }) =>
      act(reviewId, "reviewer", requestId, (view) => {
        const current = view.rounds.at(-1);
        if (current?.id !== submission) return "changed";
        const { draftId, round, textHash, charter } = current.entry;
        return {
          type: "decided",
          decision,
          ...(reason !== undefined && { reason }),
          ...(expiresAt !== undefined && { expiresAt }),
          submission,
          draftId,
          round,
          textHash,
          charter,
        };
      }),

    "review.comment": ({ reviewId, submission, as, span, text, suggestion, replyTo }, { requestId }) =>
      act(reviewId, as, requestId, (view) => {
        const round = view.rounds.find(({ id }) => id === submission);
        const place = span && round && placeOf(round.entry.text, span.start, span.end);
        if (round === undefined || (span && !place)) return "changed";
        return {
          type: "commented",
          submission,
          text,
          ...(place && { place }),
          ...(suggestion !== undefined && { suggestion }),
          ...(replyTo !== undefined && { replyTo }),
        };
      }),

    "review.resolve": ({ reviewId, comment, resolved, as }, { requestId }) =>
      act(reviewId, as, requestId, () => ({ type: "resolved", comment, resolved })),

    "review.published": ({ reviewId, submission, as, url }, { requestId }) =>
      act(reviewId, as, requestId, (view) => {
        const current = view.rounds.at(-1);
        if (current?.id !== submission) return "changed";
        return { type: "published", submission, textHash: current.entry.textHash, ...(url !== undefined && { url }) };
      }),
  };
}
