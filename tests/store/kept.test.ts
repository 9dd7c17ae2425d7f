import { afterEach, describe, expect, it, vi } from "vitest";
import { batch, DAY, draft, dump, fakeDisk, ignoreOf, NOON, uuid } from "./fake-store";
import { failWrites } from "./faulty";

afterEach(() => vi.restoreAllMocks());

const page = { id: "1234567890", name: "Boulangerie des Halles" };
const other = { id: "99", name: "Garage du Port" };
const text = (number: number) => ({ scope: "text" as const, hash: number.toString(16).padStart(32, "0"), draftId: undefined });
const wording = (number: number, changes = {}) => {
  const { draftId: _none, ...ignore } = ignoreOf(number, { ...text(number), ...changes });
  return ignore;
};

describe("ignores and sheets in the store", () => {
  it("keeps what was added, of one Page or of all, newest first, and the same id once", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    expect(await store.drafts.addIgnore(ignoreOf(1))).toEqual({ ok: true, value: true });
    disk.clock.now = NOON + 1;
    expect(await store.drafts.addIgnore(wording(2, { page: other }))).toEqual({ ok: true, value: true });
    expect(await store.drafts.addIgnore(ignoreOf(1))).toEqual({ ok: true, value: false });
    await store.close();
    const next = disk.start();
    expect(await next.drafts.ignores()).toMatchObject({ ok: true, value: { ignores: [{ id: uuid(500_002) }, { id: uuid(500_001) }] } });
    expect(await next.drafts.ignores({ name: "boulangerie des halles " })).toMatchObject({ ok: true, value: { ignores: [ignoreOf(1)] } });
    const one = await next.drafts.ignores({ id: "99" });
    expect(one.ok && one.value.ignores.length).toBe(1);
  });

  it("takes back by id, and with a Page only what is that Page's", async () => {
    const store = fakeDisk().start();
    await store.drafts.addIgnore(ignoreOf(1));
    expect(await store.drafts.removeIgnore(uuid(500_001), other)).toEqual({ ok: true, value: false });
    expect(await store.drafts.removeIgnore(uuid(500_001), page)).toEqual({ ok: true, value: true });
    expect(await store.drafts.removeIgnore(uuid(500_001))).toEqual({ ok: true, value: false });
    expect(await store.drafts.ignores()).toMatchObject({ value: { ignores: [] } });
  });

  it("hashes with one salt for the life of the database, also after a loss", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    const first = await store.drafts.ignores(page);
    const second = await store.drafts.drafts(page);
    expect(first.ok && second.ok && first.value.salt === second.value.salt && first.value.salt.length > 30).toBe(true);
    await store.append(batch(1, [1]));
    await store.close();
    disk.wipe();
    const next = disk.start();
    await next.recover("restore");
    expect(await next.drafts.ignores(page)).toEqual(first);
    expect(
      await fakeDisk()
        .start({ newId: () => uuid(42) })
        .drafts.ignores(page),
    ).toMatchObject({ value: { salt: uuid(42) } });
  });

  it("F9: a loss is noticed when only ignores were there, and everything is put back", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.drafts.addIgnore(ignoreOf(1));
    await store.drafts.addIgnore(wording(2));
    await store.drafts.removeIgnore(uuid(500_002));
    await store.drafts.setDraft(draft);
    await store.close();
    disk.wipe();
    const next = disk.start();
    expect(await next.health()).toMatchObject({ status: "lost" });
    expect(await next.drafts.addIgnore(ignoreOf(3))).toMatchObject({ ok: false, health: { status: "lost" } });
    expect(await next.recover("restore")).toEqual({ ok: true, value: 0 });
    expect(await next.drafts.ignores()).toMatchObject({ value: { ignores: [ignoreOf(1)] } });
    expect(await next.drafts.drafts(page)).toMatchObject({ value: { drafts: [draft] } });
    expect(await next.drafts.drafts(other)).toMatchObject({ value: { drafts: [] } });
  });

  it("starting empty erases the second copy of it too", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.drafts.addIgnore(ignoreOf(1, { reason: "Nom de la rue" }));
    await store.close();
    disk.wipe();
    const next = disk.start();
    await next.recover("start-empty");
    await next.health();
    expect(JSON.stringify([...disk.local.values])).not.toContain("rue");
  });

  it("after 90 days forgets what belongs to one draft, and keeps what was decided for the Page", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.drafts.addIgnore(ignoreOf(1));
    await store.drafts.addIgnore(wording(2));
    await store.drafts.setDraft(draft);
    disk.clock.now = NOON + 89 * DAY;
    await store.retain();
    expect((await dump(disk)).ignores).toHaveLength(2);
    disk.clock.now = NOON + 91 * DAY;
    await store.retain();
    const { ignores, sheets } = await dump(disk);
    expect([ignores?.map(({ id }) => id), sheets]).toEqual([[uuid(500_002)], []]);
    expect([...disk.local.values.keys()].filter((key) => key.startsWith("ligne.copy.kept.")).sort()).toEqual(
      [`ligne.copy.kept.${uuid(500_002)}`].sort(),
    );
  });

  it("F16: a row stamped by a clock that was ahead is kept now and not for ever", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    disk.clock.now = NOON + 400 * DAY;
    await store.drafts.addIgnore(ignoreOf(1));
    disk.clock.now = NOON;
    await store.retain();
    expect((await dump(disk)).ignores).toHaveLength(1);
    disk.clock.now = NOON + 91 * DAY;
    await store.retain();
    expect((await dump(disk)).ignores).toHaveLength(0);
  });

  it("F7: a full disk refuses in words and confirms nothing", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.health();
    const spy = failWrites("QuotaExceededError");
    expect(await store.drafts.setDraft(draft)).toEqual({ ok: false, health: { status: "full" } });
    spy.mockRestore();
    expect(await store.drafts.drafts(page)).toMatchObject({ ok: true, value: { drafts: [] } });
  });

  it("the oldest gives way after a thousand", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    for (let number = 1; number <= 1_001; number += 1) {
      disk.clock.now = NOON + number;
      await store.drafts.addIgnore(wording(number));
    }
    const { ignores = [] } = await dump(disk);
    expect([ignores.length, ignores[0]?.id]).toEqual([1_000, uuid(500_002)]);
    expect(disk.local.values.has(`ligne.copy.kept.${uuid(500_001)}`)).toBe(false);
  });
});
