import type { Handlers, QueuedReview } from "../../messages";
import { compareUrgency, dueAt, foldReview, groupByReview, verifyReviewRecord } from "../../review";
import type { ReviewRecordRow, ReviewRow } from "../../store";
import { allTaken, taken } from "../taken";
import type { ReviewDesk } from "./desk";
import type { People } from "./people";
import type { ReviewPorts } from "./ports";

type FileHandlers = Pick<Handlers, "review.queue" | "review.import" | "review.export" | "review.erase">;

/** Lists of reviews, and their way in and out by file. */
export function createFileHandlers({ store, now, changed, mustGovern }: ReviewPorts, desk: ReviewDesk): FileHandlers {
  /** Lines whose signers stand otherwise in the team than when they were folded are folded again first. */
  const freshLines = async (people: People): Promise<ReviewRow[]> => {
    const listed = taken(await store.reviews.list());
    const stale = listed.filter((row) => row.gone !== true && row.standings !== people.standings(row.summary?.keys ?? []));
    if (stale.length === 0) return listed;
    const folded = await store.reviews.refold(
      stale.map(({ id }) => id),
      desk.project(people),
    );
    return folded.ok ? taken(await store.reviews.list()) : listed;
  };

  return {
    "review.queue": async () => {
      const people = taken(await desk.people());
      const at = now();
      const reviews = (await freshLines(people)).flatMap(({ summary }) => (summary ? [queuedOf(summary, people, at)] : []));
      return { reviews: reviews.sort(byUrgency).slice(0, 5_000), reviewer: people.reviewer, author: people.author };
    },

    "review.import": async ({ records }) => {
      const people = taken(await desk.people());
      const verified = await Promise.all(records.map(verifyReviewRecord));
      const tampered = verified.indexOf(undefined);
      if (tampered >= 0) return { status: "tampered", at: tampered };
      const held = verified.filter((record) => record !== undefined);
      const rows = held.map(({ id, keyId, entry }, index): ReviewRecordRow[] => {
        const record = records[index];
        const isLate = people.person(keyId).removed === true;
        return record ? [{ id, reviewId: entry.reviewId, keyId, storedAt: now(), ...(isLate && { late: true }), record }] : [];
      });
      const unique = [...new Map(rows.flat().map((row) => [row.id, row])).values()];
      const stored = taken(await store.reviews.append(unique, desk.project(people)));
      if (stored.length > 0) changed();
      const groups = groupByReview(held);
      const views = [...groups.values()].map((group) => foldReview(group, people.roleOf(new Set())));
      const unverified = views.filter((view) => !view.verified || view.history.some(({ refused }) => refused === "unverified")).length;
      return {
        status: "taken",
        added: stored.length,
        known: unique.length - stored.length,
        unverified,
        reviews: [...groups.keys()],
      };
    },

    "review.export": async ({ reviewIds }) => {
      const rows = (await allTaken([...new Set(reviewIds)].map((id) => store.reviews.records(id)))).flat();
      const inOrder = rows.toSorted((a, b) => a.record.payload.sequence - b.record.payload.sequence || (a.id < b.id ? -1 : 1));
      return { records: inOrder.map(({ record }) => record) };
    },

    "review.erase": async ({ keyId }) => {
      await mustGovern();
      const people = taken(await desk.people());
      const erased = taken(await store.reviews.erase(keyId, desk.project(people)));
      changed();
      return { deleted: erased };
    },
  };
}

/** What lapsed waits for nobody: it comes last. */
function byUrgency(a: QueuedReview, b: QueuedReview): number {
  return Number(a.shown === "lapsed") - Number(b.shown === "lapsed") || compareUrgency(a, b);
}

function queuedOf(summary: NonNullable<ReviewRow["summary"]>, people: People, now: number): QueuedReview {
  const isOver = summary.endsAt !== undefined && now >= summary.endsAt;
  const due = dueAt(summary);
  const authorName = people.nameOf(summary.author);
  return {
    ...summary,
    shown: isOver ? "lapsed" : summary.state,
    overdue: !isOver && summary.state === "submitted" && due !== undefined && now >= due,
    own: people.isOwn(summary.author),
    ...(authorName !== undefined && { authorName }),
  };
}
