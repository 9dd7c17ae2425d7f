import * as z from "zod/mini";
import type { LocalArea } from "../local";

/** Key of the marker in `storage.local`. */
export const MARKER_KEY = "ligne.copy.marker";

const stamp = z.int().check(z.minimum(0));
const total = z.int().check(z.minimum(0));

/**
 * “A database exists”: kept outside IndexedDB, because a full disk makes Chromium delete the whole of it at the next start
 * (threats and faults, §4). Beside the totals it lists what the journal and the rescue copy hold.
 */
const markerSchema = z.object({
  /** Random name of the database these figures belong to. */
  instance: z.string().check(z.maxLength(64)),
  sessions: total,
  events: total,
  /** Ignores and sheets of drafts. */
  kept: z.optional(total),
  /** Charters of the company's own. */
  charters: z.optional(total),
  /** People of the team, publishers of charters and sealed keys. */
  team: z.optional(total),
  /** Records of reviews. */
  reviews: z.optional(total),
  /** Posts of one's own. */
  posts: z.optional(total),
  /** Last append, ISO 8601; shown as “about”. */
  lastAt: z.optional(z.iso.datetime()),
  /** Newest first. */
  journal: z._default(z.array(z.object({ key: z.string(), bytes: total, storedAt: stamp, events: total })), []),
  /** A whole copy, taken when room came back after a full disk, or before an upgrade. */
  rescue: z.optional(z.object({ chunks: total, schema: z.int().check(z.minimum(1)), storedAt: stamp })),
  /** The disk was full and no whole copy was taken since. */
  wasFull: z.optional(z.boolean()),
  /** Upgrades that failed with this build of the extension: after three it waits for another build. */
  failedUpgrade: z.optional(z.object({ build: z.string().check(z.maxLength(64)), tries: total })),
});
export type Marker = z.output<typeof markerSchema>;

export type ReadMarker =
  | { readonly status: "none" }
  | { readonly status: "damaged" }
  | { readonly status: "present"; readonly marker: Marker };

/** Reads the marker; rejects when `storage.local` itself fails. */
export async function readMarker(local: LocalArea): Promise<ReadMarker> {
  const raw = (await local.get([MARKER_KEY]))[MARKER_KEY];
  if (raw === undefined) return { status: "none" };
  const parsed = markerSchema.safeParse(raw);
  return parsed.success ? { status: "present", marker: parsed.data } : { status: "damaged" };
}

export async function writeMarker(local: LocalArea, marker: Marker): Promise<void> {
  await local.set({ [MARKER_KEY]: marker });
}
