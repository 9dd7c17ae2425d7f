import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../lib/check";
import { carryCaret, planSteps } from "../../lib/composer/write/plan";

const runs = Number(process.env.LIGNE_RUNS ?? 1000);
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

/** Edits that do not overlap, in any order, for any text. */
const drafts = fc
  .tuple(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(6), fc.nat(5), fc.string({ maxLength: 4 })), { maxLength: 6 }),
  )
  .chain(([text, gaps]) => {
    const edits: Edit[] = [];
    let position = 0;
    for (const [gap, length, by] of gaps) {
      const start = position + gap + 1;
      if (start + length > text.length) break;
      edits.push(edit(start, start + length, by));
      position = start + length;
    }
    return fc.tuple(fc.constant(text), fc.shuffledSubarray(edits, { minLength: edits.length }), fc.nat(text.length));
  });

/** The text with the edits made, from left to right. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let position = 0;
  for (const { start, end, text: by } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + by;
    position = end;
  }
  return result + text.slice(position);
}

describe("planning", () => {
  it("goes from the end to the start, and each step begins where the last one ended", () => {
    const steps = planSteps("un deux trois", [edit(0, 2, "1"), edit(8, 13, "3"), edit(3, 7, "")]);
    expect(steps?.map(({ before, after }) => [before, after])).toEqual([
      ["un deux trois", "un deux 3"],
      ["un deux 3", "un  3"],
      ["un  3", "1  3"],
    ]);
  });

  it("leaves out what changes nothing", () => {
    expect(planSteps("un deux", [edit(0, 2, "un")])).toEqual([]);
    expect(planSteps("un deux", [edit(3, 3, "")])).toEqual([]);
  });

  it.each([
    ["overlap", [edit(0, 4, "a"), edit(3, 5, "b")]],
    ["are the same place twice", [edit(2, 2, "a"), edit(2, 2, "b")]],
    ["lie one in the other", [edit(0, 6, "a"), edit(2, 3, "b")]],
    ["end beyond the text", [edit(3, 8, "a")]],
    ["begin before the text", [edit(-1, 2, "a")]],
    ["end before they begin", [edit(3, 2, "a")]],
    ["have no whole place", [edit(0.5, 2, "a")]],
  ])("refuses edits that %s", (_, edits) => {
    expect(planSteps("un deux", edits)).toBeUndefined();
  });

  it("takes edits side by side, and an insertion at the edge of another edit", () => {
    expect(planSteps("abcd", [edit(0, 2, "x"), edit(2, 4, "y")])?.at(-1)?.after).toBe("xy");
    expect(planSteps("abcd", [edit(2, 2, "-"), edit(2, 4, "y")])?.at(-1)?.after).toBe("ab-y");
    expect(planSteps("abcd", [edit(0, 2, "x"), edit(2, 2, "-")])?.at(-1)?.after).toBe("x-cd");
  });

  it("ends with every edit made, whatever their order", () => {
    fc.assert(
      fc.property(drafts, ([text, edits]) => {
        const steps = planSteps(text, edits);
        expect(steps).toBeDefined();
        expect(steps?.at(-1)?.after ?? text).toBe(edited(text, edits));
        for (const [index, step] of (steps ?? []).entries()) expect(step.before).toBe(steps?.[index - 1]?.after ?? text);
      }),
      { numRuns: runs },
    );
  });
});

describe("the author's caret", () => {
  it("keeps its place among the words around it", () => {
    const edits = [edit(2, 4, "longer"), edit(6, 8, ""), edit(9, 9, "!")];
    expect([0, 1, 2].map((offset) => carryCaret(offset, edits))).toEqual([0, 1, 2]);
    expect(carryCaret(4, edits), "right behind new words").toBe(8);
    expect(carryCaret(3, edits), "inside the old ones").toBe(8);
    expect(carryCaret(7, edits), "inside what was taken out").toBe(10);
    expect(carryCaret(9, edits), "where something was put in").toBe(12);
    expect(carryCaret(10, edits)).toBe(13);
  });

  it("stays within the text, with the same words behind it unless they were changed", () => {
    fc.assert(
      fc.property(drafts, ([text, edits, offset]) => {
        const after = edited(text, edits);
        const caret = carryCaret(offset, edits);
        expect(caret).toBeGreaterThanOrEqual(0);
        expect(caret).toBeLessThanOrEqual(after.length);
        if (edits.every(({ end }) => end <= offset)) expect(after.slice(caret)).toBe(text.slice(offset));
        if (edits.every(({ start }) => start >= offset && start > 0))
          expect(after.slice(0, caret).startsWith(text.slice(0, offset))).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
