import { describe, expect, it, vi } from "vitest";
import { type Alarms, createLog, setupUpkeep } from "../../lib/background";
import type { StoreHealth } from "../../lib/store";

function setUp(known: string[] = []) {
  const listeners: ((alarm: { name: string }) => void)[] = [];
  const created = new Map<string, unknown>(known.map((name) => [name, "before"]));
  const alarms: Alarms = {
    get: async (name) => created.get(name),
    create: (name, info) => void created.set(name, info),
    onAlarm: { addListener: (listener) => void listeners.push(listener) },
  };
  const health: { now: StoreHealth } = { now: { status: "ready" } };
  const store = {
    retain: vi.fn(async () => ({ ok: true as const, value: 3 })),
    checkRoom: vi.fn(async () => health.now),
  };
  const announce = vi.fn();
  const lines: string[] = [];
  const upkeep = setupUpkeep({ alarms, store, announce, log: createLog((line) => lines.push(line)) });
  const fire = async (name: string) => {
    for (const listener of listeners) listener({ name });
    await vi.waitFor(() => expect(store.retain.mock.calls.length + store.checkRoom.mock.calls.length).toBeGreaterThan(0));
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { ...upkeep, created, store, announce, health, lines, fire, listeners };
}

describe("upkeep", () => {
  it("listens before it waits for anything, so that a worker woken by an alarm does not miss it", () => {
    expect(setUp().listeners).toHaveLength(1);
  });

  it("makes the retention alarm when it is missing, and leaves one that is there alone", async () => {
    const fresh = setUp();
    await fresh.ready;
    expect(fresh.created.get("retention")).toEqual({ delayInMinutes: 5, periodInMinutes: 720 });
    const woken = setUp(["retention"]);
    await woken.ready;
    expect(woken.created.get("retention")).toBe("before");
  });

  it("T19: the alarm deletes what is too old, announces it and logs the number", async () => {
    const { ready, fire, store, announce, lines } = setUp();
    await ready;
    await fire("retention");
    expect(store.retain).toHaveBeenCalledTimes(1);
    expect(announce).toHaveBeenCalledTimes(1);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual({ code: "rows-deleted", size: 3, times: 1 });
  });

  it("F7: looks again every minute as long as the disk is full, and stops when it is not", async () => {
    const { ready, watchRoom, fire, created, health, announce } = setUp();
    await ready;
    expect(created.has("room")).toBe(false);
    watchRoom();
    expect(created.get("room")).toEqual({ delayInMinutes: 1 });
    health.now = { status: "full" };
    created.delete("room");
    await fire("room");
    expect(created.has("room")).toBe(true);
    health.now = { status: "ready" };
    created.delete("room");
    await fire("room");
    expect(created.has("room")).toBe(false);
    expect(announce).toHaveBeenCalledTimes(1);
  });

  it("F7: a worker that starts while the disk is full takes the watch up again", async () => {
    const full = setUp();
    full.health.now = { status: "full" };
    await full.ready;
    expect(full.created.has("room")).toBe(true);
  });

  it("a task that fails is logged by its name and the next one runs", async () => {
    const { ready, fire, store, lines } = setUp();
    await ready;
    store.retain.mockRejectedValueOnce(new TypeError("of a draft"));
    await fire("retention");
    await fire("retention");
    expect(store.retain).toHaveBeenCalledTimes(2);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual({ code: "task-failed", error: "TypeError", times: 1 });
  });
});
