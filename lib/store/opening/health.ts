/** What the store can do right now. The codes are those of the message table; screens put them into words. */
export type StoreHealth =
  | { readonly status: "ready"; readonly roomLow?: true }
  | { readonly status: "unavailable" }
  | { readonly status: "full" }
  | { readonly status: "newer"; readonly found: number; readonly known: number }
  | {
      readonly status: "lost";
      readonly sessions: number;
      readonly lastAt?: string;
      readonly restorable?: number;
      readonly charters?: number;
    }
  | { readonly status: "blocked" }
  | { readonly status: "upgrade-failed"; readonly found: number; readonly known: number };

/** Under this much estimated room a warning is shown, bytes (fault F7: “below 200 MB”). */
export const LOW_ROOM = 200 * 1024 * 1024;
/** Under this much room a failed opening is taken for a full disk rather than for damage, bytes. */
export const NO_ROOM = 5 * 1024 * 1024;

/** `navigator.storage.estimate`, or nothing where the browser has none. Bytes. */
export type EstimateRoom = () => Promise<{ readonly quota?: number; readonly usage?: number }>;

/** Bytes left according to the browser; nothing when it does not say. */
export async function readRoom(estimate: EstimateRoom | undefined): Promise<number | undefined> {
  if (!estimate) return undefined;
  const { quota, usage } = await estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
