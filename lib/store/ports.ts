import type { LocalArea } from "./local";
import type { DatabasePlace } from "./opening/database";
import type { EstimateRoom } from "./opening/health";
import type { Migration } from "./opening/migrations";

/** What the store tells its log: codes and sizes. `error` is for its name alone. */
export interface StoreEvent {
  readonly code:
    | "store-opened"
    | "store-stopped"
    | "store-full"
    | "store-room-back"
    | "store-blocked"
    | "store-closed"
    | "upgrade-failed"
    | "second-copy-failed"
    | "estimate-failed"
    | "rescue-written"
    | "rows-unreadable"
    | "read-failed"
    | "recover-failed";
  readonly size?: number;
  readonly error?: unknown;
}

/** Everything the store needs from outside. */
export interface StorePorts {
  readonly place: DatabasePlace;
  /** `storage.local`: home of the second copy. */
  readonly local: LocalArea;
  /** Milliseconds since 1970. Used for retention and shown as “about”; never for order. */
  readonly now: () => number;
  /** A random UUID. */
  readonly newId: () => string;
  /** Names this build of the extension, e.g. its version. */
  readonly build: string;
  readonly estimate?: EstimateRoom;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Default: every released step. */
  readonly migrations?: readonly Migration[];
  readonly onEvent: (event: StoreEvent) => void;
}
