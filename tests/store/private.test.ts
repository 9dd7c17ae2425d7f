import { IDBFactory } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { batch, fakeDisk } from "./fake-store";

afterEach(() => vi.restoreAllMocks());

describe("private windows", () => {
  it.each([
    ["no IndexedDB at all", undefined],
    ["an IndexedDB that refuses", refusing("InvalidStateError")],
    ["an IndexedDB that is forbidden", refusing("SecurityError")],
  ])("F14: with %s it says that nothing can be saved here, every time", async (_case, indexedDB) => {
    const disk = fakeDisk();
    const store = disk.start({ place: { name: "ligne", indexedDB, IDBKeyRange: globalThis.IDBKeyRange } });
    for (let time = 0; time < 2; time += 1) {
      expect(await store.health()).toEqual({ status: "unavailable" });
      expect(await store.append(batch(1, [1]))).toEqual({ ok: false, health: { status: "unavailable" } });
      expect(await store.setting("panel")).toEqual({ ok: false, health: { status: "unavailable" } });
    }
  });

  it("F14: a storage.local that fails does not stop saves in the database", async () => {
    const disk = fakeDisk();
    disk.local.failWith = new Error("no storage");
    const store = disk.start();
    expect(await store.append(batch(1, [1]))).toEqual({ ok: true, value: 1 });
    expect(disk.events.map(({ code }) => code)).toContain("second-copy-failed");
  });
});

function refusing(name: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException("refused", name);
  };
  return factory;
}
