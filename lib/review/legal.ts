import type { EntryOf } from "./entries";
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

function refusalByType(
  folding: Folding,
  { keyId, entry }: VerifiedRecord,
  member: ReviewMember | undefined,
  roleOf: RoleOf,
): RefusalReason | undefined {
  const { author, threads } = folding;
  const current = folding.rounds.at(-1);
  if (entry.type === "submitted") return submissionRefusal(entry, keyId, member, folding);
  if (current === undefined || author === undefined) return "no-submission";
  // The author of a review may always speak in it, known or not; everybody else must be known.
  if (member === undefined && keyId !== author) return "unverified";
  const isReviewer = member?.role === "reviewer" && keyId !== author;
  switch (entry.type) {
    case "withdrawn":
      return keyId === author ? undefined : "not-the-author";
    case "decided":
      if (keyId === author || isSamePerson(member, roleOf(author, current.id))) return "self-approval";
      if (!isReviewer) return "wrong-role";
      return folding.verified ? decisionRefusal(entry, folding.rounds) : "unverified";
    case "commented":
      if (keyId !== author && !isReviewer) return "wrong-role";
      if (!folding.rounds.some(({ id }) => id === entry.submission)) return "no-submission";
      return entry.replyTo !== undefined && !threads.has(entry.replyTo) ? "no-target" : undefined;
    case "resolved":
      if (keyId !== author && !isReviewer) return "wrong-role";
      return threads.has(entry.comment) ? undefined : "no-target";
    case "published":
      if (keyId !== author && !isReviewer) return "wrong-role";
      if (entry.submission !== current.id) return "old-round";
      return entry.textHash === current.entry.textHash ? undefined : "other-text";
  }
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
