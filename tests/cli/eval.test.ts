import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf, type Judged } from "../../lib/cli/eval/figures";
import { run } from "./fake-terminal";

const rows = [
  { id: "a", text: "TOP 10 des chats les plus mignons de la semaine 😻", label: 1, lang: "fr", kinds: ["cute-animal"] },
  { id: "b", text: "Bon lundi à tous et belle semaine !", label: 1, lang: "fr", kinds: ["weekday-greeting"] },
  { id: "c", text: "Samedi 12 décembre, de 10 h à 13 h, visite du chantier de Clisson. Réservez au 02 40 00 00 00.", label: 0, lang: "fr" },
  { id: "d", text: "Like this post if you love Mondays!", label: 1, lang: "en", kinds: ["engagement-bait"] },
  { id: "e", text: "The workshop closes at 4 pm on Friday for stocktaking.", label: null, lang: "en" },
];
const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join("\n");

describe("ligne eval", () => {
  it("says per file and language what the judgement is worth, and which texts it got most wrong", async () => {
    const { code, output, complaints } = await run(["eval", "--data", "rows.jsonl"], { files: { "rows.jsonl": lines(rows) } });
    expect([code, complaints]).toEqual([0, []]);
    expect(output).toMatch(/^rows +4 +3 /m);
    expect(output).toMatch(/^rows fr +3 +2 /m);
    expect(output).toContain("1 texts without a label");
    expect(output).toMatch(/engagement-bait +1 {2}1 {2}1/);
  });

  it("reads gzipped files and gives the same figures as JSON", async () => {
    const files = { "rows.jsonl": lines(rows), "again.jsonl.gz": gzipSync(lines(rows)) };
    const { code, output } = await run(["eval", "--format", "json", "--data", "rows.jsonl", "again.jsonl.gz"], { files });
    expect(code).toBe(0);
    const { groups, mistakes } = JSON.parse(output);
    const figures = (name: string) => groups.find((group: { name: string }) => group.name === name).figures;
    expect(figures("again")).toEqual(figures("rows"));
    expect(figures("all").count).toBe(8);
    for (const { score, label } of mistakes) expect(Math.abs(score - label)).toBeGreaterThan(0);
  });

  it("lower-cases the texts when asked, so that capitals cannot help", async () => {
    const files = { "rows.jsonl": lines([{ ...rows[2], text: `ON LÂCHE RIEN ${rows[2]?.text}`, label: 1 }]) };
    const { output } = await run(["eval", "--lower", "--format", "json", "rows.jsonl"], { files });
    expect(JSON.parse(output).mistakes[0].text).toMatch(/^on lâche rien samedi/);
  });

  it("judges without the trained part when asked, and headlines from their own degree on", async () => {
    const files = { "rows.jsonl": lines([{ ...rows[4], label: 0 }, { ...rows[3] }]) };
    const report = async (...more: string[]) =>
      JSON.parse((await run(["eval", "--format", "json", ...more, "rows.jsonl"], { files })).output).groups[0].figures;
    expect((await report("--no-model")).brier).not.toBe((await report()).brier);
    expect((await report("--headlines")).recall).toBe(1);
  });

  it("says in sentences what it cannot read, with the place, and measures the rest", async () => {
    const text = [lines(rows), '{"id":"x","text":"y","label":2}', "{", '{"id":"z","label":1}'].join("\n");
    const { code, output, complaints } = await run(["eval", "--data", "rows.jsonl", "none.jsonl"], { files: { "rows.jsonl": text } });
    expect(code).toBe(2);
    expect(output).toMatch(/^rows +4 /m);
    expect(complaints).toHaveLength(4);
    expect(complaints[0]).toContain('rows.jsonl, line 6: "label" should be 0, 1 or null');
    expect(complaints.at(-1)).toContain("none.jsonl: there is no such file");
  });

  it.each([
    [[], "say which files"],
    [["--data", "a", "--format", "xml"], "--format"],
    [["--data", "a", "--lang", "de"], "--lang"],
    [["--data"], "--data"],
    [["--data", "a", "--headlines", "--no-model"], "--headlines"],
  ])("refuses %j", async (args, words) => {
    const { code, complaints } = await run(["eval", ...args]);
    expect(code).toBe(2);
    expect(complaints.join(" ")).toContain(words);
  });
});

describe("figures", () => {
  const judged = (score: number, label: 0 | 1): Judged => ({ score, label, flag: score >= 0.5 });

  it("are those one counts by hand", () => {
    const set = [judged(0.9, 1), judged(0.6, 0), judged(0.4, 1), judged(0.1, 0)];
    expect(figuresOf(set)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, accuracy: 0.5, falseAlarms: 0.5, auc: 0.75 });
    expect(figuresOf(set).brier).toBeCloseTo((0.01 + 0.36 + 0.36 + 0.01) / 4);
    expect(figuresOf([judged(0.9, 1), judged(0.9, 0)]).auc).toBe(0.5);
    expect(figuresOf([judged(0.3, 1), judged(0.2, 0)])).toMatchObject({ bestAccuracy: 1, bestThreshold: 0.3 });
  });

  it("of nothing are nothing, and of one label have no curve", () => {
    expect(figuresOf([])).toMatchObject({ count: 0, precision: undefined, recall: undefined, auc: undefined, brier: undefined });
    expect(figuresOf([judged(0.2, 0)])).toMatchObject({ recall: undefined, auc: undefined, falseAlarms: 0 });
  });

  it("the curve is the share of pairs in the right order", () => {
    const one = fc.record({ score: fc.integer({ min: 0, max: 20 }).map((step) => step / 20), label: fc.constantFrom<0 | 1>(0, 1) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 40 }), (set) => {
        const all = set.map(({ score, label }) => judged(score, label));
        const pairs = all.flatMap((a) => all.filter((b) => a.label === 1 && b.label === 0).map((b) => [a.score, b.score] as const));
        const inOrder = pairs.reduce((sum, [a, b]) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0);
        const { auc } = figuresOf(all);
        if (pairs.length === 0) expect(auc).toBeUndefined();
        else expect(auc).toBeCloseTo(inOrder / pairs.length, 10);
      }),
    );
  });
});
