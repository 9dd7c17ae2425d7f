import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../../lib/charter";
import { COEFFICIENTS, compileCharter, lessonOf, signOf } from "../../../lib/check";
import { cardOf } from "../../../lib/cli/train/card";
import { draftCounts } from "../../../lib/cli/train/drafts-card";
import { fitCoefficients } from "../../../lib/cli/train/fit-coefficients";
import { FOLDS, fileOf, learnTogether, learnWords, type Taught } from "../../../lib/cli/train/learn";
import { crossValidate, measureBySource } from "../../../lib/cli/train/measure";
import { quantise } from "../../../lib/cli/train/quantise";
import { foldOf, parseRows } from "../../../lib/cli/train/rows";
import { SOURCES } from "../../../lib/cli/train/sources";

const [ours, , , read] = SOURCES;
const headlines = SOURCES.find(({ name }) => name === "stopclickbait");
const quotes = SOURCES.find(({ onlyFrom }) => onlyFrom !== undefined);
const bytes = (rows: readonly unknown[]) => new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join("\n"));
const compiled = compileCharter(defaultCharter("en"));
if (!compiled.ok || compiled.compiled.filler === undefined) throw new Error("the default charter does not compile");
const { prepared: filler } = compiled.compiled.filler;

const NOUNS = ["cake", "week", "roof", "visit", "bike", "door", "team", "price", "smile", "valve", "lorry", "choir"];
const TINY: readonly Taught[] = NOUNS.flatMap((noun, pair) =>
  [ours!, read!].flatMap((source) =>
    ([1, 0] as const).map((label) => ({
      source,
      label,
      language: "en" as const,
      text: label ? `What a lovely ${noun}, and how we smiled` : `We mend your ${noun} for £${pair + 20} by Friday`,
      key: `${source.name} ${pair}`,
    })),
  ),
).map((row) => ({
  ...row,
  lesson: lessonOf(row.text, row.language, filler, { now: "2026-11-23T09:00:00Z", surface: "facebook-post" }),
}));

describe("learning", () => {
  it("gives the same bytes for the same texts", () => {
    const once = () => JSON.stringify(fileOf(learnWords(TINY), learnTogether(crossValidate(TINY).rows), 0.3));
    expect(once()).toBe(once());
  });

  it("finds what tells the texts apart, in sets and folds it has not seen", () => {
    const { rows, measured } = crossValidate(TINY);
    for (const { name, wordsAlone } of [...measured, ...measureBySource(rows)]) expect(wordsAlone, name).toBe(1);
  });

  it("never leaves a coefficient on the wrong side, and goes where the labels point", () => {
    const points = TINY.map(({ lesson, label }, at) => ({ inputs: lesson.inputs(at % 3), label: (1 - label) as 0 | 1, weight: 5 }));
    const found = fitCoefficients(points);
    for (const name of COEFFICIENTS) expect(signOf(name) * (found[name] ?? 0), name).toBeGreaterThanOrEqual(0);
    const inputs = COEFFICIENTS.map((name) => (name === "bias" ? 1 : 0));
    const balanced = fitCoefficients([1, 1, 1, 0].map((label) => ({ inputs, label: label as 0 | 1, weight: 1 })));
    expect(balanced.bias).toBeCloseTo(Math.log(3), 3);
  });

  it("keeps weights in order and within seven steps", () => {
    const { steps, step } = quantise(Float64Array.from({ length: 2_001 }, (_, at) => (at - 1_000) / 100));
    expect([...steps]).toEqual([...steps].sort((a, b) => a - b));
    expect([steps[0], steps[1_000], steps[2_000]]).toEqual([-7, 0, 7]);
    expect(7 * step).toBeCloseTo(10, 1);
    expect(quantise(new Float64Array(8)).steps).toEqual(new Int8Array(8));
  });
});

describe("rows", () => {
  it("keep pairs and equal texts together", () => {
    const rows = parseRows(
      bytes([
        { text: "One", label: 1, lang: "en", pair: 7 },
        { text: "Two", label: 0, lang: "en", pair: 7 },
        { text: "A  b", label: 1, lang: "en" },
        { text: "a b ", label: 0, lang: "fr" },
      ]),
      ours!,
    );
    expect(rows.map(({ key }) => key)).toEqual([`${ours?.name}, pair 7`, `${ours?.name}, pair 7`, "a b", "a b"]);
  });

  it("leave out what has no label, another language or another origin, and lower-case headlines", () => {
    const rows = [
      { text: "No Label", label: null, lang: "en" },
      { text: "Otra lengua", label: 1, lang: "es" },
      { text: "Be Yourself", label: 1, lang: "en", source: quotes?.onlyFrom },
      { text: "Elsewhere", label: 1, lang: "en", source: "github" },
    ];
    expect(parseRows(bytes(rows), quotes!).map(({ text }) => text)).toEqual(["Be Yourself"]);
    expect(parseRows(bytes(rows), { ...headlines!, file: "h.jsonl" }).map(({ text }) => text)).toEqual(["be yourself", "elsewhere"]);
  });

  it("that are broken stop the learning, with their place", () => {
    expect(() => parseRows(new TextEncoder().encode('{"text":"a","label":1,"lang":"en"}\n{'), ours!)).toThrow(/line 2 is not JSON/);
    expect(() => parseRows(bytes([{ label: 1 }]), ours!)).toThrow(/line 1: "text"/);
  });

  it("fall into folds of about the same size", () => {
    const counts = Array.from({ length: FOLDS }, () => 0);
    for (let at = 0; at < 5_000; at++) counts[foldOf(`row ${at}`, FOLDS)]!++;
    expect(Math.min(...counts)).toBeGreaterThan(850);
  });
});

it("learns from no set whose terms forbid it", () => {
  for (const { name, words, together, terms } of SOURCES)
    if (/NC|non-commercial/.test(terms)) expect([name, words, together]).toEqual([name, 0, 0]);
});

it("cards tell what was learnt from, what it is worth and which bars are missed", () => {
  const { rows, measured } = crossValidate(TINY);
  const card = cardOf({ rows, folds: measured, bySource: [], coefficients: learnTogether(rows), headlines: 0.3 }, "# Card", "End.");
  expect(card).toMatch(/^# Card\n[\s\S]*\nEnd\.\n$/);
  expect(card).toContain(`| ${ours?.name} | 24 | 12 |`);
  expect(card).toMatch(/own drafts \(fr\): AUC \| ≥ 0\.93 \| [01]\.\d{3} \| (?:met|\*\*not met\*\*) \|/);
  expect(card).toContain("stopclickbait (en): AUC | ≥ 0.99 | – | **not met** |");
  expect(draftCounts(rows)).toContain("| en, filler | 12 |");
});
