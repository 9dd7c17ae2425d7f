import { afterEach, describe, expect, it, vi } from "vitest";
import { batch, DAY, dump, fakeDisk, NOON, uuid } from "./fake-store";
import { failWrites, MARKER } from "./faulty";

afterEach(() => vi.restoreAllMocks());

describe("retention", () => {
  it("deletes what is older than 90 days from the tables, the totals and the journal", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.append(batch(1, [1, 2]));
    disk.clock.now = NOON + 60 * DAY;
    await store.append(batch(1, [3]));
    await store.append(batch(2, [1]));
    disk.clock.now = NOON + 91 * DAY;
    expect(await store.retain()).toEqual({ ok: true, value: 2 });
    const listed = await store.sessions({ limit: 5 });
    expect(listed.ok && listed.value.sessions.map(({ id, eventCount }) => [id, eventCount])).toEqual([
      [uuid(2), 1],
      [uuid(1), 1],
    ]);
    expect((await dump(disk)).counters).toContainEqual({ name: "events", value: 2 });
    expect(JSON.stringify([...disk.local.values])).not.toContain(batch(1, [1]).events[0]?.id);
    disk.clock.now = NOON + 151 * DAY;
    expect(await store.retain()).toEqual({ ok: true, value: 2 });
    expect(await store.sessions({ limit: 5 })).toEqual({ ok: true, value: { sessions: [], total: 0 } });
    const rest = JSON.stringify([await dump(disk), ...disk.local.values]);
    expect(rest).not.toContain("Boulangerie");
    await store.close();
    expect(await disk.start().health()).toEqual({ status: "ready" });
  });

  it("takes several transactions for many rows and keeps the totals right", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    for (let part = 0; part < 13; part += 1)
      await store.append(
        batch(
          1,
          Array.from({ length: 100 }, (_, index) => part * 100 + index + 1),
        ),
      );
    await store.append(batch(2, [1]));
    disk.clock.now = NOON + 91 * DAY;
    await store.append(batch(2, [2]));
    expect(await store.retain()).toEqual({ ok: true, value: 1_301 });
    const { sessions, events, counters } = await dump(disk);
    expect([sessions?.length, events?.length]).toEqual([1, 1]);
    expect(counters).toEqual(
      expect.arrayContaining([
        { name: "sessions", value: 1 },
        { name: "events", value: 1 },
      ]),
    );
  });

  it("F16: rows stamped by a clock that was ahead are kept now and not for ever", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    disk.clock.now = NOON + 400 * DAY;
    await store.append(batch(1, [1]));
    disk.clock.now = NOON;
    expect(await store.retain()).toEqual({ ok: true, value: 0 });
    disk.clock.now = NOON + 91 * DAY;
    expect(await store.retain()).toEqual({ ok: true, value: 1 });
    expect(await store.sessions({ limit: 5 })).toEqual({ ok: true, value: { sessions: [], total: 0 } });
    expect([...disk.local.values.keys()]).toEqual([MARKER]);
  });

  it("covers the rescue copy too, and drops it after a week", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.append(batch(1, [1]));
    disk.clock.now = NOON + 88 * DAY;
    await store.append(batch(2, [1]));
    const spy = failWrites("AbortError");
    await store.append(batch(2, [2]));
    spy.mockRestore();
    await store.checkRoom();
    const rescued = () => JSON.stringify([...disk.local.values].filter(([key]) => key.startsWith("ligne.copy.rescue.")));
    expect(rescued()).toContain(uuid(1));
    disk.clock.now = NOON + 91 * DAY;
    await store.retain();
    expect(rescued()).not.toContain(uuid(1));
    expect(rescued()).toContain(uuid(2));
    disk.clock.now = NOON + 96 * DAY;
    await store.retain();
    expect(rescued()).toBe("[]");
  });

  it("F16: a session stays as long as one of its events does, also when the clock went back in between", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    disk.clock.now = NOON + 2 * DAY;
    await store.append(batch(1, [1]));
    disk.clock.now = NOON;
    await store.append(batch(1, [2]));
    disk.clock.now = NOON + 91 * DAY;
    expect(await store.retain()).toEqual({ ok: true, value: 1 });
    const { sessions = [], events = [] } = await dump(disk);
    expect([sessions.map(({ id }) => id), events.map(({ sessionId }) => sessionId)]).toEqual([[uuid(1)], [uuid(1)]]);
  });
});
