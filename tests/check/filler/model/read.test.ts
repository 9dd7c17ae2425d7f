import fc from "fast-check";
import { describe, expect, it } from "vitest";
import shipped from "../../../../assets/filler/model.json";
import { base64Of, bytesOf } from "../../../../lib/check/filler/model/base64";
import { BUCKETS, packFillerModel, readFillerModel } from "../../../../lib/check/filler/model/index";

const { coefficients } = shipped;

describe("the file of weights", () => {
  it("gives back every weight that was packed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -7, max: 7 }), { minLength: 1, maxLength: 50 }), fc.nat(BUCKETS - 1), (some, offset) => {
        const steps = new Int8Array(BUCKETS);
        some.forEach((step, at) => {
          steps[(offset + at * 977) % BUCKETS] = step;
        });
        const read = readFillerModel(JSON.parse(JSON.stringify(packFillerModel(steps, 0.25, coefficients, 0.3))));
        if (!read.ok) throw new Error(read.reason);
        expect(read.model.weights.steps).toEqual(steps);
        expect(read.model).toMatchObject({ coefficients, headlines: 0.3, weights: { step: 0.25 } });
      }),
      { numRuns: 20 },
    );
  });

  const changed = (weights: string, at: number) => weights.slice(0, at) + (weights[at] === "i" ? "j" : "i") + weights.slice(at + 1);
  it.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /not an object/],
    ["a list", [], /not an object/],
    ["another version", { ...shipped, version: 3 }, /version 3/],
    ["no step", { ...shipped, step: 0 }, /step/],
    ["a missing coefficient", { ...shipped, coefficients: { ...coefficients, words: undefined } }, /coefficient/],
    ["a coefficient that is text", { ...shipped, coefficients: { ...coefficients, hype: "1" } }, /coefficient/],
    ["another coefficient", { ...shipped, coefficients: { ...coefficients, words: 2 } }, /checksum/],
    ["foreign signs", { ...shipped, weights: `${shipped.weights.slice(0, -4)}é===` }, /base64/],
    ["too short", { ...shipped, weights: shipped.weights.slice(4) }, /checksum/],
    ["too few weights", packFillerModel(new Int8Array(BUCKETS - 8), 0.25, coefficients, 0.3), /should be \d+ weights/],
    ["too many weights", packFillerModel(new Int8Array(BUCKETS + 8), 0.25, coefficients, 0.3), /should be \d+ weights/],
    ["one changed sign", { ...shipped, weights: changed(shipped.weights, 5_000) }, /checksum/],
  ])("is refused with a reason: %s", (_what, file, reason) => {
    expect(readFillerModel(file)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it("of an earlier lexicon is read: a tag it does not know counts for nothing", () => {
    const { hype: _young, ...older } = coefficients;
    const steps = new Int8Array(BUCKETS);
    expect(readFillerModel(packFillerModel(steps, 0.25, older, 0.3)).ok).toBe(true);
  });
});

it("base64 is that of everyone else, and its own inverse", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(bytesOf(base64Of(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
  for (const wrong of ["A", "AB", "A===", "AA=A", "A A=", "ÀAAA"]) expect(bytesOf(wrong) === undefined || wrong === "A===").toBe(true);
});
