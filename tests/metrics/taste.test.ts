import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILLER_KINDS } from "../../lib/check";
import { CALMEST, KEENEST, tasteWeight } from "../../lib/check/filler/taste";
import { forgetVerdicts, noteVerdict, readSaid, readTastes, takeBackVerdict, VERDICTS } from "../../lib/metrics";

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
        const start = { tastes: Object.fromEntries(readTastes(stored)) };
        const after = verdicts.reduce<unknown>((now, verdict, at) => noteVerdict(now, verdict, `r${at}`), start);
        const total = [...readTastes(after).values()]
          .flatMap((taste) => Object.values(taste))
          .reduce((sum, t) => sum + t.keep + t.wrongAlert + t.filler, 0);
        expect(total).toBe(before + verdicts.length);
      }),
    );
  });

  it("reads what it can of damaged data and loses nothing else", () => {
    const stored = { good: { meme: { keep: 2, wrongAlert: 0, filler: 1 } }, bad: { meme: { keep: "two" } }, worse: 7 };
    expect([...readTastes({ tastes: stored, said: [7, { charterId: "good" }], heard: "no" })]).toEqual([["good", stored.good]]);
    expect(readTastes(null).size + readTastes("x").size + readTastes([1]).size).toBe(0);
  });

  it("forgets one kind, or a charter, and nothing else", () => {
    const one = noteVerdict({}, { charterId: "a", kind: "meme", verdict: "keep", reason: "asked", words: "for the fair" }, "r1");
    const both = noteVerdict(one, { charterId: "a", kind: "listicle", verdict: "filler" }, "r2");
    const three = noteVerdict(both, { charterId: "b", kind: "meme", verdict: "wrongAlert" }, "r3");
    const { b } = three.tastes;
    const fewer = forgetVerdicts(three, "a", "meme");
    expect(fewer.tastes).toEqual({ a: { listicle: { keep: 0, wrongAlert: 0, filler: 1 } }, b });
    expect(readSaid(fewer, "a")).toEqual([{ charterId: "a", kind: "listicle", verdict: "filler" }]);
    expect(forgetVerdicts(three, "a").tastes).toEqual({ b });
    expect(readSaid(forgetVerdicts(three, "a"), "a")).toEqual([]);
    expect(forgetVerdicts(three, "z")).toEqual(three);
  });

  it("keeps the newest reasons, newest first, and no more than sixty of them", () => {
    let stored: unknown = {};
    for (let at = 0; at < 70; at++)
      stored = noteVerdict(stored, { charterId: "a", kind: "meme", verdict: "keep", reason: "other", words: `because ${at}` }, `r${at}`);
    const said = readSaid(stored, "a");
    expect([said.length, said[0]?.words, said.at(-1)?.words]).toEqual([60, "because 69", "because 10"]);
  });

  it("F2, F4: counts a request once, however often it is asked", () => {
    const said = { charterId: "a", kind: "meme", verdict: "wrongAlert" } as const;
    const twice = noteVerdict(noteVerdict({}, said, "r1"), said, "r1");
    expect(twice.tastes).toEqual({ a: { meme: { keep: 0, wrongAlert: 1, filler: 0 } } });
    const back = takeBackVerdict(takeBackVerdict(noteVerdict(twice, said, "r2"), said, "r3"), said, "r3");
    expect(back.tastes).toEqual(twice.tastes);
  });

  it("takes the newest such verdict back, and leaves nothing behind of a kind nobody speaks of any more", () => {
    const keep = { charterId: "a", kind: "meme", verdict: "keep" } as const;
    const one = noteVerdict({}, { ...keep, reason: "asked" }, "r1");
    const two = noteVerdict(one, { ...keep, reason: "picture" }, "r2");
    const back = takeBackVerdict(two, keep, "r3");
    expect(back.tastes).toEqual(one.tastes);
    expect(readSaid(back, "a")).toEqual([{ ...keep, reason: "asked" }]);
    expect(takeBackVerdict(back, keep, "r4")).toMatchObject({ tastes: {}, said: [] });
    expect(takeBackVerdict({}, keep, "r5").tastes).toEqual({});
  });

  it("keeps the charters that were spoken of last", () => {
    let stored: unknown = {};
    for (let at = 0; at < 60; at++) stored = noteVerdict(stored, { charterId: `c${at}`, kind: "meme", verdict: "keep" }, `r${at}`);
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
