import { describe, expect, it } from "vitest";
import { dump, type FakeDisk, ignoreOf } from "./fake-store";
import { charter, filled, PERSON } from "./vault-bench";

describe("erasing", () => {
  const traces = (disk: FakeDisk, tables: unknown) => JSON.stringify([tables, [...disk.local.values.entries()]]).toLowerCase();

  it("T19: everything is gone from the database, the second copy and the rest of local storage", async () => {
    const { disk, store } = await filled();
    await disk.local.set({ "other.key": PERSON });
    await store.vault.begin(4);
    await store.vault.eraseEverything();
    expect([...disk.local.values.keys()]).toEqual([]);
    expect((await disk.indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    expect(await store.health(), "and it is no loss").toEqual({ status: "ready" });
    expect(await store.today(0)).toMatchObject({ value: { drafts: 0 } });
  });

  it.each([
    ["figures", ["sessions", "events"], "hashtag-count"],
    ["ignores", ["ignores", "sheets"], "exclamation"],
    ["charters", ["charters", "charterVersions", "bindings"], charter.identity.pageName.toLowerCase()],
  ] as const)("T19: %s go alone, from the second copy too, and no loss is seen afterwards", async (kind, tables, trace) => {
    const { disk, store } = await filled();
    const before = await dump(disk);
    expect(traces(disk, before)).toContain(trace);
    expect(await store.vault.eraseKinds([kind])).toMatchObject({ ok: true, value: tables.flatMap((table) => before[table] ?? []).length });
    const after = await dump(disk);
    for (const [name, list] of Object.entries(after)) {
      if ((tables as readonly string[]).includes(name)) expect(list, name).toEqual([]);
      else if (name !== "counters") expect(list, name).toEqual(before[name]);
    }
    expect(traces(disk, after)).not.toContain(trace);
    await store.close();
    expect(await disk.start().health()).toEqual({ status: "ready" });
  });

  it("T19: a person’s name leaves no byte anywhere, and what held it stays readable", async () => {
    const { disk, store } = await filled();
    const found = await store.vault.person(PERSON, false);
    expect(found).toMatchObject({ ok: true, value: { left: 0 } });
    expect(found.ok && found.value.places).toEqual([
      { table: "ignores", rows: 1 },
      { table: "charterVersions", rows: 1 },
    ]);
    expect(traces(disk, await dump(disk)), "looking changes nothing").toContain("quéré");
    expect(await store.vault.person(`  ${PERSON.normalize("NFD").replace(" ", "   ")} `, true)).toEqual(found);
    const after = await dump(disk);
    expect(traces(disk, after)).not.toContain("quéré");
    expect(after.charterVersions).toMatchObject([{ who: "—", why: "demandé par —" }]);
    expect(after.ignores).toMatchObject([{ ignore: { reason: "dit par —" } }]);
    expect(await store.charters.current(charter.id)).toMatchObject({ ok: true, value: { id: charter.id } });
    expect(await store.vault.person(PERSON, false)).toEqual({ ok: true, value: { places: [], left: 0 } });
  });

  it("T19: a name that is a part of another word stays, an id that holds it is told", async () => {
    const { disk, store } = await filled();
    await store.drafts.addIgnore(ignoreOf(2, { reason: "Anatole, pas Ana", charterId: "chez-ana" }));
    const done = await store.vault.person("Ana", true);
    expect(done).toMatchObject({ ok: true, value: { places: [{ table: "ignores", rows: 1 }], left: 1 } });
    const { ignores = [] } = await dump(disk);
    expect(ignores.map(({ ignore }) => (ignore as { reason: string }).reason)).toContain("Anatole, pas —");
  });
});
