import type { EntryOf, ReviewEntry } from "./entries";
import type { Folding } from "./folding";
import { nextState, stepOf } from "./machine";
import type { VerifiedRecord } from "./records";
import type { ReviewMember, RoleOf } from "./roles";
import type { RefusalReason, RoundView } from "./view";

/** Why a record counts for nothing where the review stands now; nothing when it counts. */
export function refusalOf(folding: Folding, record: VerifiedRecord, roleOf: RoleOf): RefusalReason | undefined {
  const member = roleOf(record.keyId, record.id);
  if (member?.removed === true) return "removed-member";
  return refusalByType(folding, record, member, roleOf) ?? closedFor(folding, record);
}

function closedFor({ state }: Folding, { entry }: VerifiedRecord): RefusalReason | undefined {
  const step = stepOf(entry);
  return step !== undefined && nextState(state, step) === undefined ? "closed" : undefined;
}

interface Asked {
  readonly folding: Folding & { readonly author: string };
  readonly current: RoundView;
  readonly isAuthor: boolean;
  /** Signed by a known reviewer other than the author. */
  readonly isReviewer: boolean;
  readonly isSelf: boolean;
}

function refusalByType(
  folding: Folding,
  record: VerifiedRecord,
  member: ReviewMember | undefined,
  roleOf: RoleOf,
): RefusalReason | undefined {
  const { keyId, entry } = record;
  if (entry.type === "submitted") return submissionRefusal(entry, keyId, member, folding);
  const { author } = folding;
  const current = folding.rounds.at(-1);
  if (current === undefined || author === undefined) return "no-submission";
  const isAuthor = keyId === author;
  // The author of a review may always speak in it, known or not; everybody else must be known.
  if (member === undefined && !isAuthor) return "unverified";
  const isReviewer = member?.role === "reviewer" && !isAuthor;
  const isSelf = isAuthor || isSamePerson(member, roleOf(author, current.id));
  return entryRefusal(entry, { folding: { ...folding, author }, current, isAuthor, isReviewer, isSelf });
}

function entryRefusal(entry: Exclude<ReviewEntry, EntryOf<"submitted">>, asked: Asked): RefusalReason | undefined {
  const { folding, current, isAuthor, isReviewer } = asked;
  if (entry.type === "withdrawn") return isAuthor ? undefined : "not-the-author";
  if (entry.type === "decided") return deciderRefusal(asked) ?? decisionRefusal(entry, folding.rounds);
  if (!isAuthor && !isReviewer) return "wrong-role";
  if (entry.type === "resolved") return folding.threads.has(entry.comment) ? undefined : "no-target";
  if (entry.type === "commented") return commentRefusal(entry, folding);
  if (entry.submission !== current.id) return "old-round";
  return entry.textHash === current.entry.textHash ? undefined : "other-text";
}

function deciderRefusal({ folding, isReviewer, isSelf }: Asked): RefusalReason | undefined {
  if (isSelf) return "self-approval";
  if (!isReviewer) return "wrong-role";
  return folding.verified ? undefined : "unverified";
}

function commentRefusal({ submission, replyTo }: EntryOf<"commented">, { rounds, threads }: Folding): RefusalReason | undefined {
  if (!rounds.some(({ id }) => id === submission)) return "no-submission";
  return replyTo !== undefined && !threads.has(replyTo) ? "no-target" : undefined;
}

function submissionRefusal(
  entry: EntryOf<"submitted">,
  keyId: string,
  member: ReviewMember | undefined,
  { author, rounds }: Folding,
): RefusalReason | undefined {
  if (member !== undefined && member.role !== "author") return "wrong-role";
  const current = rounds.at(-1);
  if (current === undefined) return undefined;
  if (keyId !== author) return "not-the-author";
  if (entry.draftId !== current.entry.draftId) return "other-draft";
  return entry.round < current.entry.round ? "old-round" : undefined;
}

/** A decision counts for exactly the text, charter version, draft and round that stand now. */
function decisionRefusal(entry: EntryOf<"decided">, rounds: readonly RoundView[]): RefusalReason | undefined {
  const target = rounds.find(({ id }) => id === entry.submission);
  if (target === undefined) return "no-submission";
  const { textHash, charter, draftId, round } = target.entry;
  if (entry.textHash !== textHash) return "other-text";
  if (entry.charter.id !== charter.id || entry.charter.version !== charter.version) return "other-charter";
  if (entry.draftId !== draftId) return "other-draft";
  return target !== rounds.at(-1) || entry.round !== round ? "old-round" : undefined;
}

function isSamePerson(a: ReviewMember | undefined, b: ReviewMember | undefined): boolean {
  return a?.person !== undefined && a.person === b?.person;
}
