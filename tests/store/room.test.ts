import { afterEach, describe, expect, it, vi } from "vitest";
import { batch, dump, fakeDisk } from "./fake-store";
import { diskWithData, failWrites, JOURNAL, MARKER } from "./faulty";

afterEach(() => vi.restoreAllMocks());

describe("no room", () => {
  it.each(["QuotaExceededError", "AbortError", "UnknownError"])(
    "F7, F8: %s refuses the save in words, and the next save works without a restart",
    async (name) => {
      const disk = await diskWithData();
      const store = disk.start();
      const before = await dump(disk);
      const spy = failWrites(name);
      expect(await store.append(batch(1, [3]))).toEqual({ ok: false, health: { status: "full" } });
      expect(await store.health()).toEqual({ status: "full" });
      spy.mockRestore();
      const { events } = await dump(disk);
      expect(events).toEqual(before.events);
      expect(await store.append(batch(1, [3]))).toEqual({ ok: true, value: 1 });
      await store.checkRoom();
      expect(await store.health()).toEqual({ status: "ready" });
    },
  );

  it("F7: as soon as room is back everything is copied, so that a wipe at the next start loses nothing", async () => {
    const disk = await diskWithData();
    for (const key of disk.local.values.keys()) if (key.startsWith(JOURNAL)) disk.local.values.delete(key);
    const store = disk.start();
    const spy = failWrites("AbortError");
    await store.append(batch(1, [3]));
    expect(await store.checkRoom()).toEqual({ status: "full" });
    spy.mockRestore();
    const before = await dump(disk);
    expect(await store.checkRoom()).toEqual({ status: "ready" });
    await store.close();
    disk.wipe();
    const next = disk.start();
    expect(await next.health()).toMatchObject({ status: "lost", sessions: 2 });
    expect(await next.recover("restore")).toEqual({ ok: true, value: 3 });
    const after = await dump(disk);
    expect([after.sessions, after.events]).toEqual([before.sessions, before.events]);
  });

  it("F7: a worker that was stopped meanwhile still knows that the copy is owed", async () => {
    const disk = await diskWithData();
    const store = disk.start();
    const spy = failWrites("AbortError");
    await store.append(batch(1, [3]));
    await store.close();
    spy.mockRestore();
    await disk.start().checkRoom();
    expect(disk.local.values.get(MARKER)).toMatchObject({ rescue: { chunks: 2 } });
    expect(disk.local.values.get(MARKER)).not.toHaveProperty("wasFull");
  });

  it("F7: a disk so full that nothing opens is remembered too, and everything is copied when there is room", async () => {
    const disk = await diskWithData();
    let quota = 0;
    const store = disk.start({ estimate: async () => ({ quota, usage: 0 }) });
    const spy = vi.spyOn(disk.indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await store.today(0);
    expect(await store.append(batch(1, [3]))).toEqual({ ok: false, health: { status: "full" } });
    spy.mockRestore();
    quota = 1024 ** 3;
    expect(await store.append(batch(1, [3]))).toEqual({ ok: true, value: 1 });
    await store.checkRoom();
    expect(disk.local.values.get(MARKER)).toMatchObject({ rescue: { chunks: 2 } });
  });

  it("F7: retention and other background writes rest while there is no room", async () => {
    const disk = await diskWithData();
    const store = disk.start();
    const spy = failWrites("AbortError");
    await store.append(batch(1, [3]));
    spy.mockClear();
    expect(await store.retain()).toEqual({ ok: false, health: { status: "full" } });
    expect(spy).not.toHaveBeenCalled();
  });

  it.each([
    [199, { status: "ready", roomLow: true }],
    [201, { status: "ready" }],
  ])("F7: with %d MB left it says %o", async (megabytes, health) => {
    const store = fakeDisk().start({ estimate: async () => ({ quota: (megabytes + 10) * 1024 * 1024, usage: 10 * 1024 * 1024 }) });
    expect(await store.health()).toEqual(health);
  });

  it("throws on a mistake of our own instead of calling it a full disk", async () => {
    const store = (await diskWithData()).start();
    failWrites("DataError");
    await expect(store.append(batch(1, [3]))).rejects.toThrow();
    expect(await store.health()).toEqual({ status: "ready" });
  });
});
