import { writeCharterCopy } from "../charters/copy";
import type { CharterChange } from "../charters/desk";
import type { Counters } from "../drafts/counters";
import type { EventBatch } from "../drafts/fold";
import { type KeptChange, writeKeptCopy } from "../drafts/kept-copy";
import type { Database } from "../opening/database";
import type { StorePorts } from "../ports";
import { writePostsCopy } from "../posts/copy";
import type { PostRow } from "../posts/rows";
import { type ReviewChange, writeReviewCopy } from "../reviews/copy";
import { type TeamChange, writeTeamCopy } from "../team/copy";
import { eraseSecondCopy, pruneJournal, writeRecord } from "./journal";
import { type Marker, type ReadMarker, readMarker, writeMarker } from "./marker";
import { pruneRescue, writeRescue } from "./rescue";

/**
 * Marker, journal and rescue copy in `storage.local`, beside the database. A failure here never fails a save that the database
 * has committed; it is told to the log. Callers run one of these at a time.
 */
export interface SecondCopy {
  read(): Promise<ReadMarker>;
  /** After opening: the marker takes the database's name and totals. */
  adopt(read: ReadMarker, instance: string, counters: Counters): Promise<void>;
  /** After a commit: one more record, new totals. */
  note(instance: string, counters: Counters, batch: EventBatch, storedAt: number): Promise<void>;
  /** After a commit: the changed ignores and sheets. */
  noteKept(instance: string, change: KeptChange): Promise<void>;
  /** After a commit: the changed rows of charters. */
  noteCharters(instance: string, change: CharterChange): Promise<void>;
  /** After a commit: the changed rows of people, publishers and sealed keys. */
  noteTeam(instance: string, change: TeamChange): Promise<void>;
  /** After a commit: the changed records of reviews. */
  noteReviews(instance: string, change: ReviewChange): Promise<void>;
  /** After a commit: all posts that are there now; the newest of them are copied. */
  notePosts(instance: string, rows: readonly PostRow[]): Promise<void>;
  /** Copies all rows. `instance` may be unknown for a database that never got a name. */
  rescue(db: Database, schema: number, instance: unknown): Promise<void>;
  /** Remembers that the disk was full, as far as that can still be written. */
  noteFull(): Promise<void>;
  countFailedUpgrade(build: string): Promise<void>;
  prune(bounds: { readonly now: number; readonly cutoff: number }, counters: Counters): Promise<void>;
}

export function createSecondCopy({ local, now, onEvent }: Pick<StorePorts, "local" | "now" | "onEvent">): SecondCopy {
  const guarded = async (task: () => Promise<unknown>): Promise<void> => {
    try {
      await task();
    } catch (error) {
      onEvent({ code: "second-copy-failed", error });
    }
  };
  const current = async (instance: string): Promise<Marker> => {
    const read = await readMarker(local);
    return read.status === "present" ? { ...read.marker, instance } : { instance, sessions: 0, events: 0, journal: [] };
  };
  /** Changes a marker that stands; where there is none, there is nothing to remember. */
  const change = (edit: (marker: Marker) => Marker) =>
    guarded(async () => {
      const read = await readMarker(local);
      if (read.status === "present") await writeMarker(local, edit(read.marker));
    });

  return {
    async read() {
      try {
        return await readMarker(local);
      } catch (error) {
        onEvent({ code: "second-copy-failed", error });
        return { status: "none" };
      }
    },
    adopt: (read, instance, { sessions, events }) =>
      guarded(async () => {
        // What a damaged marker listed cannot be bounded any more; the database itself is whole.
        if (read.status === "damaged") await eraseSecondCopy(local);
        const { failedUpgrade: _done, ...marker } = await current(instance);
        await writeMarker(local, { ...marker, sessions, events });
      }),
    note: (instance, { sessions, events }, batch, storedAt) =>
      guarded(async () => {
        const marker = await current(instance);
        const lastAt = new Date(storedAt).toISOString();
        await writeRecord(local, { ...marker, sessions, events, lastAt }, batch, storedAt);
      }),
    noteKept: (instance, change) => guarded(async () => writeKeptCopy(local, await current(instance), change)),
    noteCharters: (instance, change) => guarded(async () => writeCharterCopy(local, await current(instance), change)),
    noteTeam: (instance, change) => guarded(async () => writeTeamCopy(local, await current(instance), change)),
    noteReviews: (instance, change) => guarded(async () => writeReviewCopy(local, await current(instance), change)),
    notePosts: (instance, rows) => guarded(async () => writePostsCopy(local, await current(instance), rows)),
    rescue: (db, schema, instance) =>
      guarded(async () => {
        if (typeof instance !== "string") return;
        const { rescue } = await writeRescue(local, await current(instance), db, schema, now());
        onEvent({ code: "rescue-written", size: rescue?.chunks ?? 0 });
      }),
    noteFull: () => change((marker) => ({ ...marker, wasFull: true })),
    countFailedUpgrade: (build) =>
      change((marker) => ({
        ...marker,
        failedUpgrade: { build, tries: (marker.failedUpgrade?.build === build ? marker.failedUpgrade.tries : 0) + 1 },
      })),
    prune: (bounds, { sessions, events }) =>
      guarded(async () => {
        const read = await readMarker(local);
        if (read.status !== "present") return;
        const pruned = await pruneJournal(local, { ...read.marker, sessions, events }, bounds);
        await pruneRescue(local, pruned, bounds);
      }),
  };
}
