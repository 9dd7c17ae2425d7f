import { describe, expect, it } from "vitest";
import { noPolicySource } from "../../lib/background/policy";
import { createRetention } from "../../lib/background/retention";
import { createStoredHandlers } from "../../lib/background/stored";
import type { HandlerContext } from "../../lib/messages";
import { batch, DAY, fakeDisk } from "../store/fake-store";

const context = {} as HandlerContext;

function background() {
  const disk = fakeDisk();
  const store = disk.start();
  const changes: number[] = [];
  const handlers = createStoredHandlers({
    store,
    retention: createRetention(store, noPolicySource),
    now: () => disk.clock.now,
    usage: () => Promise.resolve(12_345),
    changed: () => changes.push(1),
  });
  const remind = async () => (await handlers["stored.summary"]({}, context)) as { remind: boolean; backupAt?: number };
  return { disk, store, handlers, changes, remind };
}

describe("the word about a backup", () => {
  it("comes after thirty days with data and no backup, once a week at most, and never on an empty store", async () => {
    const { disk, store, handlers, remind } = background();
    expect((await remind()).remind).toBe(false);
    await store.append(batch(1, [1]));
    disk.clock.now += 30 * DAY;
    expect((await remind()).remind).toBe(false);
    disk.clock.now += 1;
    expect((await remind()).remind).toBe(true);
    await handlers["backup.note"]({ what: "reminded" }, context);
    disk.clock.now += 7 * DAY;
    expect((await remind()).remind).toBe(false);
    disk.clock.now += 1;
    expect((await remind()).remind).toBe(true);
    await handlers["backup.note"]({ what: "made" }, context);
    expect(await remind()).toMatchObject({ remind: false, backupAt: disk.clock.now });
    disk.clock.now += 30 * DAY + 1;
    expect((await remind()).remind).toBe(true);
  });
});

describe("all data at once", () => {
  it("counts what is there by table, with sizes, and says who decides how long it stays", async () => {
    const { store, handlers } = background();
    await store.append(batch(1, [1, 2]));
    const summary = await handlers["stored.summary"]({}, context);
    expect(summary).toMatchObject({ usage: 12_345, retention: { days: 90, by: "ligne" } });
    const { tables } = summary as { tables: { table: string; rows: number; bytes: number }[] };
    const events = tables.find(({ table }) => table === "events");
    expect(events?.rows).toBe(2);
    expect(events?.bytes).toBeGreaterThan(200);
    expect(tables.map(({ table }) => table)).not.toContain("keys");
  });

  it("a shorter time erases at once what is older", async () => {
    const { disk, store, handlers } = background();
    await store.append(batch(1, [1]));
    disk.clock.now += 20 * DAY;
    await store.append(batch(2, [1]));
    expect(await handlers["retention.set"]({ days: 14 }, context)).toEqual({ days: 14 });
    expect(await store.today(0)).toMatchObject({ value: { drafts: 1 } });
  });

  it("tells pages and tabs after erasing and restoring, and not for looking", async () => {
    const { handlers, changes } = background();
    await handlers["erase.person"]({ name: "Ana", really: false }, context);
    await handlers["backup.head"]({}, context);
    expect(changes).toEqual([]);
    await handlers["erase.kinds"]({ kinds: ["figures"] }, context);
    await handlers["erase.everything"]({}, context);
    expect(changes).toHaveLength(2);
  });

  it("does not begin a backup of rows that are newer than itself", async () => {
    const { handlers } = background();
    expect(await handlers["restore.begin"]({ schema: 99 }, context)).toMatchObject({ code: "bad-request" });
  });
});
