import { type Handlers, type QueuedReview, Refused } from "../../messages";
import { compareUrgency, dueAt, foldReview, groupByReview, verifyReviewRecord } from "../../review";
import type { ReviewRecordRow, ReviewRow } from "../../store";
import type { ReviewDesk } from "./desk";
import type { People } from "./people";
import type { ReviewPorts } from "./ports";

type FileHandlers = Pick<Handlers, "review.queue" | "review.import" | "review.export" | "review.erase">;

/** Lists of reviews, and their way in and out by file. */
export function createFileHandlers({ store, now, changed, refuseErase }: ReviewPorts, desk: ReviewDesk): FileHandlers {
  /** Lines whose signers stand otherwise in the team than when they were folded are folded again first. */
  const freshLines = async (people: People): Promise<ReviewRow[] | undefined> => {
    const listed = await store.reviews.list();
    if (!listed.ok) return undefined;
    const stale = listed.value.filter((row) => row.gone !== true && row.standings !== people.standings(row.summary?.keys ?? []));
    if (stale.length === 0) return listed.value;
    const folded = await store.reviews.refold(
      stale.map(({ id }) => id),
      desk.project(people),
    );
    const again = folded.ok ? await store.reviews.list() : listed;
    return again.ok ? again.value : undefined;
  };

  return {
    "review.queue": async () => {
      const people = await desk.people();
      const lines = people.ok ? await freshLines(people.value) : undefined;
      if (!people.ok || !lines) return new Refused("store");
      const at = now();
      const reviews = lines.flatMap(({ summary }) => (summary ? [queuedOf(summary, people.value, at)] : []));
      return { reviews: reviews.sort(byUrgency).slice(0, 5_000), reviewer: people.value.reviewer, author: people.value.author };
    },

    "review.import": async ({ records }) => {
      const people = await desk.people();
      if (!people.ok) return new Refused("store");
      const verified = await Promise.all(records.map(verifyReviewRecord));
      const tampered = verified.indexOf(undefined);
      if (tampered >= 0) return { status: "tampered", at: tampered };
      const held = verified.filter((record) => record !== undefined);
      const rows = held.map(({ id, keyId, entry }, index): ReviewRecordRow[] => {
        const record = records[index];
        const isLate = people.value.person(keyId).removed === true;
        return record ? [{ id, reviewId: entry.reviewId, keyId, storedAt: now(), ...(isLate && { late: true }), record }] : [];
      });
      const unique = [...new Map(rows.flat().map((row) => [row.id, row])).values()];
      const stored = await store.reviews.append(unique, desk.project(people.value));
      if (!stored.ok) return new Refused("store");
      if (stored.value.length > 0) changed();
      const groups = groupByReview(held);
      const views = [...groups.values()].map((group) => foldReview(group, people.value.roleOf(new Set())));
      const unverified = views.filter((view) => !view.verified || view.history.some(({ refused }) => refused === "unverified")).length;
      return {
        status: "taken",
        added: stored.value.length,
        known: unique.length - stored.value.length,
        unverified,
        reviews: [...groups.keys()],
      };
    },

    "review.export": async ({ reviewIds }) => {
      const read = await Promise.all([...new Set(reviewIds)].map((id) => store.reviews.records(id)));
      if (read.some(({ ok }) => !ok)) return new Refused("store");
      const rows = read.flatMap((stored) => (stored.ok ? stored.value : []));
      const inOrder = rows.toSorted((a, b) => a.record.payload.sequence - b.record.payload.sequence || (a.id < b.id ? -1 : 1));
      return { records: inOrder.map(({ record }) => record) };
    },

    "review.erase": async ({ keyId }) => {
      const refused = await refuseErase();
      if (refused) return refused;
      const people = await desk.people();
      if (!people.ok) return new Refused("store");
      const erased = await store.reviews.erase(keyId, desk.project(people.value));
      if (!erased.ok) return new Refused("store");
      changed();
      return { deleted: erased.value };
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
