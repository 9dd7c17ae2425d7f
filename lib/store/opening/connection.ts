import { readJournal } from "../copy/journal";
import { createSecondCopy } from "../copy/second-copy";
import { type Counters, readCounters } from "../drafts/counters";
import type { StorePorts } from "../ports";
import { assess } from "./assess";
import { createDatabase, type Database, openAsInstalled } from "./database";
import { classifyFailure } from "./failure";
import { NO_ROOM, readRoom, type StoreHealth } from "./health";
import { MIGRATIONS } from "./migrations";
import { peekDatabase } from "./peek";

/** An open database; or the reason why there is none, with a way to read where the rows are whole. */
export type Connection =
  | { readonly status: "open"; readonly db: Database; readonly instance: string }
  | { readonly status: "closed"; readonly health: StoreHealth; readonly reader?: Database };

interface ConnectionEvents {
  /** Another connection holds an older version open; opening goes on by itself when it closes (F11). */
  readonly onBlocked: () => void;
  /** The database was closed under us; with a reason when newer code is taking over (F12). */
  readonly onGone: (db: Database, health?: StoreHealth) => void;
}

/** Looks, decides, opens. Resolves to a closed connection for every failure that can happen in use. */
export async function connect(ports: StorePorts, events: ConnectionEvents): Promise<Connection> {
  const migrations = ports.migrations ?? MIGRATIONS;
  const schema = migrations.length;
  const second = createSecondCopy(ports);
  const [peeked, read, room] = await Promise.all([peekDatabase(ports.place), second.read(), estimateRoom(ports)]);
  const restorable = read.status === "none" ? 0 : (await readJournal(ports.local)).reduce((sum, { batch }) => sum + batch.events.length, 0);
  const verdict = assess(peeked, read, { schema, build: ports.build, room, restorable });
  if (verdict.do === "stop") return stop(verdict.health);

  const from = verdict.do === "open" ? verdict.from : schema;
  if (from < schema) await backUp(from);
  const db = createDatabase(ports.place, migrations, ports.newId);
  db.on("blocked", () => {
    ports.onEvent({ code: "store-blocked" });
    events.onBlocked();
  });
  db.on("versionchange", (event) => {
    const found = event.newVersion === null ? undefined : Math.floor(event.newVersion / 10);
    db.close({ disableAutoOpen: true });
    events.onGone(db, found === undefined ? undefined : { status: "newer", found, known: schema });
    return false;
  });
  db.on("close", () => events.onGone(db));
  try {
    await db.open();
    const { instance, counters } = await settleMeta(db, schema, ports);
    await second.adopt(read, instance, counters);
    ports.onEvent({ code: "store-opened", size: counters.events });
    return { status: "open", db, instance };
  } catch (error) {
    db.close({ disableAutoOpen: true });
    return failed(error);
  }

  async function stop(health: StoreHealth): Promise<Connection> {
    ports.onEvent({ code: "store-stopped" });
    const reader = await openReader(health);
    return reader ? { status: "closed", health, reader } : { status: "closed", health };
  }

  async function failed(error: unknown): Promise<Connection> {
    const noRoom = classifyFailure(error) === "full" && room !== undefined && room < NO_ROOM;
    if (from < schema && !noRoom) {
      ports.onEvent({ code: "upgrade-failed", error });
      await second.countFailedUpgrade(ports.build);
      return stop({ status: "upgrade-failed", found: from, known: schema });
    }
    ports.onEvent({ code: "store-stopped", error });
    return { status: "closed", health: classifyFailure(error) === "full" ? { status: "full" } : { status: "unavailable" } };
  }

  /** Newer data is read as it lies there; data whose upgrade failed is read with the steps it has. */
  async function openReader(health: StoreHealth): Promise<Database | undefined> {
    if (health.status !== "newer" && health.status !== "upgrade-failed") return undefined;
    try {
      if (health.status === "newer") return await openAsInstalled(ports.place);
      const reader = createDatabase(ports.place, migrations.slice(0, health.found), ports.newId);
      await reader.open();
      return reader;
    } catch (error) {
      ports.onEvent({ code: "store-stopped", error });
      return undefined;
    }
  }

  /** A whole copy of the old rows before they are rewritten (F13). */
  async function backUp(version: number): Promise<void> {
    const old = createDatabase(ports.place, migrations.slice(0, version), ports.newId);
    try {
      await old.open();
      await second.rescue(old, version, (await old.meta.get("instance"))?.value);
    } catch (error) {
      ports.onEvent({ code: "second-copy-failed", error });
    } finally {
      old.close({ disableAutoOpen: true });
    }
  }
}

/** Writes our own schema number after an upgrade, and makes sure that the database has a name. */
async function settleMeta(db: Database, schema: number, ports: StorePorts): Promise<{ instance: string; counters: Counters }> {
  return db.transaction("rw", db.meta, db.counters, async () => {
    const stored = (await db.meta.get("instance"))?.value;
    const instance = typeof stored === "string" ? stored : ports.newId();
    if (instance !== stored) await db.meta.put({ key: "instance", value: instance });
    if ((await db.meta.get("schema"))?.value !== schema) await db.meta.put({ key: "schema", value: schema });
    return { instance, counters: await readCounters(db) };
  });
}

/** Bytes left as far as the browser tells; a browser that refuses to tell is no reason to stop. */
export async function estimateRoom(ports: StorePorts): Promise<number | undefined> {
  try {
    return await readRoom(ports.estimate);
  } catch (error) {
    ports.onEvent({ code: "estimate-failed", error });
    return undefined;
  }
}
