import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type CompiledCharter, checkDraft, type Edit, type Finding, type Language, ruleCatalogue } from "../../lib/check";
import { LEGAL_PACKS } from "../../lib/check/legal-packs";
import { exampleTexts } from "./all-rules";
import { CONTEXT, charterWith, compiled } from "./prepare";

const runs = Number(process.env.LIGNE_RUNS ?? 1_000);

/** Every rule speaks, legal packs included; filler mends nothing. */
const everything = {
  builtins: { ...Object.fromEntries(ruleCatalogue.map(({ id }) => [id, {}])), filler: { severity: "off" } },
  legal: { packs: LEGAL_PACKS },
};
const charters: Readonly<Record<Language, CompiledCharter>> = {
  fr: compiled(charterWith("fr", everything)),
  en: compiled(charterWith("en", everything)),
};

interface Bit {
  readonly language: Language;
  readonly text: string;
}
const bits: Bit[] = [];

beforeAll(async () => {
  for (const language of ["fr", "en"] as const) for (const text of await exampleTexts(language)) bits.push({ language, text });
});

const findingsOf = ({ text, language }: Bit): readonly Finding[] => {
  const { findings, failures } = checkDraft({ text, language }, charters[language], CONTEXT);
  expect(failures).toEqual([]);
  return findings;
};

const overlap = (a: Edit, b: Edit) => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** What “fix all safe ones” does: the first safe fix of each finding, those that touch an earlier one left for the next round. */
function mendOnce(bit: Bit): { readonly bit: Bit; readonly applied: readonly Finding[] } {
  const taken: Edit[] = [];
  const applied = findingsOf(bit).filter(({ fixes = [] }) => {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
  const text = [...taken]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), bit.text);
  return { bit: { ...bit, text }, applied };
}

/** Rounds until no safe fix is left; a fix that does not mend, or undoes another, never comes to an end. */
function mendWholly(bit: Bit): { readonly bit: Bit; readonly rounds: number } {
  let now = bit;
  for (let rounds = 0; rounds < 8; rounds++) {
    const { bit: next, applied } = mendOnce(now);
    if (applied.length === 0) return { bit: now, rounds };
    expect(next.text, `a fix that changes nothing: ${applied.map(({ ruleId }) => ruleId).join(", ")}`).not.toBe(now.text);
    now = next;
  }
  const left = mendOnce(now).applied.map(({ ruleId, evidence }) => `${ruleId} “${evidence}”`);
  throw new Error(`Still mending after eight rounds: ${left.join(", ")}\n${JSON.stringify(bit.text)}\n${JSON.stringify(now.text)}`);
}

describe("safe fixes of built-in rules", () => {
  it("mend every example wholly, and then there is nothing left to mend", () => {
    let mended = 0;
    for (const bit of bits) {
      const { bit: after, rounds } = mendWholly(bit);
      mended += Math.min(rounds, 1);
      expect(mendWholly(after)).toEqual({ bit: after, rounds: 0 });
    }
    expect(mended, "some examples can be mended").toBeGreaterThan(50);
  });

  it("take their finding away: a rule speaks less often after its own fixes, when it has the text to itself", () => {
    for (const bit of bits) {
      const own = findingsOf(bit).filter(({ fixes }) => fixes?.some(({ safe }) => safe));
      for (const finding of own) {
        const edits = finding.fixes?.find(({ safe }) => safe)?.edits ?? [];
        const text = [...edits]
          .sort((a, b) => b.start - a.start)
          .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), bit.text);
        const count = (findings: readonly Finding[]) => findings.filter(({ ruleId }) => ruleId === finding.ruleId).length;
        expect(
          count(findingsOf({ ...bit, text })),
          `${finding.ruleId} on ${JSON.stringify(bit.text)} → ${JSON.stringify(text)}`,
        ).toBeLessThan(Math.max(1, count(findingsOf(bit))));
      }
    }
  });

  it("compose: on any posts put together they come to an end, and a second time they change nothing", () => {
    const index = fc.nat({ max: 1_000_000 });
    const several = fc.record({ first: index, others: fc.array(index, { maxLength: 3 }), gap: fc.constantFrom("\n", "\n\n", " ") });
    fc.assert(
      fc.property(several, ({ first, others, gap }) => {
        const start = bits[first % bits.length];
        if (start === undefined) return;
        const same = bits.filter(({ language }) => language === start.language);
        const text = [start.text, ...others.map((at) => same[at % same.length]?.text ?? "")].join(gap);
        const { bit } = mendWholly({ language: start.language, text });
        expect(mendWholly(bit)).toEqual({ bit, rounds: 0 });
      }),
      { numRuns: runs },
    );
  });
});
