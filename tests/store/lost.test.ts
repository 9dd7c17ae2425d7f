import type { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { batch, dump, fakeDisk, NOON } from "./fake-store";
import { diskWithData, MARKER } from "./faulty";

afterEach(() => vi.restoreAllMocks());

describe("lost data", () => {
  it("F9: a database that is gone is said, and nothing is created before the choice", async () => {
    const disk = await diskWithData();
    disk.wipe();
    const store = disk.start();
    const health = await store.health();
    expect(health).toEqual({ status: "lost", sessions: 2, lastAt: new Date(NOON).toISOString(), restorable: 3 });
    expect(await store.append(batch(3, [1]))).toEqual({ ok: false, health });
    expect(await store.sessions({ limit: 5 })).toEqual({ ok: false, health });
    expect(await store.retain()).toEqual({ ok: false, health });
    await store.close();
    expect(await disk.indexedDB.databases()).toEqual([]);
    expect(await disk.start().health()).toEqual(health);
  });

  it("F9: an empty database under the same name is not taken for ours", async () => {
    const disk = await diskWithData();
    const marker = disk.local.values.get(MARKER);
    disk.wipe();
    disk.local.values.delete(MARKER);
    const stranger = disk.start();
    await stranger.health();
    await stranger.close();
    disk.local.values.set(MARKER, marker);
    expect(await disk.start().health()).toMatchObject({ status: "lost", sessions: 2 });
  });

  it("F9: rows that vanished inside the database are noticed", async () => {
    const disk = await diskWithData();
    await clearStore(disk.indexedDB, "sessions");
    expect(await disk.start().health()).toMatchObject({ status: "lost" });
  });

  it("F9: a database that cannot be opened any more counts as lost, and the choice clears it away", async () => {
    const disk = await diskWithData();
    const factory = disk.indexedDB;
    const open = factory.open.bind(factory);
    let damaged = true;
    factory.open = (name: string, version?: number) => {
      if (damaged) throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
      return version === undefined ? open(name) : open(name, version);
    };
    const remove = factory.deleteDatabase.bind(factory);
    factory.deleteDatabase = (name: string) => {
      damaged = false;
      return remove(name);
    };
    const store = disk.start();
    expect(await store.health()).toMatchObject({ status: "lost", sessions: 2, restorable: 3 });
    expect(damaged).toBe(true);
    expect(await store.recover("restore")).toEqual({ ok: true, value: 3 });
    expect(await store.health()).toEqual({ status: "ready" });
  });

  it("F9: restored from the journal, sessions and totals are as before; a second time changes nothing", async () => {
    const disk = await diskWithData();
    const before = await dump(disk);
    disk.wipe();
    const store = disk.start();
    expect(await store.recover("restore")).toEqual({ ok: true, value: 3 });
    expect(await store.recover("restore")).toEqual({ ok: true, value: 0 });
    const after = await dump(disk);
    expect([after.sessions, after.events, after.counters]).toEqual([before.sessions, before.events, before.counters]);
    await store.close();
    expect(await disk.start().health()).toEqual({ status: "ready" });
  });

  it("F9: a restore that is interrupted still counts as lost and can be run again", async () => {
    const disk = await diskWithData();
    disk.wipe();
    const store = disk.start();
    await store.health();
    disk.local.failWith = new Error("killed before the marker was written");
    expect(await store.recover("restore")).toMatchObject({ ok: false, health: { status: "lost" } });
    disk.local.failWith = undefined;
    await store.close();
    const next = disk.start();
    expect(await next.health()).toMatchObject({ status: "lost" });
    expect(await next.recover("restore")).toEqual({ ok: true, value: 3 });
    expect((await dump(disk)).events).toHaveLength(3);
  });

  it("F9: starting empty forgets the second copy and nothing else in storage.local", async () => {
    const disk = await diskWithData();
    disk.local.values.set("other", 1);
    disk.wipe();
    const store = disk.start();
    await store.recover("start-empty");
    expect(await store.health()).toEqual({ status: "ready" });
    expect(await store.sessions({ limit: 5 })).toEqual({ ok: true, value: { sessions: [], total: 0 } });
    await store.close();
    expect([...disk.local.values.keys()].sort()).toEqual([MARKER, "other"]);
  });

  it("F9: a damaged marker does not hide that there was data, and costs no row while the database is whole", async () => {
    const disk = await diskWithData();
    disk.local.values.set(MARKER, { instance: 12 });
    const whole = disk.start();
    expect(await whole.sessions({ limit: 5 })).toMatchObject({ ok: true, value: { total: 2 } });
    await whole.close();
    disk.local.values.set(MARKER, "garbage");
    disk.wipe();
    expect(await disk.start().health()).toMatchObject({ status: "lost" });
  });

  it("a user who never stored anything is not told of a loss", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.health();
    await store.close();
    disk.wipe();
    expect(await disk.start().health()).toEqual({ status: "ready" });
  });

  it("losing the second copy alone loses nothing: it is written anew", async () => {
    const disk = await diskWithData();
    disk.local.values.clear();
    const store = disk.start();
    expect(await store.sessions({ limit: 5 })).toMatchObject({ value: { total: 2 } });
    expect(disk.local.values.get(MARKER)).toMatchObject({ sessions: 2, events: 3 });
  });
});

/** Another page's old connection that does not close when asked to. */
function openStubborn(indexedDB: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("ligne");
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
    request.onerror = () => reject(request.error);
  });
}

async function clearStore(indexedDB: IDBFactory, name: string): Promise<void> {
  const db = await openStubborn(indexedDB);
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction(name, "readwrite");
    transaction.objectStore(name).clear();
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
