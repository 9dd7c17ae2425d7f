import { afterEach, describe, expect, it } from "vitest";
import { type Charter, charterSchema, parseCharter } from "../../lib/charter";
import { charterTemplate } from "../../lib/charter/templates";
import { KIND_FORMS, type KindForm, valueAt } from "../../lib/dashboard";
import { type RuleBench, ruleBench, until } from "./rule-bench";

let bench: RuleBench;
afterEach(() => bench.end());

/** A charter open for editing. */
async function editing(charter?: Charter) {
  bench = ruleBench(charter);
  const { editor } = bench.charters;
  await editor.open("modele-artisan");
  await until(() => editor.view.value.status === "shown");
  editor.rules.setLanguage("fr");
  const ids = (section = "rules") => {
    const list = valueAt(editor.working.value, [section]);
    return Array.isArray(list) ? list.map(({ id }) => id) : list;
  };
  const settled = async (holds: () => boolean) => {
    for (let turn = 0; turn < 100 && !holds(); turn += 1) await bench.rest();
    expect(holds()).toBe(true);
  };
  return { editor, rules: editor.rules, ids, settled };
}
const formOf = (kind: string): KindForm => {
  const form = KIND_FORMS.find((one) => one.kind === kind);
  if (!form) throw new Error(kind);
  return form;
};
const first = ["delai-ferme", "zero-promesse"];

describe("a new rule", () => {
  it("enters the charter once it is touched and right, under an id made of its words, and not before", async () => {
    const { rules, ids, settled } = await editing();
    rules.begin(formOf("repeat"));
    await settled(() => rules.trial.value.status === "tried");
    expect(ids(), "right from the start, but nobody touched it").toEqual(first);
    rules.begin(formOf("forbid"));
    await settled(() => rules.trial.value.status === "refused");
    expect([ids(), await rules.keep()]).toEqual([first, false]);
    rules.write({ ...rules.open.value?.draft, terms: ["À prix cassé"] });
    await settled(() => rules.open.value?.isAhead === false);
    expect(ids()).toEqual([...first, "forbid-a-prix-casse"]);
    rules.write({ ...rules.open.value?.draft, severity: "must" });
    await settled(() => rules.open.value?.isAhead === false);
    expect(ids(), "the same rule, not another").toEqual([...first, "forbid-a-prix-casse"]);
  });

  it("is kept as it stands when one is done with it", async () => {
    const { rules, ids, settled } = await editing();
    rules.begin(formOf("history"));
    await settled(() => rules.trial.value.status === "tried");
    expect(await rules.keep()).toBe(true);
    expect(ids()).toEqual([...first, "history-cadence"]);
  });

  it("is never kept on an earlier answer: what was typed last is tried first", async () => {
    const { rules, ids, settled } = await editing();
    rules.begin(formOf("history"));
    await settled(() => rules.trial.value.status === "tried");
    rules.write({ ...rules.open.value?.draft, days: 0 });
    expect(await rules.keep()).toBe(false);
    expect(ids()).toEqual(first);
    rules.write({ ...rules.open.value?.draft, days: 14 });
    expect(await rules.keep()).toBe(true);
    expect(ids()).toEqual([...first, "history-cadence"]);
  });
});

describe("a rule under work", () => {
  it("is named anew when its short name is emptied", async () => {
    const { rules, ids, settled } = await editing();
    rules.begin(formOf("forbid"));
    rules.write({ ...rules.open.value?.draft, id: undefined, terms: ["vente flash"] });
    await settled(() => rules.open.value?.isAhead === false);
    expect(ids()).toEqual([...first, "forbid-vente-flash"]);
  });

  it("leaves the charter as it was while it is not right, and says where", async () => {
    const { editor, rules, settled } = await editing();
    const [listed] = rules.list.value;
    if (!listed) throw new Error("no rule");
    rules.edit(listed);
    rules.write({ ...listed.rule, terms: [], limit: 0 });
    await settled(() => rules.trial.value.status === "refused");
    const { trial } = rules;
    expect(trial.value.status === "refused" && trial.value.errors.map(({ path }) => path)).toEqual(["rules[0].limit", "rules[0]"]);
    expect(valueAt(editor.working.value, ["rules", 0, "terms"])).toEqual(listed.rule.terms);
    expect(editor.saving.value).toBe("none");
  });

  it("runs its examples through the engine and says what was found", async () => {
    const { rules, settled } = await editing();
    const [listed] = rules.list.value;
    if (!listed) throw new Error("no rule");
    rules.edit(listed);
    rules.write({ ...listed.rule, examples: { flags: ["Au plus vite.", "Sous trois jours."], passes: ["Très rapidement ?", "Lundi."] } });
    await settled(() => rules.trial.value.status === "tried" && rules.trial.value.examples.length === 4);
    const { trial } = rules;
    expect(trial.value.status === "tried" && trial.value.examples).toEqual([
      { sort: "flags", text: "Au plus vite.", found: "Au plus vite", isRight: true },
      { sort: "flags", text: "Sous trois jours.", isRight: false },
      { sort: "passes", text: "Très rapidement ?", found: "Très rapidement", isRight: false },
      { sort: "passes", text: "Lundi.", isRight: true },
    ]);
  });

  it("refuses a pattern that runs away or cannot be read, at its place", async () => {
    const { rules, settled } = await editing();
    rules.begin(formOf("forbid"));
    rules.write({ ...rules.open.value?.draft, patterns: ["(oui"] });
    await settled(() => rules.trial.value.status === "refused");
    const { trial } = rules;
    expect(trial.value.status === "refused" && trial.value.errors.map(({ path }) => path)).toEqual(["rules.0.patterns.0"]);
  });

  it("is the same as text, both ways; a text that cannot be read changes nothing and is told its place", async () => {
    const { rules, settled, ids } = await editing();
    rules.begin(formOf("forbid"));
    expect(await rules.writeText('{ "id": "gratuit", "kind": "forbid",\n "terms": ["gratuit" }')).toMatchObject([
      { code: "syntax", line: 2 },
    ]);
    expect(rules.open.value?.draft.id).toBe("");
    expect(await rules.writeText("[1]")).toMatchObject([{ code: "not-a-charter" }]);
    expect(await rules.writeText('{ "id": "gratuit", "kind": "forbid", "terms": ["gratuit"], "exept": {} }')).toEqual([]);
    await settled(() => rules.trial.value.status === "refused");
    const { trial } = rules;
    expect(trial.value.status === "refused" && trial.value.errors[0]?.message).toContain('did you mean "except"');
    expect(await rules.writeText('{ "id": "gratuit", "kind": "forbid", "terms": ["gratuit"] }')).toEqual([]);
    await settled(() => rules.open.value?.isAhead === false);
    expect(ids()).toEqual([...first, "gratuit"]);
  });

  it("follows undo, and closes when undo takes it away", async () => {
    const { editor, rules, ids, settled } = await editing();
    const [listed] = rules.list.value;
    if (!listed) throw new Error("no rule");
    rules.edit(listed);
    rules.write({ ...listed.rule, severity: "block" });
    await settled(() => rules.open.value?.isAhead === false);
    editor.undo();
    expect(rules.open.value?.draft.severity).toBe("must");
    rules.begin(formOf("forbid"));
    rules.write({ ...rules.open.value?.draft, terms: ["gratuit"] });
    await settled(() => rules.open.value?.isAhead === false);
    editor.undo();
    expect([ids(), rules.open.value]).toEqual([first, undefined]);
  });
});

describe("the list of rules", () => {
  it("duplicates, removes and puts back, moves", async () => {
    const { rules, ids } = await editing();
    const at = (index: number) => {
      const listed = rules.list.value[index];
      if (!listed) throw new Error(`no rule ${index}`);
      return listed;
    };
    rules.duplicate(at(0));
    expect(ids()).toEqual(["delai-ferme", "forbid-dans-les-plus-brefs", "zero-promesse"]);
    rules.move(at(0), 1);
    expect(ids()).toEqual(["forbid-dans-les-plus-brefs", "delai-ferme", "zero-promesse"]);
    rules.move(at(0), -1);
    rules.move(at(2), 1);
    expect(ids(), "there is nothing beyond the ends").toEqual(["forbid-dans-les-plus-brefs", "delai-ferme", "zero-promesse"]);
    rules.remove(at(1));
    expect([ids(), rules.removed.value?.rule.id]).toEqual([["forbid-dans-les-plus-brefs", "zero-promesse"], "delai-ferme"]);
    rules.putBack();
    expect([ids(), rules.removed.value]).toEqual([["forbid-dans-les-plus-brefs", "delai-ferme", "zero-promesse"], undefined]);
  });

  it("switches a rule off by setting it aside in the charter, where nothing runs it, and on again", async () => {
    const { editor, rules, ids } = await editing();
    const [listed] = rules.list.value;
    if (!listed) throw new Error("no rule");
    rules.toggle(listed);
    expect([ids(), ids("rulesOff")]).toEqual([["zero-promesse"], ["delai-ferme"]]);
    const parsed = parseCharter(editor.working.value);
    expect(parsed.ok && parsed.charter.rules.length).toBe(1);
    expect(rules.list.value.map(({ isOn }) => isOn)).toEqual([true, false]);
    const off = rules.list.value[1];
    if (off) rules.toggle(off);
    expect([ids(), ids("rulesOff")]).toEqual([["zero-promesse", "delai-ferme"], undefined]);
  });

  it("edits one of ten thousand without reading the others at each key", async () => {
    const rule = { kind: "forbid", severity: "hint", terms: ["mot"] } as const;
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...rule, id: `r-${index}` }));
    const { rules, settled } = await editing(charterSchema.parse({ ...charterTemplate("craftsman", "fr"), rules: many }));
    const listed = rules.list.value[9_999];
    if (!listed) throw new Error("no rule");
    rules.edit(listed);
    const begun = performance.now();
    for (let key = 0; key < 200; key += 1) rules.write({ ...listed.rule, terms: [`mot ${key}`] });
    expect(performance.now() - begun, "200 keys, milliseconds").toBeLessThan(400);
    await settled(() => rules.open.value?.isAhead === false);
    expect(rules.list.value[9_999]?.rule.terms).toEqual(["mot 199"]);
  });
});

describe("built-in rules", () => {
  it("say which are on by themselves and why others wait, and follow the charter", async () => {
    const { editor, settled } = await editing();
    const stop = editor.builtins.watch("fr");
    await settled(() => editor.builtins.lines.value !== undefined);
    const line = (id: string) => editor.builtins.lines.value?.find((one) => one.id === id);
    const all = editor.builtins.lines.value ?? [];
    expect(all.length).toBeGreaterThan(100);
    for (const one of all) expect([one.id, one.byItself === "off"]).toEqual([one.id, one.waits !== undefined]);
    expect(new Set(all.map(({ waits }) => waits))).toEqual(new Set([undefined, "pack", "section", "name"]));
    const waiting = all.find(({ waits, inForce }) => waits === "name" && inForce === undefined);
    if (!waiting) throw new Error("none waits");
    editor.change(["builtins", waiting.id], { severity: "must" });
    await settled(() => line(waiting.id)?.inForce === "must");
    editor.change(["builtins", waiting.id], undefined);
    await settled(() => line(waiting.id)?.inForce === undefined);
    stop();
  });
});
