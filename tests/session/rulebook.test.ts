import { describe, expect, it, vi } from "vitest";
import file from "../../assets/filler/model.json";
import { type Charter, defaultCharter } from "../../lib/charter";
import {
  checkDraft,
  compileCharterInSlices,
  compileWith,
  coreRuleSet,
  FILLER_LATER,
  fillerAdvice,
  fillerJudging,
  readFillerModel,
  shinglesOf,
} from "../../lib/check";
import { createPatternEngine } from "../../lib/patterns";
import { createRulebook } from "../../lib/session";
import { OTHER_LANGUAGE } from "../../lib/session/other-language";
import type { Reads, Rules } from "../../lib/session/rulebook";

const core: Rules = {
  checkDraft,
  compileCharterInSlices: (charter, options) => compileWith(coreRuleSet, charter, options),
  shinglesOf,
  familyOf: () => "bait",
  nameOf: () => ({ fr: "nom", en: "name" }),
};
const all: Rules = {
  checkDraft,
  compileCharterInSlices,
  shinglesOf,
  familyOf: () => "privacy",
  nameOf: () => ({ fr: "nom", en: "name" }),
};
const breath = { clock: () => 0, breathe: async () => undefined };
const { signal } = new AbortController();
const withPatterns: Charter = {
  ...defaultCharter("en"),
  rules: [{ id: "no-codes", kind: "forbid", severity: "must", scope: "post", limit: 5, patterns: ["[A-Z]{3}\\d{3}"] }],
};

function bench(parts: { rules?: boolean; patterns?: boolean; weights?: unknown; filler?: boolean } = {}) {
  const rules = vi.fn(async (which: "core" | "all", _reads: Reads) => (parts.rules === false ? undefined : which === "core" ? core : all));
  const patterns = vi.fn(async () => (parts.patterns === false ? undefined : createPatternEngine()));
  const weights = vi.fn(async () =>
    parts.weights === undefined ? undefined : { read: () => readFillerModel(parts.weights), advice: fillerAdvice },
  );
  const filler = vi.fn(async (_reads: Reads) => (parts.filler === false ? undefined : fillerJudging));
  return { book: createRulebook({ rules, patterns, filler, weights, breath }), rules, patterns, filler, weights };
}

describe("the rules of a tab", () => {
  it("are those that are on by themselves for a sample charter, and no engine for patterns comes along", async () => {
    const { book, rules, patterns } = bench();
    const result = await book.compile({ charter: defaultCharter("en"), source: "default" }, "en", signal);
    expect(result?.ok).toBe(true);
    expect(rules.mock.calls).toEqual([["core", "en"]]);
    expect(patterns).not.toHaveBeenCalled();
    expect(book.familyOf("bait-tag")).toBe("bait");
  });

  it("are all of them for a company's own charter, with the engine when it holds patterns", async () => {
    const { book, patterns } = bench();
    const result = await book.compile({ charter: withPatterns, source: "own" }, "en", signal);
    if (!result?.ok) throw new Error("not ready");
    expect(patterns).toHaveBeenCalledTimes(1);
    const { findings } = book.check({ text: "Your code is ABC123.", language: "en" }, result.compiled, {
      now: "2026-11-25T09:00:00Z",
      surface: "facebook-post",
    });
    expect(findings.map(({ ruleId }) => ruleId)).toContain("no-codes");
  });

  it("are not said to be ready while a part is missing: a rule with a pattern never falls silent", async () => {
    expect(await bench({ rules: false }).book.compile({ charter: withPatterns, source: "own" }, "en", signal)).toBeUndefined();
    expect(await bench({ patterns: false }).book.compile({ charter: withPatterns, source: "own" }, "en", signal)).toBeUndefined();
    expect(() => bench().book.check({ text: "" }, {} as never, {} as never)).toThrow("not here yet");
  });

  it("bring the learnt weights once they run, and charters are made ready with them from then on", async () => {
    const parts: { weights?: unknown } = {};
    const { book, weights } = bench(parts);
    const given = { charter: defaultCharter("en"), source: "default" } as const;
    expect(await book.bringFiller(), "nothing to bring before the rules run").toBe(false);
    const before = await book.compile(given, "en", signal);
    expect(await book.bringFiller(), "what judges filler, and no weights now").toBe(true);
    expect(await book.bringFiller(), "not to be had now").toBe(false);
    parts.weights = file;
    expect(await Promise.all([book.bringFiller(), book.bringFiller()]), "once").toEqual([true, false]);
    expect(await book.bringFiller()).toBe(false);
    expect(weights).toHaveBeenCalledTimes(3);
    const after = await book.compile(given, "en", signal);
    expect([before, after].map((made) => made?.ok && made.compiled.filler?.prepared.model !== undefined)).toEqual([false, true]);
  });

  it("do not judge filler before what judges it is there, and say so; then charters are made ready with it", async () => {
    const parts = { filler: false, weights: file };
    const { book, filler } = bench(parts);
    const given = { charter: defaultCharter("en"), source: "default" } as const;
    const context = { now: "2026-11-25T09:00:00Z", surface: "facebook-post" } as const;
    const draft = { text: "LIKE this post if you love cats!!!!", language: "en" } as const;
    const before = await book.compile(given, "en", signal);
    if (!before?.ok) throw new Error("not ready");
    const early = book.check(draft, before.compiled, context);
    expect(early.failures.map(({ ruleId }) => ruleId)).toEqual([FILLER_LATER]);
    expect(
      early.findings.map(({ ruleId }) => ruleId),
      "rules speak all the same",
    ).toContain("bait-react");
    expect(early.filler).toMatchObject({ flag: false, kinds: [], present: [] });
    expect([await book.bringFiller(), book.lacksFiller()], "the weights alone").toEqual([true, true]);
    expect([await book.bringFiller(), book.lacksFiller()], "not to be had now").toEqual([false, true]);
    parts.filler = true;
    expect([await book.bringFiller(), book.lacksFiller()]).toEqual([true, false]);
    expect(await book.bringFiller(), "nothing more to bring").toBe(false);
    const after = await book.compile(given, "en", signal);
    if (!after?.ok) throw new Error("not ready");
    expect(book.check(draft, after.compiled, context)).toMatchObject({ failures: [], filler: { flag: true } });
    const french = await book.compile({ charter: defaultCharter("fr"), source: "own" }, "en", signal);
    expect(french?.ok && french.compiled.filler, "where it is there once, more of it comes with the rules").toBeDefined();
    expect(filler.mock.calls).toEqual([["en"], ["en"], ["en"], ["both"]]);
  });

  it("judge filler at once where what judges it is there from the start", async () => {
    const filler = vi.fn(async () => undefined);
    const book = createRulebook({
      rules: async () => all,
      patterns: async () => undefined,
      filler,
      judging: fillerJudging,
      weights: async () => undefined,
      breath,
    });
    for (const language of ["en", "fr"] as const) {
      const made = await book.compile({ charter: defaultCharter("en"), source: "default" }, language, signal);
      expect([made?.ok && made.compiled.filler?.judging, book.lacksFiller()]).toEqual([fillerJudging, false]);
    }
    expect(filler).not.toHaveBeenCalled();
  });

  it("go on without learnt weights that are damaged", async () => {
    const { book } = bench({ weights: { ...file, step: 2 * file.step } });
    const given = { charter: defaultCharter("en"), source: "default" } as const;
    await book.compile(given, "en", signal);
    expect(book.advice()).toBeUndefined();
    expect(await book.bringFiller()).toBe(true);
    const after = await book.compile(given, "en", signal);
    expect(after?.ok && after.compiled.filler?.prepared.model).toBeUndefined();
    expect(book.advice(), "help with filler does without them").toBe(fillerAdvice);
    expect(await book.bringFiller(), "they are not asked for over and over").toBe(false);
  });

  it("a charter that is refused is told as such", async () => {
    const charter: Charter = { ...defaultCharter("en"), builtins: { "no-such-rule": { severity: "must" } } };
    expect(await bench().book.compile({ charter, source: "own" }, "en", signal)).toMatchObject({ ok: false });
  });

  it("a sample charter with rules of its own gets all of them, and those alone that are on by themselves refuse it", async () => {
    const { book, rules } = bench();
    expect(await book.compile({ charter: withPatterns, source: "default" }, "en", signal)).toMatchObject({ ok: true });
    expect(rules.mock.calls).toEqual([["all", "en"]]);
    const steps = core.compileCharterInSlices(withPatterns);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toMatchObject({ ok: false, errors: [{ rule: "no-codes", path: "rules.0" }] });
  });

  describe("come in the reader's language, unless more is read", () => {
    const context = { now: "2026-11-25T09:00:00Z", surface: "facebook-post" } as const;
    const french = { text: "Nous posons votre isolation en deux jours, mardi à Clisson." };

    it("in both, when the charter is written in the other", async () => {
      const { book, rules } = bench();
      await book.compile({ charter: defaultCharter("en"), source: "own" }, "fr", signal);
      await book.compile({ charter: defaultCharter("fr"), source: "own" }, "fr", signal);
      expect(rules.mock.calls).toEqual([
        ["all", "both"],
        ["all", "fr"],
      ]);
    });

    it("in both from the first draft in the other on; until then its check is not called whole", async () => {
      const { book, rules } = bench();
      const given = { charter: defaultCharter("en"), source: "default" } as const;
      await book.compile(given, "en", signal);
      await book.bringFiller();
      const before = await book.compile(given, "en", signal);
      if (!before?.ok) throw new Error("not ready");
      expect(book.check({ text: "We fit your insulation in two days." }, before.compiled, context).failures).toEqual([]);
      const result = book.check(french, before.compiled, context);
      expect(result.failures).toEqual([{ ruleId: OTHER_LANGUAGE, reason: "fr" }]);
      expect([result.language, result.filler.flag], "nothing is said that wants its words").toEqual(["und", false]);
      const after = await book.compile(given, "en", signal);
      if (!after?.ok) throw new Error("not ready");
      expect(rules.mock.calls).toEqual([
        ["core", "en"],
        ["core", "en"],
        ["core", "both"],
      ]);
      expect(book.check(french, after.compiled, context, result)).toMatchObject({ language: "fr", failures: [] });
    });
  });
});
