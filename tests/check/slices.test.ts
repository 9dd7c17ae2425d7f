import { describe, expect, it } from "vitest";
import type { Charter } from "../../lib/charter";
import {
  type CheckResult,
  type CompiledCharter,
  type CompileResult,
  checkDraft,
  compileCharter,
  compileCharterInSlices,
} from "../../lib/check";
import { cpuTime } from "./cpu-time";
import { CONTEXT, charterWith } from "./prepare";

const TERMS = 10_000;
const long = charterWith("fr", {
  lexicon: {
    ...charterWith("fr").lexicon,
    banned: Array.from({ length: TERMS }, (_, index) => (index % 7 === 0 ? `mot${index} de trop` : `mot${index}`)),
    products: Array.from({ length: TERMS }, (_, index) => `produit n°${index}`),
  },
});
const TEXT = "Le produit n° 412 et le mot21 de trop, mot9999, mot9998s et mot5 : likez si vous aimez, tu as ton devis !!!";

function inSlices(
  charter: Charter,
  options: { readonly language?: "fr" | "en" } = {},
): { readonly result: CompileResult; readonly slices: number } {
  const work = compileCharterInSlices(charter, options);
  for (let slices = 1; ; slices++) {
    const step = work.next();
    if (step.done === true) return { result: step.value, slices };
  }
}

function ready(result: CompileResult): CompiledCharter {
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return result.compiled;
}

function said(compiled: CompiledCharter): CheckResult {
  return checkDraft({ text: TEXT }, compiled, CONTEXT);
}

/** All that can be told of a compiled charter without running it. */
function shapeOf({ rules, filler, ...others }: CompiledCharter): unknown {
  return { ...others, filler, rules: rules.map(({ run, ...rule }) => ({ ...rule, run: String(run) })) };
}

describe("compiling in slices", () => {
  it("gives the same charter as compiling at once, with the same answers", () => {
    const whole = ready(compileCharter(long));
    const { result, slices } = inSlices(long);
    expect(shapeOf(ready(result))).toEqual(shapeOf(whole));
    expect(said(ready(result))).toEqual(said(whole));
    expect(said(whole).findings.filter(({ ruleId }) => ruleId === "banned-terms")).toHaveLength(4);
    expect(slices).toBeGreaterThan((2 * TERMS) / 500);
  });

  it("gives the same answers when another charter is compiled, or checked with, between two slices", () => {
    const other = charterWith("en");
    const work = compileCharterInSlices(long);
    let step = work.next();
    let between: CheckResult | undefined;
    while (step.done !== true) {
      between = said(ready(compileCharter(other)));
      step = work.next();
    }
    expect(said(ready(step.value))).toEqual(said(ready(compileCharter(long))));
    expect(between).toEqual(said(ready(compileCharter(other))));
  });

  it("refuses what compiling at once refuses, in the same words", () => {
    const wrong = charterWith("fr", { builtins: { "hashtag-cout": {}, exclamation: { max: 500 } } });
    expect(inSlices(wrong, { language: "en" }).result).toEqual(compileCharter(wrong, { language: "en" }));
    expect(inSlices(wrong).result.ok).toBe(false);
  });

  it("does no slice longer than a frame can spare", () => {
    const best: number[] = [];
    for (let round = 0; round < 8; round++) {
      const work = compileCharterInSlices(long);
      for (let slice = 0, done = false; !done; slice++) {
        const begun = cpuTime();
        done = work.next().done === true;
        best[slice] = Math.min(best[slice] ?? Number.POSITIVE_INFINITY, cpuTime() - begun);
      }
    }
    expect(Math.max(...best)).toBeLessThan(8);
  });
});
