import { type DraftEvent, type DraftSession, type GateEvent, RETENTION_DAYS } from "../metrics";
import { type CharterShelf, createCharterShelf } from "./charters/shelf";
import { createSecondCopy } from "./copy/second-copy";
import type { EventBatch } from "./drafts/fold";
import { listGates } from "./drafts/gates";
import { listDraftEvents } from "./drafts/rule-events";
import { appendEvents, countToday, listSessions } from "./drafts/sessions";
import { createDraftShelf, type DraftShelf } from "./drafts/shelf";
import { createLine } from "./local";
import { type Connection, connect, estimateRoom } from "./opening/connection";
import type { Database } from "./opening/database";
import { classifyFailure } from "./opening/failure";
import { LOW_ROOM, NO_ROOM, type StoreHealth } from "./opening/health";
import { MIGRATIONS } from "./opening/migrations";
import { deleteOutdated } from "./outdated";
import type { StorePorts } from "./ports";
import { createPostShelf, type PostShelf } from "./posts/shelf";
import { restore, startEmpty } from "./recover";
import { DAY } from "./retention";
import { createReviewShelf, type ReviewShelf } from "./reviews/shelf";
import { readSetting, updateSetting } from "./settings";
import type { Stored } from "./stored";
import { createTeamShelf, type TeamShelf } from "./team/shelf";
import { createVault, type Vault } from "./vault/vault";

export interface Store {
  health(): Promise<StoreHealth>;
  /** Resolves after the commit; the value counts events that were new. */
  append(batch: EventBatch): Promise<Stored<number>>;
  sessions(range: { limit: number; before?: string | undefined }): Promise<Stored<{ sessions: DraftSession[]; total: number }>>;
  /** Presses on the publishing button of one session, oldest first. */
  gates(sessionId: string): Promise<Stored<GateEvent[]>>;
  /** Events of the drafts that were last touched, draft by draft, each in its order. */
  draftEvents(most: number): Promise<Stored<DraftEvent[][]>>;
  today(since: number): Promise<Stored<{ drafts: number; findings: number; flagged: number }>>;
  setting(key: string): Promise<Stored<unknown>>;
  changeSetting<Value>(key: string, change: (stored: unknown) => Value): Promise<Stored<Value>>;
  /** What authors ignored, and the sheets of their drafts. */
  readonly drafts: DraftShelf;
  /** The company's own charters. */
  readonly charters: CharterShelf;
  /** Own keys, the people of the team, and who publishes which charter. */
  readonly team: TeamShelf;
  /** Reviews of drafts. */
  readonly reviews: ReviewShelf;
  /** Posts of one's own that went out. */
  readonly posts: PostShelf;
  /** All data at once: backup, restore, erase. */
  readonly vault: Vault;
  /** After a loss; the value counts the events in the store afterwards. Does nothing when nothing is lost. */
  recover(choice: "restore" | "start-empty"): Promise<Stored<number>>;
  /** Deletes what is older than `days` (at most 90) everywhere, and posts by their own term; the value counts deleted events and posts. */
  retain(days?: number): Promise<Stored<number>>;
  /** After a full disk: when there is room again, reopens and copies everything before the browser is restarted (F7). */
  checkRoom(): Promise<StoreHealth>;
  close(): Promise<void>;
}

/** How long an upgrade may be held up before it is said, milliseconds (F11). */
const BLOCKED_AFTER = 2_000;

/** States that are not kept until the worker ends. */
const PASSING: readonly StoreHealth["status"][] = ["full", "unavailable"];

/**
 * The one owner of the database. Opens on first use, after a look at what is there; every answer either holds the value or
 * says why there is none. Nothing is kept in memory alone: a new worker finds the same state.
 */
export function openStore(ports: StorePorts): Store {
  const { now, onEvent, wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)) } = ports;
  const schema = (ports.migrations ?? MIGRATIONS).length;
  const second = createSecondCopy(ports);
  const inLine = createLine();
  let current: { readonly opening: Promise<Connection>; readonly blocked: Promise<Connection> } | undefined;
  let full = false;

  const begin = () => {
    let opened: Database | undefined;
    let sayBlocked = (_connection: Connection): void => undefined;
    const blocked = new Promise<Connection>((resolve) => {
      sayBlocked = resolve;
    });
    const attempt = {
      blocked,
      opening: connect(ports, {
        onBlocked: () => void wait(BLOCKED_AFTER).then(() => sayBlocked({ status: "closed", health: { status: "blocked" } })),
        onGone: (db, health) => {
          if (current !== attempt || db !== opened) return;
          onEvent({ code: "store-closed" });
          const gone: Connection | undefined = health && { status: "closed", health };
          current = gone && { opening: Promise.resolve(gone), blocked: Promise.resolve(gone) };
        },
      }),
    };
    void attempt.opening.then((connection) => {
      opened = connection.status === "open" ? connection.db : undefined;
      // Room and permission may come back at any moment, so the next request looks again.
      const passing = connection.status === "closed" && PASSING.includes(connection.health.status);
      if (passing && current === attempt) current = undefined;
    });
    return attempt;
  };
  const connection = (): Promise<Connection> => {
    current ??= begin();
    return Promise.race([current.opening, current.blocked]);
  };
  const drop = async () => {
    const dropped = current;
    current = undefined;
    const old = await dropped?.opening;
    if (old?.status === "open") old.db.close({ disableAutoOpen: true });
    else old?.reader?.close({ disableAutoOpen: true });
  };

  /** Until everything has been copied: at the next start Chromium may throw the database away (F7). */
  const beFull = async () => {
    full = true;
    await second.noteFull();
  };

  /** Runs a task on the open database; a connection that was closed under us is opened once more. */
  const withOpen = async <Value>(
    task: (open: Extract<Connection, { status: "open" }>) => Promise<Value>,
    again = true,
  ): Promise<Stored<Value>> => {
    const open = await connection();
    if (open.status === "closed") {
      // A reader may have met the full disk first: then nothing opens, and what was not written is noted here all the same.
      if (open.health.status === "full") await beFull();
      return { ok: false, health: open.health };
    }
    try {
      return { ok: true, value: await task(open) };
    } catch (error) {
      const failure = classifyFailure(error);
      if (failure === "bug" || (failure === "closed" && !again)) throw error;
      await drop();
      if (failure === "closed") return withOpen(task, false);
      onEvent({ code: "store-full", error });
      await beFull();
      return { ok: false, health: { status: "full" } };
    }
  };

  const reading = async <Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>> => {
    const found = await connection();
    const db = found.status === "open" ? found.db : found.reader;
    if (!db) return { ok: false, health: await health() };
    try {
      return { ok: true, value: await task(db) };
    } catch (error) {
      if (classifyFailure(error) === "bug") throw error;
      onEvent({ code: "read-failed", error });
      if (found.status === "open") await drop();
      return { ok: false, health: { status: "unavailable" } };
    }
  };

  const copyAll = async ({ db, instance }: Extract<Connection, { status: "open" }>) => {
    await second.rescue(db, schema, instance);
    full = false;
    onEvent({ code: "store-room-back" });
  };

  const health = async (): Promise<StoreHealth> => {
    const open = await connection();
    if (open.status === "closed") return open.health;
    if (full) return { status: "full" };
    const room = await estimateRoom(ports);
    return room !== undefined && room < LOW_ROOM ? { status: "ready", roomLow: true } : { status: "ready" };
  };

  return {
    health,
    append: (batch) =>
      inLine(async () => {
        const storedAt = now();
        const done = await withOpen(async (open) => {
          const result = await appendEvents(open.db, open.instance, batch, storedAt);
          await second.note(open.instance, result.counters, batch, storedAt);
          return { open, stored: result.stored };
        });
        if (!done.ok) return done;
        if (full) void inLine(() => copyAll(done.value.open));
        return { ok: true, value: done.value.stored };
      }),
    sessions: (range) =>
      reading(async (db) => {
        const { sessions, total, unreadable } = await listSessions(db, range);
        if (unreadable > 0) onEvent({ code: "rows-unreadable", size: unreadable });
        return { sessions, total };
      }),
    gates: (sessionId) => reading((db) => listGates(db, sessionId)),
    draftEvents: (most) => reading((db) => listDraftEvents(db, most)),
    today: (since) => reading((db) => countToday(db, since)),
    setting: (key) => reading((db) => readSetting(db, key)),
    changeSetting: (key, change) => inLine(() => withOpen(({ db }) => updateSetting(db, key, change))),
    drafts: createDraftShelf({ reading, changing: (task) => inLine(() => withOpen(task)), second, now, newId: ports.newId }),
    charters: createCharterShelf({ reading, changing: (task) => inLine(() => withOpen(task)), second }),
    team: createTeamShelf({ reading, changing: (task) => inLine(() => withOpen(task)), second, now }),
    reviews: createReviewShelf({ reading, changing: (task) => inLine(() => withOpen(task)), second, now }),
    posts: createPostShelf({ reading, changing: (task) => inLine(() => withOpen(task)), second, now }),
    vault: createVault({
      reading,
      changing: (task) => inLine(() => withOpen(task)),
      alone: (task) => inLine(() => drop().then(task)),
      second,
      ports,
    }),
    recover: (choice) =>
      inLine(async () => {
        const found = await connection();
        if (found.status === "open") return { ok: true, value: 0 };
        if (found.health.status !== "lost") return { ok: false, health: found.health };
        await drop();
        try {
          if (choice === "start-empty") await startEmpty(ports);
          return { ok: true, value: choice === "restore" ? await restore(ports) : 0 };
        } catch (error) {
          onEvent({ code: "recover-failed", error });
          return { ok: false, health: await health() };
        }
      }),
    retain: (days = RETENTION_DAYS) =>
      inLine(async () => {
        if (full) return { ok: false, health: { status: "full" } };
        const bounds = { now: now(), cutoff: now() - Math.min(days, RETENTION_DAYS) * DAY };
        return withOpen((open) => deleteOutdated(open, bounds, second));
      }),
    checkRoom: () =>
      inLine(async () => {
        const read = await second.read();
        if (!full && !(read.status === "present" && read.marker.wasFull)) return health();
        const room = await estimateRoom(ports);
        if (room !== undefined && room < NO_ROOM) return { status: "full" };
        await drop();
        await withOpen(async (open) => {
          await open.db.meta.put({ key: "probe", value: now() });
          await copyAll(open);
        });
        return health();
      }),
    close: drop,
  };
}
