import { type ReviewStep, stepOf } from "./machine";
import type { VerifiedRecord } from "./records";

/** Of records made at once, what went out goes first and what is more careful goes last, so that it stands in the end. */
const AT_ONCE: readonly (ReviewStep | undefined)[] = ["submitted", "published", "approved", "changes", "rejected", undefined, "withdrawn"];

/** The order that counts: sequence, then `AT_ONCE`, then id. No clock. */
export function compareRecords(a: VerifiedRecord, b: VerifiedRecord): number {
  return (
    a.entry.sequence - b.entry.sequence ||
    AT_ONCE.indexOf(stepOf(a.entry)) - AT_ONCE.indexOf(stepOf(b.entry)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Each record once, in order. */
export function inOrder(records: readonly VerifiedRecord[]): VerifiedRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()].sort(compareRecords);
}

/** What the next record of a signer in a review says about its place. */
export function nextPlace(records: readonly VerifiedRecord[], keyId: string): { sequence: number; previous?: string } {
  const ordered = inOrder(records);
  const last = ordered.findLast((record) => record.keyId === keyId);
  const highest = ordered.at(-1)?.entry.sequence ?? 0;
  return { sequence: highest + 1, ...(last && { previous: last.id }) };
}

/**
 * Ids of the records whose signer's record before them is missing, or stands behind them: they wait.
 */
export function findGaps(records: readonly VerifiedRecord[]): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const gaps = new Set<string>();
  for (const record of inOrder(records)) {
    const { previous, sequence } = record.entry;
    if (previous === undefined) continue;
    const before = byId.get(previous);
    if (before === undefined || before.keyId !== record.keyId || before.entry.sequence >= sequence || gaps.has(previous))
      gaps.add(record.id);
  }
  return gaps;
}
