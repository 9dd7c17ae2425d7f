import type { Folding } from "./folding";
import { refusalOf } from "./legal";
import { nextState, stepOf } from "./machine";
import { findGaps, inOrder } from "./order";
import type { VerifiedRecord } from "./records";
import type { RoleOf } from "./roles";
import type { HistoryLine, ReviewView, ThreadView } from "./view";

/**
 * What the records of one review come to. The same for every order of arrival, with repeats, and whatever any clock said. Records
 * without effect stay in the history, with the reason.
 *
 * @param records of one review; `verifyReviewRecord` has answered for each
 * @throws RangeError on records of several reviews
 */
export function foldReview(records: readonly VerifiedRecord[], roleOf: RoleOf): ReviewView {
  const ordered = inOrder(records);
  const reviewId = ordered[0]?.entry.reviewId ?? "";
  if (ordered.some(({ entry }) => entry.reviewId !== reviewId)) throw new RangeError("records of several reviews");
  const gaps = findGaps(ordered);
  const folding: Folding = { state: "draft", verified: false, rounds: [], decision: undefined, threads: new Map() };
  const history = ordered.map((record): HistoryLine => {
    const { id, keyId: by, entry } = record;
    const refused = gaps.has(id) ? "gap" : refusalOf(folding, record, roleOf);
    if (refused !== undefined) return { id, by, entry, refused };
    take(folding, record, roleOf);
    return { id, by, entry };
  });
  const { state, author, verified, rounds, decision, threads } = folding;
  return {
    reviewId,
    state,
    ...(author !== undefined && { author }),
    verified,
    complete: gaps.size === 0,
    rounds,
    ...(decision && { decision }),
    threads: [...threads.values()].map(({ comment, replies, resolved }): ThreadView => ({ ...comment, replies, resolved })),
    history,
  };
}

/** Records of several reviews, each folded, by review. */
export function groupByReview(records: readonly VerifiedRecord[]): Map<string, VerifiedRecord[]> {
  const groups = new Map<string, VerifiedRecord[]>();
  for (const record of records) {
    const group = groups.get(record.entry.reviewId);
    if (group) group.push(record);
    else groups.set(record.entry.reviewId, [record]);
  }
  return groups;
}

/** Takes a record that is legal here. */
function take(folding: Folding, { id, keyId: by, entry }: VerifiedRecord, roleOf: RoleOf): void {
  const step = stepOf(entry);
  if (step !== undefined) folding.state = nextState(folding.state, step) ?? folding.state;
  if (entry.type === "submitted") {
    folding.author = by;
    folding.verified = roleOf(by, id) !== undefined;
    folding.rounds.push({ id, by, entry });
    folding.decision = undefined;
  } else if (entry.type === "decided") {
    const { decision, reason, at, expiresAt } = entry;
    folding.decision = { id, by, decision, at, ...(reason !== undefined && { reason }), ...(expiresAt !== undefined && { expiresAt }) };
  } else if (entry.type === "commented") {
    const { at, text, submission, place, suggestion, replyTo } = entry;
    const comment = { id, by, at, text, submission, ...(place && { place }), ...(suggestion !== undefined && { suggestion }) };
    if (replyTo === undefined) folding.threads.set(id, { comment, replies: [], resolved: false });
    else folding.threads.get(replyTo)?.replies.push(comment);
  } else if (entry.type === "resolved") {
    const thread = folding.threads.get(entry.comment);
    if (thread) thread.resolved = entry.resolved;
  }
}
