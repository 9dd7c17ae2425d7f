import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutGap } from "../../lib/check/reading/emoji-runs";

/** The text that is left when `run` is taken out of it. */
function without(text: string, run: string): string {
  const at = text.indexOf(run);
  const { start, end, text: put } = withoutGap(text, { start: at, end: at + run.length });
  return text.slice(0, start) + put + text.slice(end);
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe("taking emoji out", () => {
  it.each([
    ["That rye was so good😂 come in for the next", "😂", "That rye was so good come in for the next"],
    ["Thanks, Ben!😂😂 Ring us", "😂😂", "Thanks, Ben! Ring us"],
    ["so good😂come in", "😂", "so good come in"],
    ["so good 😂come in", "😂", "so good come in"],
    ["so good 😂 come in", "😂", "so good come in"],
    ["We open at ten 😂 Come in", "😂", "We open at ten. Come in"],
    ["8 € la part😋, dès midi", "😋", "8 € la part, dès midi"],
    ["😂 First in line", "😂", "First in line"],
    ["One line\n😂 and the next", "😂", "One line\nand the next"],
    ["(😂 said Ben)", "😂", "(said Ben)"],
    ["Last words 😂", "😂", "Last words"],
  ])("of %j", (text, run, left) => {
    expect(without(text, run)).toBe(left);
  });

  it("never joins two words and never leaves two spaces", () => {
    const word = fc.constantFrom("ten", "Come", "é", "e\u0301t", "7", "£3", "«", "(", ")", "»", "!", ".", ",", "’s", "#tag", "\n");
    const gap = fc.constantFrom("", " ", "\u00a0", "\u202f");
    const side = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
    const run = fc.array(fc.constantFrom("😂", "❤️", "👍🏽", "👨‍👩‍👧"), { minLength: 1, maxLength: 3 }).map((emoji) => emoji.join(""));
    fc.assert(
      fc.property(side, gap, run, gap, side, (before, one, emoji, other, after) => {
        const left = without(before + one + emoji + other + after, emoji);
        expect(wordsOf(left)).toEqual([...wordsOf(before), ...wordsOf(after)]);
        expect(left).not.toMatch(/[ \u00a0\u202f]{2}/);
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1_000) },
    );
  });
});
