import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILLER_KINDS } from "../../lib/check";
import { CALMEST, KEENEST, tasteWeight } from "../../lib/check/filler/taste";
import { forgetVerdicts, noteVerdict, readTastes, VERDICTS } from "../../lib/metrics";

const said = fc.record({
  charterId: fc.constantFrom("a", "b", "c"),
  kind: fc.constantFrom(...FILLER_KINDS),
  verdict: fc.constantFrom(...VERDICTS),
});

describe("the house's taste", () => {
  it("counts every verdict once, under its charter and kind, whatever is stored", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), fc.anything(), (verdicts, stored) => {
        const before = [...readTastes(stored).values()]
          .flatMap((taste) => Object.values(taste))
          .reduce((sum, t) => sum + t.keep + t.wrongAlert + t.filler, 0);
        const after = verdicts.reduce<unknown>((now, verdict) => noteVerdict(now, verdict), Object.fromEntries(readTastes(stored)));
        const total = [...readTastes(after).values()]
          .flatMap((taste) => Object.values(taste))
          .reduce((sum, t) => sum + t.keep + t.wrongAlert + t.filler, 0);
        expect(total).toBe(before + verdicts.length);
      }),
    );
  });

  it("reads what it can of damaged data and loses nothing else", () => {
    const stored = { good: { meme: { keep: 2, wrongAlert: 0, filler: 1 } }, bad: { meme: { keep: "two" } }, worse: 7 };
    expect([...readTastes(stored)]).toEqual([["good", stored.good]]);
    expect(readTastes(null).size + readTastes("x").size + readTastes([1]).size).toBe(0);
  });

  it("forgets one kind, or a charter, and nothing else", () => {
    const both = noteVerdict(noteVerdict({}, { charterId: "a", kind: "meme", verdict: "keep" }), {
      charterId: "a",
      kind: "listicle",
      verdict: "filler",
    });
    const three = noteVerdict(both, { charterId: "b", kind: "meme", verdict: "wrongAlert" });
    expect(forgetVerdicts(three, "a", "meme")).toEqual({ a: { listicle: { keep: 0, wrongAlert: 0, filler: 1 } }, b: three.b });
    expect(forgetVerdicts(three, "a")).toEqual({ b: three.b });
    expect(forgetVerdicts(three, "z")).toEqual(three);
  });

  it("keeps the charters that were spoken of last", () => {
    let stored: unknown = {};
    for (let at = 0; at < 60; at++) stored = noteVerdict(stored, { charterId: `c${at}`, kind: "meme", verdict: "keep" });
    const kept = [...readTastes(stored).keys()];
    expect([kept.length, kept.at(-1), kept.includes("c0")]).toEqual([50, "c59", false]);
  });
});

describe("what taste weighs", () => {
  const count = fc.nat({ max: 200 });
  const tally = fc.record({ keep: count, wrongAlert: count, filler: count });

  it("stays within bounds, and never calms a kind that policy names", () => {
    fc.assert(
      fc.property(tally, fc.boolean(), (counts, isPolicy) => {
        const weight = tasteWeight(counts, isPolicy);
        expect(weight).toBeGreaterThanOrEqual(isPolicy ? 1 : CALMEST);
        expect(weight).toBeLessThanOrEqual(KEENEST);
      }),
    );
    expect(tasteWeight(undefined, false)).toBe(1);
  });

  it("falls with each wave and each wrong alert, which weighs more, and rises with each confirmation", () => {
    const at = (keep: number, wrongAlert: number, filler: number) => tasteWeight({ keep, wrongAlert, filler }, false);
    expect(at(1, 0, 0)).toBeLessThan(1);
    expect(at(0, 1, 0)).toBeLessThan(at(1, 0, 0));
    expect(at(0, 0, 1)).toBeGreaterThan(1);
    expect(at(2, 0, 2)).toBeCloseTo(1);
  });
});
