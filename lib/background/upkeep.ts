import type { Store } from "../store";
import type { Log } from "./log";

/** `browser.alarms`, as far as upkeep needs it. */
export interface Alarms {
  get(name: string): Promise<unknown>;
  create(name: string, info: { readonly delayInMinutes: number; readonly periodInMinutes?: number }): void | Promise<void>;
  readonly onAlarm: { addListener(listener: (alarm: { readonly name: string }) => void): void };
}

const RETENTION = "retention";
const ROOM = "room";
/** Twice a day: nothing is kept more than half a day too long. */
const RETENTION_MINUTES = 12 * 60;
const FIRST_RETENTION_MINUTES = 5;
/** Shortest delay that every browser grants. */
const ROOM_MINUTES = 1;

/**
 * Retention and the watch over a full disk, on alarms, because a worker's own timers end with the worker. The listener is
 * registered at once; the alarm is made when it is missing (a browser start may forget it).
 *
 * @returns `watchRoom`, to be called when a save was refused for want of room
 */
export function setupUpkeep({
  alarms,
  store,
  announce,
  log,
  days = () => Promise.resolve(undefined),
}: {
  readonly alarms: Alarms;
  readonly store: Pick<Store, "retain" | "checkRoom">;
  readonly announce: () => void;
  readonly log: Log;
  /** How long figures are kept; as long as the store keeps them unless told. */
  readonly days?: () => Promise<number | undefined>;
}): { watchRoom: () => void; ready: Promise<void> } {
  const guarded = async (task: () => Promise<void>) => {
    try {
      await task();
    } catch (error) {
      log({ code: "task-failed", error });
    }
  };
  const watchRoom = () => void guarded(async () => alarms.create(ROOM, { delayInMinutes: ROOM_MINUTES }));

  const runRetention = async () => {
    const deleted = await store.retain(await days());
    if (!deleted.ok || deleted.value === 0) return;
    log({ code: "rows-deleted", size: deleted.value });
    announce();
  };
  const checkRoom = async () => {
    const { status } = await store.checkRoom();
    if (status === "full") watchRoom();
    else announce();
  };

  alarms.onAlarm.addListener(({ name }) => {
    if (name === RETENTION) void guarded(runRetention);
    if (name === ROOM) void guarded(checkRoom);
  });
  const ready = guarded(async () => {
    if (!(await alarms.get(RETENTION))) {
      await alarms.create(RETENTION, { delayInMinutes: FIRST_RETENTION_MINUTES, periodInMinutes: RETENTION_MINUTES });
    }
    // A worker that was stopped while the disk was full finds the note and copies everything as soon as it can.
    if ((await store.checkRoom()).status === "full") watchRoom();
  });
  return { watchRoom, ready };
}
