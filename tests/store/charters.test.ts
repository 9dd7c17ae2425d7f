import { describe, expect, it } from "vitest";
import { smallCharter as make } from "../charter/small-charter";
import { batch, dump, type FakeDisk, fakeDisk, NOON } from "./fake-store";

const authored = { at: NOON, who: "Hélène", why: "moins d’émojis" };

/** A worker made anew for each step (F1). */
async function step<Value>(disk: FakeDisk, task: (shelf: ReturnType<FakeDisk["start"]>["charters"]) => Promise<Value>): Promise<Value> {
  const store = disk.start();
  try {
    return await task(store.charters);
  } finally {
    await store.close();
  }
}

describe("charters of one's own", () => {
  it("are kept with every version, the first one being the company's", async () => {
    const disk = fakeDisk();
    expect(await step(disk, (shelf) => shelf.add(make("a"), authored))).toEqual({
      ok: true,
      value: { status: "added", number: 1, version: "1.0.0" },
    });
    await step(disk, (shelf) => shelf.add(make("b"), authored));
    const edited = make("a", { emoji: { max: 1 } });
    const published = await step(disk, (shelf) => shelf.publish(edited, 1, authored));
    expect(published).toEqual({ ok: true, value: { status: "published", number: 2, version: "1.1.0" } });
    const opened = await step(disk, (shelf) => shelf.open("a"));
    if (!opened.ok || !opened.value) throw new Error("gone");
    expect(opened.value.row).toMatchObject({ id: "a", number: 2, version: "1.1.0", isCompany: true });
    expect(opened.value.versions.map(({ number, version, who, why }) => [number, version, who, why])).toEqual([
      [1, "1.0.0", "Hélène", "moins d’émojis"],
      [2, "1.1.0", "Hélène", "moins d’émojis"],
    ]);
    expect(opened.value.charter.changelog).toEqual([{ version: "1.1.0", date: "2026-11-23", who: "Hélène", why: "moins d’émojis" }]);
    const listed = await step(disk, (shelf) => shelf.list());
    expect(listed.ok && listed.value.charters.map(({ id, isCompany }) => [id, isCompany])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  it("coming in twice change nothing, and nothing of another version is published over", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a"), authored));
    const before = await dump(disk);
    expect(await step(disk, (shelf) => shelf.add(make("a"), authored))).toMatchObject({ value: { status: "unchanged", number: 1 } });
    expect(await step(disk, (shelf) => shelf.publish(make("a"), 1, authored))).toMatchObject({ value: { status: "unchanged" } });
    expect(await dump(disk)).toEqual(before);
    await step(disk, (shelf) => shelf.publish(make("a", { emoji: { max: 1 } }), 1, authored));
    expect(await step(disk, (shelf) => shelf.publish(make("a", { emoji: { max: 2 } }), 1, authored))).toMatchObject({
      value: { status: "conflict" },
    });
    expect(await step(disk, (shelf) => shelf.publish(make("x"), 1, authored))).toMatchObject({ value: { status: "gone" } });
  });

  it("come in as they were sent out, when their version is the higher one", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a"), authored));
    const sent = make("a", { version: "1.4.0", emoji: { max: 0 }, changelog: [{ version: "1.4.0", why: "sans émoji" }] });
    expect(await step(disk, (shelf) => shelf.add(sent, authored))).toMatchObject({
      value: { status: "published", number: 2, version: "1.4.0" },
    });
    const current = await step(disk, (shelf) => shelf.current("a"));
    expect(current).toEqual({ ok: true, value: sent });
    const older = make("a", { version: "1.2.0", emoji: { max: 9 } });
    expect(await step(disk, (shelf) => shelf.add(older, authored))).toMatchObject({ value: { status: "published", version: "1.5.0" } });
  });

  it("keep a draft apart until it is published, and put an older version back as the newest", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a", { emoji: { max: 3 } }), authored));
    const edited = make("a", { emoji: { max: 1 } });
    expect(await step(disk, (shelf) => shelf.saveDraft(edited, 1, NOON + 1))).toEqual({ ok: true, value: true });
    expect(await step(disk, (shelf) => shelf.saveDraft(make("x"), 1, NOON))).toEqual({ ok: true, value: false });
    const open = async () => {
      const opened = await step(disk, (shelf) => shelf.open("a"));
      return opened.ok ? opened.value : undefined;
    };
    expect(await open()).toMatchObject({ charter: { emoji: { max: 3 } }, draft: { base: 1, charter: { emoji: { max: 1 } } } });
    await step(disk, (shelf) => shelf.publish(edited, 1, authored));
    expect(await open()).toMatchObject({ charter: { emoji: { max: 1 } } });
    expect((await open())?.draft).toBeUndefined();
    expect(await step(disk, (shelf) => shelf.restore("a", 1, authored))).toMatchObject({
      value: { status: "published", number: 3, version: "1.2.0" },
    });
    expect(await open()).toMatchObject({ charter: { version: "1.2.0", emoji: { max: 3 } } });
    expect(await step(disk, (shelf) => shelf.restore("a", 9, authored))).toMatchObject({ value: { status: "gone" } });
  });

  it("leave nothing behind when they are removed, and a Page belongs to one of them", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a"), authored));
    await step(disk, (shelf) => shelf.add(make("b"), authored));
    await step(disk, (shelf) => shelf.saveDraft(make("a"), 1, NOON));
    await step(disk, (shelf) => shelf.bind("a", "name", "Atelier  Test"));
    await step(disk, (shelf) => shelf.bind("b", "name", "atelier test"));
    await step(disk, (shelf) => shelf.bind("a", "id", "42"));
    const listed = await step(disk, (shelf) => shelf.list());
    expect(listed.ok && listed.value.bindings.map(({ value, charterId }) => [value, charterId])).toEqual([
      ["42", "a"],
      ["atelier test", "b"],
    ]);
    await step(disk, (shelf) => shelf.remove("a"));
    const { charters, charterVersions, bindings } = await dump(disk);
    expect([charters, charterVersions, bindings].flat().map((row) => row?.charterId ?? row?.id)).toEqual(["b", "b", "b"]);
    expect([...disk.local.values.keys()].filter((key) => key.includes("charters.")).filter((key) => /\/a|id:42/.test(key))).toEqual([]);
  });

  it("F9: a lost database gets all of them back, and is not taken for a new one", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a"), authored));
    await step(disk, (shelf) => shelf.publish(make("a", { emoji: { max: 1 } }), 1, authored));
    await step(disk, (shelf) => shelf.saveDraft(make("a", { emoji: { max: 0 } }), 2, NOON));
    await step(disk, (shelf) => shelf.bind("a", "id", "42"));
    const before = await dump(disk);
    disk.wipe();
    const store = disk.start();
    expect(await store.health()).toMatchObject({ status: "lost", sessions: 0, charters: 1 });
    expect(await store.charters.add(make("b"), authored)).toMatchObject({ ok: false });
    expect(await store.recover("restore")).toEqual({ ok: true, value: 0 });
    await store.append(batch(1, [1]));
    await store.close();
    const after = await dump(disk);
    expect([after.charters, after.charterVersions, after.bindings]).toEqual([before.charters, before.charterVersions, before.bindings]);
  });

  it("F9: where the newest version is missing from the copy, the one before it is in force", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a"), authored));
    await step(disk, (shelf) => shelf.publish(make("a", { emoji: { max: 1 } }), 1, authored));
    disk.local.values.delete("ligne.copy.charters.charterVersions/a/000002");
    disk.wipe();
    await disk.start().recover("restore");
    expect(await step(disk, (shelf) => shelf.open("a"))).toMatchObject({ value: { row: { number: 1, version: "1.0.0" } } });
  });

  it("are forgotten when a person starts empty", async () => {
    const disk = fakeDisk();
    await step(disk, (shelf) => shelf.add(make("a"), authored));
    disk.wipe();
    const store = disk.start();
    await store.recover("start-empty");
    expect(await store.charters.list()).toMatchObject({ value: { charters: [] } });
    expect([...disk.local.values.keys()].filter((key) => key.includes("charters."))).toEqual([]);
  });
});
