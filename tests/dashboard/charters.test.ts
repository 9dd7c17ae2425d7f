import { afterEach, describe, expect, it } from "vitest";
import { createCharterTools } from "../../entrypoints/dashboard/charter-tools";
import { postTools } from "../../entrypoints/dashboard/post-tools";
import { createHandlers } from "../../lib/background";
import { type Charter, charterSchema, defaultCharter, serialiseCharter } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { createDashboardState, FORM_SECTIONS, newRow, startCharter, valueAt, withValueAt } from "../../lib/dashboard";
import { createClient, createServer } from "../../lib/messages";
import { quietPorts } from "../background/quiet-ports";
import { self, page as sender } from "../messages/senders";
import { type FakeDisk, fakeDisk } from "../store/fake-store";

const lifetimes: AbortController[] = [];
afterEach(() => {
  for (const lifetime of lifetimes.splice(0)) lifetime.abort();
});

/** The dashboard with the real background behind it, a clock of its own, and files it handed out. */
function dashboard(disk: FakeDisk = fakeDisk()) {
  const store = disk.start();
  const handlers = createHandlers({
    store,
    ...quietPorts,
  });
  const serve = createServer({ handlers, self, onEvent: () => undefined });
  const client = createClient({ send: (message) => serve(structuredClone(message), sender) });
  const lifetime = new AbortController();
  lifetimes.push(lifetime);
  const tasks = new Map<object, () => void>();
  const files: { name: string; text: string }[] = [];
  const state = createDashboardState({
    client,
    browserLanguages: ["fr"],
    onStoreChange: () => undefined,
    signal: lifetime.signal,
    sites: [],
    access: { has: async () => true, ask: async () => undefined, withdraw: async () => undefined },
    reviews: { download: () => undefined, copy: async () => true, unlock: async () => false },
    posts: { tools: async () => postTools, breathe: async () => undefined },
    charters: {
      tools: createCharterTools,
      download: (name, text) => files.push({ name, text }),
      today: () => "2026-11-25",
      schedule(callback) {
        const key = {};
        tasks.set(key, callback);
        return () => tasks.delete(key);
      },
    },
  });
  /** Lets all that rests come due, and what follows arrive. */
  const rest = async () => {
    for (const [key, task] of [...tasks]) {
      tasks.delete(key);
      task();
    }
    await new Promise((done) => setTimeout(done, 20));
  };
  return { charters: state.charters, editor: state.charters.editor, client, files, rest };
}

const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 400 && !holds(); turn += 1) await new Promise((done) => setTimeout(done, 5));
  expect(holds()).toBe(true);
};

/** A dashboard on which a charter of one's own is open for editing. */
async function editing(disk?: FakeDisk) {
  const bench = dashboard(disk);
  await bench.charters.create({ from: "template", sector: "craftsman" }, "Chez Élise & fils", "fr");
  await until(() => bench.editor.view.value.status === "shown");
  return bench;
}

describe("a new charter", () => {
  it("takes name, id, dates and version of its own from a template", () => {
    const made = startCharter(charterTemplate("restaurant", "fr"), "  Chez Élise & fils ", "2026-08-31", ["chez-elise-fils"]);
    expect(made).toMatchObject({ id: "chez-elise-fils-2", version: "1.0.0", reviewedOn: "2026-08-31", nextReview: "2027-02-28" });
    expect(made.identity.pageName).toBe("Chez Élise & fils");
    expect(charterSchema.safeParse(startCharter(charterTemplate("restaurant", "en"), "東京", "2026-11-25", [])).success).toBe(true);
  });

  it("is kept at once, opened, and listed as the company's", async () => {
    const { charters } = await editing();
    expect(charters.place.value).toEqual({ at: "edit", id: "chez-elise-fils" });
    expect(charters.note.value).toEqual({ code: "added", name: "Chez Élise & fils" });
    const { view } = charters;
    expect(view.value.status === "shown" && view.value.charters.map(({ id, isCompany }) => [id, isCompany])).toEqual([
      ["chez-elise-fils", true],
    ]);
  });
});

describe("a charter under work", () => {
  it("is kept as a draft once it rests, in force only once published", async () => {
    const { editor, client, rest } = await editing();
    editor.change(["emoji", "max"], 0);
    expect(editor.saving.value).toBe("pending");
    await rest();
    await rest();
    expect(editor.saving.value).toBe("kept");
    expect(await client.request("charter.get", { language: "fr" })).toMatchObject({ value: { charter: { emoji: { max: 2 } } } });
    expect(await editor.review("fr")).toBe(true);
    expect(editor.changes.value).toMatchObject([{ section: "emoji", field: "max", before: 2, after: 0 }]);
    expect(await editor.publish("Élise", "sans émoji")).toBe(true);
    expect(await client.request("charter.get", { language: "fr" })).toMatchObject({
      value: { charter: { version: "1.1.0", emoji: { max: 0 } } },
    });
    expect(editor.saving.value).toBe("none");
  });

  it("says beside the field what is wrong, keeps nothing of it, and keeps again once it is mended", async () => {
    const { editor, client, rest } = await editing();
    editor.change(["emoji", "max"], "deux");
    await rest();
    expect(editor.errors.value).toMatchObject([{ steps: ["emoji", "max"], code: "wrong-type" }]);
    expect(editor.saving.value).toBe("mend");
    expect(await editor.publish("", "quand même")).toBe(false);
    expect(await client.request("charter.open", { id: "chez-elise-fils" })).toMatchObject({
      value: { opened: { summary: { hasDraft: false } } },
    });
    editor.undo();
    expect(valueAt(editor.working.value, ["emoji", "max"])).toBe(2);
    editor.redo();
    editor.change(["emoji", "max"], 1);
    await rest();
    await rest();
    expect([editor.errors.value, editor.saving.value]).toEqual([[], "kept"]);
  });

  it("goes back one change at a time, typing in one field being one", async () => {
    const { editor } = await editing();
    for (const text of ["P", "Pa", "Pas"]) editor.change(["promise", "why"], text);
    editor.change(["address"], "tu");
    editor.undo();
    expect(valueAt(editor.working.value, ["address"])).toBe("vous");
    editor.undo();
    expect(valueAt(editor.working.value, ["promise", "why"])).toBe("être tranquilles pour longtemps");
    expect([editor.canUndo.value, editor.canRedo.value]).toEqual([false, true]);
    editor.redo();
    expect(valueAt(editor.working.value, ["promise", "why"])).toBe("Pas");
  });

  it("is not published over a version of somebody else", async () => {
    const { editor, charters, client } = await editing();
    editor.change(["emoji", "max"], 0);
    const opened = await client.request("charter.open", { id: "chez-elise-fils" });
    const here = opened.ok ? opened.value.opened?.charter : undefined;
    if (!here) throw new Error("gone");
    await client.request("charter.publish", { charter: { ...here, hashtags: { ...here.hashtags, max: 0 } } as Charter, base: 1 });
    expect(await editor.publish("", "mes émojis")).toBe(false);
    expect(charters.note.value).toEqual({ code: "conflict" });
    expect(await client.request("charter.get", { language: "fr" })).toMatchObject({
      value: { charter: { hashtags: { max: 0 }, emoji: { max: 2 } } },
    });
  });

  it("takes a section as text whole or not at all, saying where it is broken", async () => {
    const { editor } = await editing();
    const before = editor.working.value;
    expect(editor.takeText("rules", "[{")).toMatchObject([{ code: "syntax" }]);
    expect(editor.takeText("rules", '[{"id":"x","kind":"forbid","term":["a"]}]').map(({ path }) => path)).toContain("rules[0]");
    expect(editor.working.value).toBe(before);
    expect(editor.takeText("rules", '[{"id":"x","kind":"forbid","terms":["a"]}]')).toEqual([]);
    expect(valueAt(editor.working.value, ["rules", 0, "id"])).toBe("x");
    expect(editor.takeText(undefined, serialiseCharter(defaultCharter("fr")))).toEqual([]);
    expect(valueAt(editor.working.value, ["id"]), "it stays the charter that is open").toBe("chez-elise-fils");
  });

  it("shows what it would flag now", async () => {
    const { editor, rest } = await editing();
    editor.preview.setText("Mardi à Clisson, une charpente zinguée posée en deux jours, 4 200 € TTC. Demandez votre devis.");
    await rest();
    await until(() => editor.preview.view.value.status === "checked");
    const quotes = () => {
      const view = editor.preview.view.value;
      return view.status === "checked" ? view.preview.findings.map(({ ruleId, quote }) => `${ruleId}: ${quote}`) : [];
    };
    expect(quotes().filter((said) => said.startsWith("banned-terms"))).toEqual([]);
    editor.change(["lexicon", "banned"], ["zinguée"]);
    await rest();
    await rest();
    await until(() => quotes().includes("banned-terms: zinguée"));
  });
});

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
