import { describe, expect, it } from "vitest";
import { defaultCharter, serialiseCharter } from "../../lib/charter";
import { FORM_SECTIONS, newRow, valueAt, withValueAt } from "../../lib/dashboard";
import { dashboard, editing, until } from "./charters-bench";

describe("a file", () => {
  it("comes out canonical, goes in once, and the second time changes nothing", async () => {
    const from = await editing();
    await from.charters.exportFile("chez-elise-fils");
    const [file] = from.files;
    expect(file?.name).toBe("chez-elise-fils-1.0.0.charter.json");
    const { charters } = dashboard();
    await charters.load();
    for (const code of ["added", "unchanged"]) {
      await charters.importing.examine(file?.text ?? "", "fr");
      expect(charters.importing.view.value.status).toBe("ready");
      await charters.importing.accept();
      expect(charters.note.value).toMatchObject({ code });
    }
  });

  it("is said to be there once the list shows it", async () => {
    const { charters } = dashboard();
    await charters.load();
    const listed: number[] = [];
    const stop = charters.note.subscribe((note) => {
      const view = charters.view.value;
      if (note?.code === "added" && view.status === "shown") listed.push(view.charters.length);
    });
    await charters.importing.examine(serialiseCharter(defaultCharter("fr")), "fr");
    await charters.importing.accept();
    stop();
    expect(listed).toEqual([1]);
  });

  it("of a charter that is here shows its differences first", async () => {
    const { charters, files } = await editing();
    await charters.exportFile("chez-elise-fils");
    const changed = (files[0]?.text ?? "").replace('"max": 2', '"max": 7');
    await charters.importing.examine(changed, "fr");
    expect(charters.importing.view.value).toMatchObject({
      status: "ready",
      known: { version: "1.0.0", changes: [{ kind: "changed", after: 7 }] },
    });
  });

  it.each([
    ["broken text", "{", "syntax"],
    ["another kind of file", "{}", "missing"],
    ["a newer format", '{"format":"ligne-charter","schema":9}', "newer-schema"],
  ])("is refused before anything is written: %s", async (_what, text, code) => {
    const { charters, client } = dashboard();
    await charters.importing.examine(text, "fr");
    expect(charters.importing.view.value).toMatchObject({ status: "refused", errors: [{ code }] });
    await charters.importing.accept();
    expect(await client.request("charter.list", {})).toEqual({ ok: true, value: { charters: [] } });
  });

  it("is refused when its rules cannot run, although its shape is right", async () => {
    const { charters } = dashboard();
    const broken = { ...defaultCharter("fr"), builtins: { "emoji-count": { nonsense: 3 } } };
    await charters.importing.examine(JSON.stringify(broken), "fr");
    const view = charters.importing.view.value;
    expect(view.status === "refused" && view.errors.map(({ path }) => path)).toEqual(["builtins.emoji-count.nonsense"]);
  });
});

describe("versions", () => {
  it("are compared by number and put back as the newest", async () => {
    const { editor, charters } = await editing();
    editor.change(["emoji", "max"], 0);
    await editor.publish("Élise", "sans émoji");
    charters.go({ at: "versions", id: "chez-elise-fils" });
    const { versions } = charters;
    await until(() => versions.view.value.status === "shown");
    await versions.compare(1, 2);
    expect(versions.view.value).toMatchObject({ compared: { from: 1, to: 2, changes: [{ section: "emoji", before: 2, after: 0 }] } });
    await versions.restore(1, "retour");
    expect(charters.note.value).toMatchObject({ code: "restored" });
    const view = versions.view.value;
    expect(view.status === "shown" && view.opened.versions.map(({ version, why }) => [version, why])).toEqual([
      ["1.2.0", "retour"],
      ["1.1.0", "sans émoji"],
      ["1.0.0", undefined],
    ]);
  });
});

describe("places in a charter", () => {
  it("are changed in a copy, keys put in and taken out", () => {
    const data = { a: { b: [1, { c: 2 }] }, d: 3 };
    expect(withValueAt(data, ["a", "b", 1, "c"], 9)).toEqual({ a: { b: [1, { c: 9 }] }, d: 3 });
    expect(withValueAt(data, ["d"], undefined)).toEqual({ a: data.a });
    expect(withValueAt(data, ["e", "f"], 1)).toEqual({ ...data, e: { f: 1 } });
    expect(valueAt(data, ["a", "x", "y"])).toBeUndefined();
    expect(data).toEqual({ a: { b: [1, { c: 2 }] }, d: 3 });
  });

  it("of new entries get an id that is free", () => {
    const pillars = FORM_SECTIONS.flatMap(({ fields }) => fields).find(({ key }) => key === "pillars");
    if (pillars?.kind !== "rows") throw new Error("no pillars");
    expect(newRow(pillars, [{ id: "pillar-2" }])).toEqual({ id: "pillar-3", terms: [], formats: [], examples: [], goodPostIds: [] });
  });
});
