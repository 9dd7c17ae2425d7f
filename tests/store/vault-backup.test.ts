import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BackupRow, createBackupWriter, readBackup } from "../../lib/backup";
import type { Store } from "../../lib/store";
import { batch, dump, event, type FakeDisk, fakeDisk, ignoreOf, uuid } from "./fake-store";
import { charter, filled, rows } from "./vault-bench";

/** Everything, table by table, page by page; and as the file would hold it. */
async function backupOf(store: Store): Promise<string> {
  const sizes = await store.vault.sizes();
  if (!sizes.ok) throw new Error("closed");
  const writer = createBackupWriter();
  for (const { table } of sizes.value) {
    for (let after: string | undefined, last = false; !last; last = after === undefined) {
      const page = await store.vault.page(table, after);
      if (!page.ok) throw new Error("closed");
      writer.add(table, page.value.rows);
      after = page.value.next;
    }
  }
  return (await writer.finish({ schema: store.vault.schema, app: "0.1.0", createdAt: "2026-11-25T12:00:00.000Z" }, async () => {})).join(
    "",
  );
}

async function stage(store: Store, text: string, schema?: number): Promise<string> {
  const read = await readBackup(text, store.vault.schema, () => Promise.resolve());
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const id = await store.vault.begin(schema ?? read.backup.head.schema);
  for (const part of read.backup.batches(2)) expect(await store.vault.put(id, part)).toEqual({ status: "taken" });
  expect(await store.vault.check(id, read.backup.head.counts)).toEqual({ status: "taken" });
  return id;
}

async function commit(store: Store, id: string, how: "replace" | "merge"): Promise<number> {
  for (;;) {
    const answer = await store.vault.commit(id, how);
    if (!answer.ok || answer.value.status === "gone") throw new Error(JSON.stringify(answer));
    if (answer.value.status === "done") return answer.value.added;
  }
}

/** What counts: rows without the database's name, what belongs to the machine, and the order of appends. */
async function content(disk: FakeDisk): Promise<Record<string, unknown>> {
  const { meta: _meta, counters: _counters, settings = [], ...tables } = await dump(disk);
  return { ...tables, settings: settings.filter(({ key }) => key !== "restored" && key !== "backup") };
}

describe("a backup of the store", () => {
  it("never holds private keys, totals or what belongs to the machine", async () => {
    const { disk, store } = await filled();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = disk.indexedDB.open("ligne");
      request.onsuccess = () => resolve(request.result);
    });
    db.transaction("keys", "readwrite").objectStore("keys").put({ id: "author", privateKey: "secret-half" });
    db.close();
    await store.changeSetting("backup", () => ({ madeAt: 1 }));
    const text = await backupOf(store);
    for (const left of ["secret-half", '"keys"', '"meta"', '"counters"', "madeAt"]) expect(text).not.toContain(left);
    expect(await store.vault.page("keys")).toEqual({ ok: true, value: { rows: [] } });
  });

  it("F22: comes back the same on an empty machine, by either way, with its second copy; twice changes nothing", async () => {
    const { disk, store } = await filled();
    const before = await content(disk);
    const text = await backupOf(store);
    for (const how of ["merge", "replace"] as const) {
      const other = fakeDisk();
      const target = other.start();
      await commit(target, await stage(target, text), how);
      expect(await content(other)).toEqual(before);
      expect(await commit(target, await stage(target, text), "merge")).toBe(0);
      expect(await content(other)).toEqual(before);
      expect(await target.today(0)).toMatchObject({ ok: true, value: { drafts: 3 } });
      // The second copy holds what was made by hand, so that the next loss finds it.
      await target.close();
      other.wipe();
      const again = other.start();
      expect(await again.health()).toMatchObject({ status: "lost", charters: 1 });
      await again.recover("restore");
      const back = await content(other);
      expect([back.charters, back.charterVersions, back.bindings]).toEqual([before.charters, before.charterVersions, before.bindings]);
      expect([back.ignores, back.sheets]).toEqual([before.ignores, before.sheets]);
    }
  });

  it("merging adds what is missing and changes nothing that is here; replacing gives it up", async () => {
    const { store } = await filled();
    const text = await backupOf(store);
    const other = fakeDisk();
    const target = other.start();
    await target.append({ ...batch(1, [2, 5]), events: [event(1, 2), { ...event(1, 5), type: "closed" } as never] });
    await target.append(batch(9, [1]));
    await target.changeSetting("panel", () => ({ side: "right" }));
    await target.charters.add({ ...charter, identity: { ...charter.identity, pageName: "La mienne" } }, { at: 5 });
    await commit(target, await stage(target, text), "merge");
    const merged = await dump(other);
    expect(merged.sessions?.map(({ id, eventCount, sequence }) => [id, eventCount, sequence])).toEqual([
      [uuid(1), 4, 5],
      [uuid(2), 3, 3],
      [uuid(3), 3, 3],
      [uuid(9), 1, 1],
    ]);
    expect(merged.counters).toContainEqual({ name: "events", value: 11 });
    expect(merged.charters).toMatchObject([{ name: "La mienne" }]);
    expect(merged.settings).toContainEqual({ key: "panel", value: { side: "right" } });
    await commit(target, await stage(target, text), "replace");
    const replaced = await dump(other);
    expect(replaced.sessions).toHaveLength(3);
    expect(replaced.charters).toMatchObject([{ name: charter.identity.pageName }]);
    expect(replaced.counters).toContainEqual({ name: "events", value: 9 });
  });

  it("hashes made under another salt are left out where something is kept already", async () => {
    const { store } = await filled();
    const text = await backupOf(store);
    const other = fakeDisk();
    // Names come from another range, so that the salts differ.
    const target = other.start({ newId: () => crypto.randomUUID() });
    await target.drafts.addIgnore(ignoreOf(7));
    await target.drafts.ignores();
    await commit(target, await stage(target, text), "merge");
    const { ignores = [], sheets = [] } = await dump(other);
    expect(ignores.map(({ id }) => id).sort()).toEqual([ignoreOf(1).id, ignoreOf(7).id].sort());
    expect(sheets).toEqual([]);
  });

  it("F22: killed in the middle leaves the old data whole, and the next worker goes on from what was set aside", async () => {
    const { disk, store } = await filled();
    const text = await backupOf(store);
    const before = await content(disk);
    await store.append(batch(4, [1]));
    const changed = await content(disk);
    const id = await stage(store, text);
    expect(await content(disk), "setting aside touches nothing").toEqual(changed);
    await store.close();
    const next = disk.start();
    await commit(next, id, "replace");
    expect(await content(disk)).toEqual(before);
    expect(await next.vault.commit(id, "replace")).toMatchObject({ ok: true, value: { status: "done" } });
    expect(await next.vault.commit(uuid(77), "replace")).toMatchObject({ ok: true, value: { status: "gone" } });
  });

  it("F22: a row that does not go in undoes all of it", async () => {
    const { disk, store } = await filled();
    const before = await content(disk);
    const id = await store.vault.begin(store.vault.schema);
    const [first, second] = [rows.events?.[0], rows.events?.[1]];
    // The same place in a session twice: no single row is wrong, and the database itself refuses.
    const twice = [first, { ...second, sequence: first?.sequence, sessionId: first?.sessionId }] as BackupRow[];
    expect(await store.vault.put(id, { table: "events", rows: twice, line: 2 })).toMatchObject({
      status: "fault",
      fault: { code: "row", line: 2 },
    });
    expect(await content(disk)).toEqual(before);
  });

  it.each<[string, string, BackupRow, string]>([
    ["an unknown table", "secrets", { id: "1" }, "secrets"],
    ["keys", "keys", { id: "author" }, "keys"],
    ["a row of another shape", "ignores", { id: "1" }, "ignores"],
    [
      "a charter without its Page",
      "charterVersions",
      { ...rows.charterVersions?.[0], charter: { ...charter, identity: {} } },
      "charterVersions charter.identity.pageName",
    ],
    ["T2: a prototype", "settings", JSON.parse('{"key":"a","value":{"constructor":1}}'), "settings"],
  ])("refuses %s, with the line", async (_name, table, row, detail) => {
    const store = fakeDisk().start();
    const id = await store.vault.begin(store.vault.schema);
    const put = await store.vault.put(id, { table, rows: [row], line: 12 });
    expect(put).toMatchObject({ status: "fault", fault: { code: "row", line: 12 } });
    expect(put.status === "fault" && put.fault.detail).toContain(detail);
  });

  it("refuses missing rows, and a charter without its version in force", async () => {
    const store = fakeDisk().start();
    const id = await store.vault.begin(store.vault.schema);
    await store.vault.put(id, { table: "charters", rows: rows.charters ?? [], line: 2 });
    expect(await store.vault.check(id, { charters: 2 })).toMatchObject({ status: "fault", fault: { code: "counts" } });
    expect(await store.vault.check(id, { charters: 1 })).toMatchObject({ status: "fault", fault: { code: "row" } });
  });

  it.each([1, 2, 3])("F13: rows of version %d are carried over by the released steps", async (version) => {
    const old = JSON.parse(readFileSync(new URL(`./frozen/v${version}.json`, import.meta.url), "utf8")).rows as Record<string, BackupRow[]>;
    const { meta: _meta, counters: _counters, ...tables } = old;
    const disk = fakeDisk();
    const store = disk.start();
    const id = await store.vault.begin(version);
    for (const [table, list] of Object.entries(tables)) if (list.length > 0) await store.vault.put(id, { table, rows: list, line: 2 });
    const counts = Object.fromEntries(Object.entries(tables).map(([table, list]) => [table, list.length]));
    expect(await store.vault.check(id, counts)).toEqual({ status: "taken" });
    await commit(store, id, "replace");
    expect((await dump(disk)).sessions).toEqual(old.sessions);
  });
});
