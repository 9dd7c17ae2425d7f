import type { DraftEvent } from "../../metrics";
import type { SessionRow } from "./rows";

/** A stretch of events of one session, as a content script sends it. */
export interface EventBatch {
  readonly sessionId: string;
  readonly page?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly surface: SessionRow["surface"];
  readonly events: readonly DraftEvent[];
}

/** Largest number of events a session says it has; the schema's bound. */
const MOST_EVENTS = 100_000;

/**
 * Folds events that are not stored yet into their session. The result does not depend on the order in which batches come in:
 * each field is taken from the event with the lowest or highest sequence that can tell it, never from the clock (F16).
 * `fresh` holds at least one event.
 */
export function foldEvents(
  before: SessionRow | undefined,
  batch: EventBatch,
  fresh: readonly DraftEvent[],
  stamp: { readonly touched: number; readonly storedAt: number },
): SessionRow {
  const ordered = [...fresh].sort((a, b) => a.sequence - b.sequence);
  const first = ordered[0];
  const newest = ordered.at(-1);
  if (!first || !newest) throw new RangeError("a batch without events cannot be folded");
  const isFirst = !before || first.sequence < before.firstSequence;
  const isNewest = !before || newest.sequence > before.sequence;
  return {
    id: batch.sessionId,
    surface: isNewest ? batch.surface : before.surface,
    startedAt: isFirst ? first.at : before.startedAt,
    firstSequence: isFirst ? first.sequence : before.firstSequence,
    updatedAt: isNewest ? newest.at : before.updatedAt,
    sequence: isNewest ? newest.sequence : before.sequence,
    eventCount: Math.min((before?.eventCount ?? 0) + fresh.length, MOST_EVENTS),
    ...foldPage(before, batch, newest.sequence),
    ...foldSummary(before, ordered),
    touched: stamp.touched,
    // Never older than one of its events, also when the clock went back: retention relies on it.
    storedAt: Math.max(before?.storedAt ?? 0, stamp.storedAt),
  };
}

function foldPage(before: SessionRow | undefined, { page }: EventBatch, sequence: number) {
  const known = page?.id !== undefined || page?.name !== undefined;
  if (known && (before?.pageSequence === undefined || sequence > before.pageSequence)) {
    return {
      pageSequence: sequence,
      ...(page.id === undefined ? {} : { pageId: page.id }),
      ...(page.name === undefined ? {} : { pageName: page.name }),
    };
  }
  return {
    ...(before?.pageSequence === undefined ? {} : { pageSequence: before.pageSequence }),
    ...(before?.pageId === undefined ? {} : { pageId: before.pageId }),
    ...(before?.pageName === undefined ? {} : { pageName: before.pageName }),
  };
}

function foldSummary(before: SessionRow | undefined, ordered: readonly DraftEvent[]) {
  const settled = ordered.findLast((event) => event.type === "settled");
  if (settled && (before?.settledSequence === undefined || settled.sequence > before.settledSequence)) {
    return { last: settled.summary, settledSequence: settled.sequence };
  }
  return {
    ...(before?.last === undefined ? {} : { last: before.last }),
    ...(before?.settledSequence === undefined ? {} : { settledSequence: before.settledSequence }),
  };
}
