import type { Marker, ReadMarker } from "../copy/marker";
import { classifyFailure } from "./failure";
import { NO_ROOM, type StoreHealth } from "./health";
import type { Peeked } from "./peek";

/** What to do with what lies on the disk. */
export type Verdict =
  | { readonly do: "create" }
  | { readonly do: "open"; readonly from: number }
  | { readonly do: "stop"; readonly health: StoreHealth };

/** `build` names this build of the extension; `room` is the estimated room in bytes, where known. */
export interface Circumstances {
  readonly schema: number;
  readonly build: string;
  readonly room: number | undefined;
  readonly restorable: number;
}

/** An upgrade that failed so often waits for another build instead of running at each start of the worker (F10). */
const MOST_TRIES = 3;

/** Decides from what was seen, before anything is opened. Never says “create” while the second copy remembers data (F9). */
export function assess(peeked: Peeked, read: ReadMarker, circumstances: Circumstances): Verdict {
  if (peeked.status === "failed") return assessFailure(peeked.error, read, circumstances);
  if (peeked.status === "missing") return remembersData(read) ? lost(read, circumstances) : { do: "create" };
  const { schema, build } = circumstances;
  const marker = read.status === "present" ? read.marker : undefined;
  if (peeked.schema > schema) return { do: "stop", health: { status: "newer", found: peeked.schema, known: schema } };
  const replaced = marker !== undefined && remembersData(read) && peeked.instance !== marker.instance;
  if (peeked.hollow || replaced) return lost(read, circumstances);
  if (peeked.schema < schema && marker?.failedUpgrade?.build === build && marker.failedUpgrade.tries >= MOST_TRIES) {
    return { do: "stop", health: { status: "upgrade-failed", found: peeked.schema, known: schema } };
  }
  return { do: "open", from: peeked.schema };
}

function assessFailure(error: unknown, read: ReadMarker, circumstances: Circumstances): Verdict {
  const { room } = circumstances;
  if (room !== undefined && room < NO_ROOM && classifyFailure(error) === "full") return { do: "stop", health: { status: "full" } };
  return remembersData(read) ? lost(read, circumstances) : { do: "stop", health: { status: "unavailable" } };
}

/** A damaged marker proves that there was a database, though not what it held. */
function remembersData(read: ReadMarker): boolean {
  return read.status === "damaged" || (read.status === "present" && totalOf(read.marker) > 0);
}

function totalOf({ sessions, events, kept = 0, charters = 0, team = 0, reviews = 0, posts = 0 }: Marker): number {
  return sessions + events + kept + charters + team + reviews + posts;
}

function lost(read: ReadMarker, { restorable }: Circumstances): Verdict {
  const { sessions = 0, charters = 0, lastAt = undefined } = read.status === "present" ? read.marker : {};
  return {
    do: "stop",
    health: { status: "lost", sessions, restorable, ...(lastAt === undefined ? {} : { lastAt }), ...(charters > 0 && { charters }) },
  };
}
