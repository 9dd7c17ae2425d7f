import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventRowSchema, sessionRowSchema } from "../../lib/store/drafts/rows";
import { batch, DAY, dump, event, type FakeDisk, fakeDisk, NOON, uuid } from "./fake-store";

const RUNS = Number(process.env.LIGNE_RUNS ?? 1_000);

/** What must not depend on the order in which batches arrived. */
async function settledState(disk: FakeDisk) {
  const { sessions = [], events = [], counters = [] } = await dump(disk);
  return {
    sessions: sessions.map(({ touched: _touched, storedAt: _storedAt, ...row }) => row),
    events: events.map(({ storedAt: _storedAt, ...row }) => row),
    counters: counters.filter(({ name }) => name !== "position"),
  };
}

/** No half pair: each event has its session, each session its events, the totals are the rows. */
async function expectWhole(disk: FakeDisk) {
  const { sessions = [], events = [], counters = [] } = await dump(disk);
  const perSession = new Map<unknown, number>();
  for (const row of events) {
    expect(eventRowSchema.safeParse(row).success).toBe(true);
    perSession.set(row.sessionId, (perSession.get(row.sessionId) ?? 0) + 1);
  }
  for (const row of sessions) {
    expect(sessionRowSchema.safeParse(row).success).toBe(true);
    expect(row.eventCount).toBe(perSession.get(row.id));
  }
  expect(perSession.size).toBe(sessions.length);
  const total = (name: string) => counters.find((row) => row.name === name)?.value ?? 0;
  expect([total("sessions"), total("events")]).toEqual([sessions.length, events.length]);
}

describe("append", () => {
  it("stores events, session and totals, and says how many were new", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    expect(await store.append(batch(1, [1, 2]))).toEqual({ ok: true, value: 2 });
    expect(await store.append(batch(1, [2, 3]))).toEqual({ ok: true, value: 1 });
    const listed = await store.sessions({ limit: 10 });
    expect(listed).toMatchObject({ ok: true, value: { total: 1 } });
    expect(listed.ok && listed.value.sessions[0]).toMatchObject({
      id: uuid(1),
      eventCount: 3,
      sequence: 3,
      last: { findings: [{ count: 3 }] },
    });
    await expectWhole(disk);
  });

  it("asks for strict durability in every writing transaction", async () => {
    const disk = fakeDisk();
    const asked: unknown[] = [];
    const probe = fakeDisk();
    await probe.start().health();
    const prototype = Object.getPrototypeOf(await openRaw(probe)) as IDBDatabase;
    const original = prototype.transaction;
    prototype.transaction = function (names, mode, options) {
      if (mode === "readwrite") asked.push(options?.durability);
      return original.call(this, names, mode, options);
    };
    try {
      await disk.start().append(batch(1, [1]));
    } finally {
      prototype.transaction = original;
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set(["strict"]));
  });

  it("F1: a new worker between any two messages finds everything", async () => {
    const disk = fakeDisk();
    for (const sequence of [1, 2, 3, 4]) {
      const store = disk.start();
      expect(await store.append(batch(1, [sequence]))).toEqual({ ok: true, value: 1 });
      await store.close();
    }
    const listed = await disk.start().sessions({ limit: 5 });
    expect(listed.ok && listed.value.sessions[0]?.eventCount).toBe(4);
    await expectWhole(disk);
  });

  it("F2: duplicates, reorderings, workers that die and transactions that abort end in one same state", { timeout: 240_000 }, async () => {
    const plan = fc.record({
      sizes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
      sends: fc.array(
        fc.record({
          session: fc.nat(2),
          from: fc.integer({ min: 1, max: 7 }),
          count: fc.integer({ min: 1, max: 4 }),
          abort: fc.boolean(),
          copyFails: fc.boolean(),
        }),
        {
          maxLength: 8,
        },
      ),
      restart: fc.nat(9),
    });
    let aborted = 0;
    await fc.assert(
      fc.asyncProperty(plan, async ({ sizes, sends, restart }) => {
        const straight = fakeDisk();
        const plain = straight.start();
        for (const [session, size] of sizes.entries()) await plain.append(batch(session, range(1, size)));

        const shaken = fakeDisk();
        let store = shaken.start();
        for (const [index, { session, from, count, abort, copyFails }] of sends.entries()) {
          const size = sizes[session];
          if (size === undefined || from > size) continue;
          const part = batch(session, range(from, Math.min(size, from + count - 1)));
          shaken.local.failWith = copyFails ? new Error("no second copy") : undefined;
          if (abort) aborted += (await abortedAppend(store, part)) ? 1 : 0;
          else expect((await store.append(part)).ok).toBe(true);
          shaken.local.failWith = undefined;
          if (index === restart) {
            await store.close();
            store = shaken.start();
          }
        }
        // The client sends again until each part was acknowledged; the last parts come first.
        for (const [session, size] of [...sizes.entries()].reverse()) {
          for (const sequence of range(1, size).reverse()) expect((await store.append(batch(session, [sequence]))).ok).toBe(true);
        }
        expect(await settledState(shaken)).toEqual(await settledState(straight));
        await expectWhole(shaken);
      }),
      { numRuns: RUNS },
    );
    expect(aborted).toBeGreaterThan(RUNS / 10);
  });

  it("F2: parallel appends of the same and of different events count each once", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    const answers = await Promise.all([1, 1, 2, 3, 2, 1].map((sequence) => store.append(batch(1, [sequence]))));
    expect(answers.reduce((sum, answer) => sum + (answer.ok ? answer.value : 0), 0)).toBe(3);
    await expectWhole(disk);
  });

  it("keeps the first of two events that claim one place in a session", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.append(batch(1, [1]));
    const impostor = { ...event(1, 1), id: uuid(77) };
    expect(await store.append({ ...batch(1, []), events: [impostor] })).toEqual({ ok: true, value: 0 });
    await expectWhole(disk);
  });

  it("keeps one event whose id comes again at another place, and stores what came with it", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.append(batch(1, [1]));
    const again = { ...event(1, 1), sequence: 5 };
    expect(await store.append({ ...batch(2, [2]), events: [again, event(2, 2)] })).toEqual({ ok: true, value: 1 });
    await expectWhole(disk);
  });

  it("F17: two tabs with sessions of their own lose nothing of each other", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await Promise.all(range(1, 20).flatMap((sequence) => [store.append(batch(1, [sequence])), store.append(batch(2, [sequence]))]));
    const { events = [] } = await dump(disk);
    expect(events).toHaveLength(40);
    await expectWhole(disk);
  });

  it.each([-2 * DAY, 2 * DAY])(
    "F16: with a clock that jumps by %d ms the order is that of the sequence and nothing is dropped",
    async (jump) => {
      const disk = fakeDisk();
      const store = disk.start();
      await store.append(batch(1, [1, 2], NOON));
      disk.clock.now = NOON + jump;
      await store.append(batch(1, [3], NOON + jump));
      await store.append(batch(2, [1], NOON + jump));
      disk.clock.now = NOON;
      const listed = await store.sessions({ limit: 10 });
      const sessions = listed.ok ? listed.value.sessions : [];
      expect(sessions.map(({ id }) => id)).toEqual([uuid(2), uuid(1)]);
      expect(sessions[1]).toMatchObject({
        sequence: 3,
        eventCount: 3,
        last: { findings: [{ count: 3 }] },
        startedAt: new Date(NOON).toISOString(),
      });
      expect(await store.retain()).toEqual({ ok: true, value: 0 });
      await expectWhole(disk);
    },
  );

  it("pages through sessions by the id of the last one shown", async () => {
    const store = fakeDisk().start();
    for (const session of range(1, 7)) await store.append(batch(session, [1]));
    const seen: string[] = [];
    let before: string | undefined;
    for (;;) {
      const page = await store.sessions({ limit: 3, before });
      if (!page.ok || page.value.sessions.length === 0) break;
      expect(page.value.total).toBe(7);
      seen.push(...page.value.sessions.map(({ id }) => id));
      before = seen.at(-1);
    }
    expect(seen).toEqual(range(1, 7).reverse().map(uuid));
  });

  it("counts today's drafts and what the last check of each said", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    disk.clock.now = NOON - DAY;
    await store.append(batch(1, [1, 9]));
    disk.clock.now = NOON;
    await store.append(batch(2, [1, 2, 3]));
    await store.append(batch(3, [1]));
    expect(await store.today(NOON - 60_000)).toEqual({ ok: true, value: { drafts: 2, findings: 3, flagged: 0 } });
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}

/** Dies in the middle: the session row cannot be written after the events were. A part that is stored already has nothing to write. */
async function abortedAppend(store: ReturnType<FakeDisk["start"]>, part: ReturnType<typeof batch>): Promise<boolean> {
  const poisoned = { ...part, page: { id: part.page?.id, name: (() => undefined) as unknown as string } };
  return store.append(poisoned).then(
    () => false,
    () => true,
  );
}

function openRaw(disk: FakeDisk): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = disk.indexedDB.open("ligne");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
