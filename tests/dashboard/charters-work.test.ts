import { describe, expect, it } from "vitest";
import { type Charter, charterSchema, defaultCharter, serialiseCharter } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { startCharter, valueAt } from "../../lib/dashboard";
import { editing, until } from "./charters-bench";

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

  it("keeps what was changed while the change before it was on its way to the store", async () => {
    const { editor, client, rest } = await editing();
    editor.change(["promise", "why"], "ne plus y pense");
    const kept = async () => {
      const found = await client.request("charter.open", { id: "chez-elise-fils" });
      return found.ok && found.value.opened?.draft?.charter.promise?.why;
    };
    const onItsWay = rest();
    editor.change(["promise", "why"], "ne plus y penser");
    await onItsWay;
    expect(await kept()).toBe("ne plus y pense");
    expect(editor.saving.value, "the newest letter is not kept yet").toBe("pending");
    await rest();
    expect(await kept()).toBe("ne plus y penser");
    await until(() => editor.saving.value === "kept");
  });

  it("says beside the field what is wrong, keeps nothing of it, and keeps again once it is mended", async () => {
    const { editor, client, rest } = await editing();
    editor.change(["emoji", "max"], "deux");
    await rest();
    expect(editor.errors.value).toMatchObject([{ steps: ["emoji", "max"], code: "wrong-type" }]);
    expect(editor.saving.value).toBe("partly");
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

  it("keeps everything but the field that is wrong, through leaving the page and coming back", async () => {
    const { editor, client, rest } = await editing();
    editor.change(["identity", "domains"], ["https://atelier.example/"]);
    await rest();
    editor.change(["lexicon", "cliches"], ["savoir-faire unique"]);
    await rest();
    await rest();
    expect([editor.saving.value, editor.errors.value.length]).toEqual(["partly", 1]);
    expect(valueAt(editor.working.value, ["identity", "domains"]), "what was typed stays on the page").toEqual([
      "https://atelier.example/",
    ]);
    const kept = await client.request("charter.open", { id: "chez-elise-fils" });
    const draft = kept.ok ? kept.value.opened?.draft?.charter : undefined;
    expect([draft?.lexicon.cliches, draft?.identity.domains]).toEqual([["savoir-faire unique"], []]);
    await editor.open("chez-elise-fils");
    expect(valueAt(editor.working.value, ["lexicon", "cliches"])).toEqual(["savoir-faire unique"]);
  });

  it("keeps nothing where a field is wrong because of another, and says so", async () => {
    const { editor, client, rest } = await editing();
    const [pillar, ...others] = valueAt(editor.working.value, ["pillars"]) as { id: string }[];
    editor.change(["rules", 0, "pillars"], [pillar?.id]);
    await rest();
    await rest();
    expect(editor.saving.value).toBe("kept");
    editor.change(["pillars"], others);
    await rest();
    await rest();
    expect(editor.errors.value).toMatchObject([{ code: "unknown-pillar" }]);
    expect(editor.saving.value).toBe("mend");
    const kept = await client.request("charter.open", { id: "chez-elise-fils" });
    expect(kept.ok && kept.value.opened?.draft?.charter.pillars[0]?.id).toBe(pillar?.id);
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
