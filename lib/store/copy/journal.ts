import * as z from "zod/mini";
import { draftEventSchema, draftSessionSchema } from "../../metrics";
import type { EventBatch } from "../drafts/fold";
import { byteLength, type LocalArea } from "../local";
import { readCopied } from "./copied";
import { MARKER_KEY, type Marker } from "./marker";

/** Bounds of the journal (threats and faults, §4). */
const JOURNAL_RECORDS = 200;
const JOURNAL_BYTES = 4 * 1024 * 1024;
const PREFIX = "ligne.copy.journal.";

/** One append as it came in, so that putting it back is the same idempotent append once more. */
const recordSchema = z.object({
  storedAt: z.int().check(z.minimum(0)),
  batch: z.object({
    sessionId: z.uuid(),
    page: z.optional(z.object({ id: z.optional(z.string().check(z.maxLength(64))), name: z.optional(z.string().check(z.maxLength(200))) })),
    surface: draftSessionSchema.shape.surface,
    events: z.array(draftEventSchema).check(z.minLength(1)),
  }),
});
export type JournalRecord = z.output<typeof recordSchema>;

/**
 * Writes one append in front of the journal, together with the marker, and drops what no longer fits. A batch that was sent
 * again replaces itself; one that alone is over the bound is left out.
 */
export async function writeRecord(local: LocalArea, marker: Marker, batch: EventBatch, storedAt: number): Promise<Marker> {
  const key = `${PREFIX}${batch.events[0]?.id}`;
  const record = { storedAt, batch };
  const bytes = byteLength(record);
  const others = marker.journal.filter((entry) => entry.key !== key);
  const kept = trim([{ key, bytes, storedAt, events: batch.events.length }, ...others]);
  const next = { ...marker, journal: kept };
  await local.set({ ...(kept.some((entry) => entry.key === key) ? { [key]: record } : {}), [MARKER_KEY]: next });
  await removeMissing(local, marker.journal, kept);
  return next;
}

/** Newest first, as many as fit into both bounds. */
function trim(entries: Marker["journal"]): Marker["journal"] {
  let bytes = 0;
  const fitting = entries.filter((entry) => {
    if (bytes + entry.bytes > JOURNAL_BYTES) return false;
    bytes += entry.bytes;
    return true;
  });
  return fitting.slice(0, JOURNAL_RECORDS);
}

/** Retention: drops records stored before `cutoff`; records stamped after `now` are stamped now. */
export async function pruneJournal(
  local: LocalArea,
  marker: Marker,
  { now, cutoff }: { readonly now: number; readonly cutoff: number },
): Promise<Marker> {
  const kept = marker.journal
    .filter(({ storedAt }) => storedAt >= cutoff)
    .map((entry) => ({ ...entry, storedAt: Math.min(entry.storedAt, now) }));
  const next = { ...marker, journal: kept };
  await local.set({ [MARKER_KEY]: next });
  await removeMissing(local, marker.journal, kept);
  return next;
}

async function removeMissing(local: LocalArea, before: Marker["journal"], after: Marker["journal"]): Promise<void> {
  const still = new Set(after.map(({ key }) => key));
  const gone = before.map(({ key }) => key).filter((key) => !still.has(key));
  if (gone.length > 0) await local.remove(gone);
}

/** Every readable record, found by its key and not through the marker, so that a damaged marker costs nothing. */
export async function readJournal(local: LocalArea): Promise<JournalRecord[]> {
  return (await readCopied(local, PREFIX, recordSchema)).sort((a, b) => a.storedAt - b.storedAt);
}

/** Erases the second copy whole; other values in `storage.local` stay. */
export async function eraseSecondCopy(local: LocalArea): Promise<void> {
  const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith("ligne.copy."));
  // The marker goes last: as long as it stands, an interrupted erase asks again.
  await local.remove(keys.filter((key) => key !== MARKER_KEY));
  await local.remove([MARKER_KEY]);
}
