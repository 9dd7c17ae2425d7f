import { IDBDatabase as FakeDatabase, type IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MIGRATIONS, type Migration } from "../../lib/store/opening/migrations";
import { batch, dump } from "./fake-store";
import { diskWithData } from "./faulty";

afterEach(() => vi.restoreAllMocks());

/** A step that a later version might bring: a new index and a new field. */
const NOW = MIGRATIONS.length;
const NEXT: Migration = {
  version: NOW + 1,
  stores: { sessions: "id, touched, storedAt, surface" },
  upgrade: (transaction) =>
    transaction
      .table("sessions")
      .toCollection()
      .modify((row) => {
        row.surface = "facebook-reel";
      }),
};
const THROWING: Migration = {
  ...NEXT,
  upgrade: async (transaction) => {
    await transaction.table("sessions").clear();
    throw new Error("an upgrade with a mistake");
  },
};

describe("upgrades", () => {
  it("F10: an upgrade that throws leaves the old data whole and readable, and is not tried for ever", async () => {
    const disk = await diskWithData();
    const before = await dump(disk);
    const upgrade = vi.fn(THROWING.upgrade ?? (async () => undefined));
    const migrations = [...MIGRATIONS, { ...THROWING, upgrade }];
    for (let start = 0; start < 6; start += 1) {
      const store = disk.start({ migrations });
      expect(await store.health()).toEqual({ status: "upgrade-failed", found: NOW, known: NOW + 1 });
      expect(await store.append(batch(3, [1]))).toMatchObject({ ok: false, health: { status: "upgrade-failed" } });
      expect(await store.sessions({ limit: 5 })).toMatchObject({ ok: true, value: { total: 2 } });
      await store.close();
    }
    expect(upgrade).toHaveBeenCalledTimes(3);
    expect(await dump(disk)).toEqual(before);
    const repaired = disk.start({ migrations: [...MIGRATIONS, NEXT], build: "0.1.1" });
    expect(await repaired.health()).toEqual({ status: "ready" });
    expect(await repaired.append(batch(3, [1]))).toEqual({ ok: true, value: 1 });
  });

  it("F11: an upgrade held up by another connection is said after two seconds and goes on by itself", async () => {
    const disk = await diskWithData();
    const holder = await openStubborn(disk.indexedDB);
    const waits: { milliseconds: number; end: () => void }[] = [];
    const wait = (milliseconds: number) => new Promise<void>((end) => waits.push({ milliseconds, end }));
    const store = disk.start({ migrations: [...MIGRATIONS, NEXT], wait });
    const health = store.health();
    await vi.waitFor(() => expect(waits).toHaveLength(1));
    expect(waits[0]?.milliseconds).toBe(2_000);
    waits[0]?.end();
    expect(await health).toEqual({ status: "blocked" });
    expect(await store.append(batch(3, [1]))).toEqual({ ok: false, health: { status: "blocked" } });
    holder.close();
    await vi.waitFor(async () => expect(await store.health()).toEqual({ status: "ready" }));
    expect(await store.append(batch(3, [1]))).toEqual({ ok: true, value: 1 });
  });

  it("F12: older code reads newer data and writes nothing", async () => {
    const disk = await diskWithData();
    const newer = disk.start({ migrations: [...MIGRATIONS, NEXT] });
    await newer.append(batch(3, [1]));
    await newer.close();
    const before = await dump(disk);
    const older = disk.start();
    const health = { status: "newer", found: NOW + 1, known: NOW };
    expect(await older.health()).toEqual(health);
    expect(await older.append(batch(4, [1]))).toEqual({ ok: false, health });
    expect(await older.changeSetting("panel", () => 1)).toEqual({ ok: false, health });
    expect(await older.retain()).toEqual({ ok: false, health });
    expect(await older.recover("start-empty")).toEqual({ ok: false, health });
    expect(await older.sessions({ limit: 5 })).toMatchObject({ ok: true, value: { total: 3 } });
    await older.close();
    expect(await dump(disk)).toEqual(before);
  });

  it("F12: a worker that is running when newer code takes over stops writing", async () => {
    const disk = await diskWithData();
    const old = disk.start();
    await old.health();
    const newer = disk.start({ migrations: [...MIGRATIONS, NEXT] });
    expect(await newer.health()).toEqual({ status: "ready" });
    expect(await old.append(batch(4, [1]))).toEqual({ ok: false, health: { status: "newer", found: NOW + 1, known: NOW } });
    expect(await old.health()).toEqual({ status: "newer", found: NOW + 1, known: NOW });
  });

  it("a connection that the browser closes under us is opened again, after a new look", async () => {
    const disk = await diskWithData();
    let closing = false;
    const original = FakeDatabase.prototype.transaction;
    vi.spyOn(FakeDatabase.prototype, "transaction").mockImplementation(function (this: InstanceType<typeof FakeDatabase>, ...parts) {
      if (closing) {
        closing = false;
        throw new DOMException("The database connection is closing.", "InvalidStateError");
      }
      return original.apply(this, parts);
    });
    const store = disk.start();
    await store.health();
    closing = true;
    expect(await store.append(batch(3, [1]))).toEqual({ ok: true, value: 1 });
    expect(closing).toBe(false);
  });

  it("F9: a database wiped under a running worker is noticed before the next save", async () => {
    const disk = await diskWithData();
    let closing = false;
    const original = FakeDatabase.prototype.transaction;
    vi.spyOn(FakeDatabase.prototype, "transaction").mockImplementation(function (this: InstanceType<typeof FakeDatabase>, ...parts) {
      if (closing) {
        closing = false;
        (Reflect.get(disk.indexedDB, "_databases") as Map<string, unknown>).delete("ligne");
        throw new DOMException("The database connection is closing.", "InvalidStateError");
      }
      return original.apply(this, parts);
    });
    const store = disk.start();
    await store.health();
    closing = true;
    const lost = { status: "lost", sessions: 2, restorable: 3 };
    expect(await store.append(batch(3, [1]))).toMatchObject({ ok: false, health: lost });
    expect(await store.health()).toMatchObject(lost);
    expect(await store.recover("restore")).toEqual({ ok: true, value: 3 });
  });

  it("F9: “clear site data” while a worker runs is noticed too", async () => {
    const disk = await diskWithData();
    const store = disk.start();
    await store.health();
    await new Promise((resolve) => {
      disk.indexedDB.deleteDatabase("ligne").onsuccess = resolve;
    });
    expect(await store.append(batch(3, [1]))).toMatchObject({ ok: false, health: { status: "lost", sessions: 2 } });
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
