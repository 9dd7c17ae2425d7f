import { describe, expect, it } from "vitest";
import { wordFault } from "../../lib/charter/error";
import { charterFault } from "../../lib/charter/fault";
import { describeCharacter, positionOf } from "../../lib/charter/text-position";

describe("places and values are shown as a person would write them", () => {
  it.each([
    [[], "", "the charter"],
    [["rules", 3, "pairs", 0, "use"], "rules[3].pairs[0].use", "rules[3].pairs[0].use"],
    [["a-b", "é_1"], "a-b.é_1", "a-b.é_1"],
    [["builtins", "my rule", "1st"], 'builtins["my rule"]["1st"]', 'builtins["my rule"]["1st"]'],
    [[0], "[0]", "[0]"],
  ])("%j", (steps, path, shown) => {
    const error = wordFault(charterFault("no-bound", steps));
    expect([error.path, error.steps]).toEqual([path, steps]);
    expect(error.message).toBe(`${shown} has neither min nor max, so it would never speak; give at least one.`);
  });

  it.each([
    ["x".repeat(80), `"${"x".repeat(80)}"`, "x".repeat(80)],
    ["x".repeat(81), `"${"x".repeat(80)}…"`, `${"x".repeat(80)}…`],
    ['a"b\n\u007f\u{e0041}', '"a\\"b\\n\\u007F\\u{E0041}"', 'a\\"b\\n\\u007F\\u{E0041}'],
    [true, "true", true],
    [null, "null", null],
    [1.5, "1.5", 1.5],
    [[1], "a list", undefined],
    [{ a: 1 }, "an object", undefined],
    [undefined, "nothing", undefined],
    [() => 1, "a function", undefined],
    [Symbol("x"), "a symbol", undefined],
  ])("the value %j", (value, shown, kept) => {
    const error = wordFault(charterFault("wrong-type", ["a"], { expected: "a text" }, value));
    expect(error.message).toBe(`a is ${shown}; it should be a text.`);
    expect(error.value).toEqual(kept);
  });

  it.each([
    ["", 0, "the end of the file"],
    ["a\nb", 1, "the end of the line"],
    ["a\rb", 1, "the end of the line"],
    ["\u0001", 0, "the control character U+0001"],
    ["\u001f", 0, "the control character U+001F"],
    [" x", 0, " "],
    ["\u00a0x", 0, "the character U+00A0"],
    ["\u0301", 0, "the character U+0301"],
    ["oui, non", 0, "oui"],
    ["-12.5e+3x ", 0, "-12.5e+3x"],
    ["a", 0, "a"],
    ["🔥🔥", 0, "🔥"],
    ["x".repeat(30), 0, "x".repeat(20)],
  ])("what stands in %j at %i", (source, offset, shown) => {
    expect(describeCharacter(source, offset)).toBe(shown);
  });

  it("lines and columns are counted from 1", () => {
    expect([0, 1, 2, 3, 4].map((offset) => positionOf("a\n\nbc", offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ]);
  });
});
