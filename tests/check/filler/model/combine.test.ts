import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../../lib/check/filler/evidence";
import { COEFFICIENTS, COUNTED_TAGS, expected, signOf } from "../../../../lib/check/filler/model/coefficients";
import { combine } from "../../../../lib/check/filler/model/combine";
import { SUBSTANCE_PARTS, type SubstancePart } from "../../../../lib/check/result";
import { SHIPPED } from "../judged";

interface Given {
  readonly degree: number;
  readonly policy: number;
  readonly grounding: number;
  readonly parts: readonly SubstancePart[];
  readonly guards: readonly { readonly id: string; readonly keeps: number }[];
  readonly ties: number;
  readonly vouchedFor: boolean;
}

const evidenceOf = ({ degree, policy, grounding, parts, guards, ties, vouchedFor }: Given): Evidence => ({
  degree,
  kinds: [],
  policy,
  firm: policy,
  substance: {
    present: parts.map((part) => ({ part, evidence: [] })),
    missing: [],
    grounding,
    isPinned: false,
    groundingAlone: () => grounding,
  },
  guards: guards.map((guard) => ({ ...guard, evidence: [], policyKeeps: 1 })),
  phrases: () => 0,
  plain: [],
  vouchedFor,
  ties,
  allowed: [],
  withoutCharter: () => undefined,
});
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const given = fc.record({
  degree: unit,
  policy: fc.constant(0),
  grounding: unit,
  parts: fc.subarray([...SUBSTANCE_PARTS]),
  guards: fc.constantFrom([], [{ id: "event", keeps: 0.3 }], [{ id: "recall", keeps: 0.2 }]),
  ties: fc.nat(5),
  vouchedFor: fc.boolean(),
});
const logits = fc.double({ min: -6, max: 6, noNaN: true });
const degree = (one: Given, logit: number) => combine(evidenceOf(one), logit, "fr", SHIPPED.factors);
const rises = (less: Given, more: Given, logit: number) => expect(degree(more, logit)).toBeGreaterThanOrEqual(degree(less, logit));

describe("words, evidence and substance together", () => {
  it("stay a degree, rise with the words' logit and with evidence", () => {
    fc.assert(
      fc.property(given, unit, logits, logits, (one, other, a, b) => {
        expect(degree(one, a)).toBeGreaterThanOrEqual(0);
        expect(degree(one, a)).toBeLessThanOrEqual(1);
        expect(degree(one, Math.max(a, b))).toBeGreaterThanOrEqual(degree(one, Math.min(a, b)));
        const [least, most] = [Math.min(one.degree, other), Math.max(one.degree, other)];
        rises({ ...one, degree: least }, { ...one, degree: most }, a);
      }),
    );
  });

  it("fall with substance, with look-alikes and with the charter's own words", () => {
    fc.assert(
      fc.property(given, unit, logits, (one, other, logit) => {
        const [least, most] = [Math.min(one.grounding, other), Math.max(one.grounding, other)];
        rises({ ...one, grounding: most }, { ...one, grounding: least }, logit);
        for (const part of one.parts) rises(one, { ...one, parts: one.parts.filter((each) => each !== part) }, logit);
        rises({ ...one, ties: one.ties + 1 }, one, logit);
        rises(one, { ...one, guards: [] }, logit);
      }),
    );
  });

  it("never raise what the charter vouches for, and never lower a policy kind", () => {
    fc.assert(
      fc.property(given, unit, logits, (one, policy, logit) => {
        expect(degree({ ...one, vouchedFor: true }, logit)).toBeLessThanOrEqual(one.degree);
        expect(degree({ ...one, policy }, logit)).toBeGreaterThanOrEqual(policy);
      }),
    );
  });

  it("have learnt no coefficient of the wrong sign, and expect none", () => {
    for (const name of COEFFICIENTS) {
      const sign = signOf(name);
      if (sign === 0) continue;
      expect(sign * (SHIPPED.coefficients[name] ?? 0), name).toBeGreaterThanOrEqual(0);
      expect(sign * expected(name), name).toBeGreaterThanOrEqual(0);
    }
  });

  it("count trade, actions and look-alikes against filler, and every other phrase for it", () => {
    const matter = /^(?:guard-.*|actions|animal-trade|answer-use|audiences|contest-proper|proofs|teaching|trade)$/;
    expect(COUNTED_TAGS.filter((tag) => signOf(tag) < 0)).toEqual(COUNTED_TAGS.filter((tag) => matter.test(tag)));
  });
});
