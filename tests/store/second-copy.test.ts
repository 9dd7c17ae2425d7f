import { afterEach, describe, expect, it, vi } from "vitest";
import { batch, fakeDisk } from "./fake-store";
import { JOURNAL, MARKER } from "./faulty";

afterEach(() => vi.restoreAllMocks());

describe("second copy", () => {
  it("keeps the newest 200 appends, and their keys only", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    for (let session = 1; session <= 210; session += 1) await store.append(batch(session, [1]));
    const keys = [...disk.local.values.keys()].filter((key) => key.startsWith(JOURNAL));
    expect(keys).toHaveLength(200);
    expect(keys).toContain(`${JOURNAL}${batch(210, [1]).events[0]?.id}`);
    expect(keys).not.toContain(`${JOURNAL}${batch(10, [1]).events[0]?.id}`);
    await store.close();
    disk.wipe();
    const next = disk.start();
    expect(await next.health()).toMatchObject({ status: "lost", sessions: 210, restorable: 200 });
    expect(await next.recover("restore")).toEqual({ ok: true, value: 200 });
  });

  it("keeps at most 4 MB", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    const findings = Array.from({ length: 500 }, (_, index) => ({
      ruleId: `${"r".repeat(50)}-${index}`,
      severity: "hint" as const,
      count: 1,
    }));
    for (let session = 1; session <= 8; session += 1) {
      const { events, ...rest } = batch(
        session,
        Array.from({ length: 20 }, (_, index) => index + 2),
      );
      await store.append({
        ...rest,
        events: events.map((event) => (event.type === "settled" ? { ...event, summary: { ...event.summary, findings } } : event)),
      });
    }
    const journal = [...disk.local.values].filter(([key]) => key.startsWith(JOURNAL));
    const bytes = journal.reduce((sum, [, value]) => sum + new TextEncoder().encode(JSON.stringify(value)).length, 0);
    expect(bytes).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(journal.length).toBeGreaterThan(1);
    expect(journal.length).toBeLessThan(8);
    expect(disk.local.values.has(`${JOURNAL}${batch(8, [2]).events[0]?.id}`)).toBe(true);
  });

  it("an append that is sent again takes no second place in the journal", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    for (let time = 0; time < 5; time += 1) await store.append(batch(1, [1, 2]));
    expect((disk.local.values.get(MARKER) as { journal: unknown[] }).journal).toHaveLength(1);
  });
});
