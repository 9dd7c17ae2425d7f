import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHARTER_LIMITS, parseCharter } from "../../lib/charter";
import { utf8Length } from "../../lib/charter/limits";
import { minimalCharter } from "./minimal";

/** Each fault of a text as its code, path, line and column. */
function faults(source: string): (readonly unknown[])[] {
  const parsed = parseCharter(source);
  return parsed.ok ? [] : parsed.errors.map(({ code, path, line, column }) => [code, path, line, column]);
}
/** A charter's text with lines of more behind it, each of which begins at its column 1. */
const withLines = (...lines: readonly string[]) => `${JSON.stringify(minimalCharter()).slice(0, -1)},\n${lines.join("\n")}\n}`;

describe("a fault in a file is found at its line and column", () => {
  it.each<readonly [string, string, readonly (readonly unknown[])[]]>([
    [
      "in the entries of a list, each counted",
      withLines('"pillars": [{"id": "a"},', '{"id": "b"},', '{"id": "c", "share": 101}, {"id": "d", "share": -1}]'),
      [
        ["too-big", "pillars[2].share", 4, 22],
        ["too-small", "pillars[3].share", 4, 49],
      ],
    ],
    [
      "in lists within lists",
      withLines('"rules": [{"id": "a", "kind": "replace", "pairs": [{"use": "x", "insteadOf": ["y",', '"z",', "3]}]}]"),
      [["wrong-type", "rules[0].pairs[0].insteadOf[2]", 4, 1]],
    ],
    ["where what is missing should stand", withLines('"promise":', '{"who": "x"}'), [["missing", "promise.what", 3, 1]]],
    [
      "where the file begins, of what the file itself lacks",
      '\n  {"format": "ligne-charter",\n"schema": 1}',
      ["id", "version", "locale", "identity"].map((key) => ["missing", key, 2, 3]),
    ],
    ["behind tabs and the line ends of Windows", withLines('"emoji":\r', '\t{"max": -1}'), [["too-small", "emoji.max", 3, 10]]],
    ["of a key given twice in an entry", withLines('"a": [1,', '{"b": 1, "b": 2}]'), [["duplicate-key", "a[1]", 3, 10]]],
    [
      "of a text that is too long",
      withLines(`"a": ["x",`, `"${"x".repeat(CHARTER_LIMITS.stringLength + 1)}"]`),
      [["string-too-long", "a[1]", 3, 1]],
    ],
    [
      "of a key that is too long",
      withLines(`"a": {"${"x".repeat(CHARTER_LIMITS.stringLength + 1)}": 1}`),
      [["string-too-long", "a", 2, 7]],
    ],
    ["of lists that lie too deep", withLines(`"a":\n${"[".repeat(40)}`), [["too-deep", `a${"[0]".repeat(31)}`, 3, 32]]],
  ])("%s", (_where, source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  it.each([
    ['{"a" 1}', 6, "1 stands where a colon belongs."],
    ['{"a":: 1}', 6, ": stands where a value belongs."],
    ["[1; 2]", 3, "; stands where a comma or ] belongs."],
    ['{"a": 1; "b": 2}', 8, "; stands where a comma or } belongs."],
    ["{1: 2}", 2, '1 stands where a key in " " or } belongs.'],
    ['{"a": 1, 2}', 10, '2 stands where a key in " " belongs.'],
    ['{"a', 4, 'the end of the file stands where a closing " belongs.'],
    ['{"a": "x', 9, 'the end of the file stands where a closing " belongs.'],
    ['{"a\\q": 1}', 5, "q stands where an escape such as \\n or \\u00e9 belongs."],
    ['{"a": "\\qabcd"}', 9, "qabcd stands where an escape such as \\n or \\u00e9 belongs."],
    ['{"a": "\\u12x4"}', 9, "u12x4 stands where an escape such as \\n or \\u00e9 belongs."],
  ])("%s", (source, column, said) => {
    const parsed = parseCharter(source);
    expect(parsed.ok ? [] : parsed.errors.map(({ message }) => message)).toEqual([`Line 1, column ${column}: ${said}`]);
  });

  it("texts are measured with their escapes resolved", () => {
    const escaped = (count: number) => withLines(`"a": "${'\\u00e9\\n\\"'.repeat(count / 3)}"`);
    expect(faults(escaped(CHARTER_LIMITS.stringLength - 2))).toEqual([]);
    expect(faults(escaped(CHARTER_LIMITS.stringLength + 1))).toEqual([["string-too-long", "a", 2, 6]]);
  });
});

describe("the bytes of a text", () => {
  const unit = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("\x7f", "\x80", "\u07ff", "\u0800", "\ud800", "\udbff", "\udc00", "\udfff", "\ue000", "\ud83d\ude00"),
  );

  it("are those of UTF-8", () => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    const edges = [
      "a\x7f\x80é\u07ff\u0800ก",
      "\ud800\udc00\udbff\udfff",
      "\ud800a\udfff",
      "\ud83d",
      "\ue000\ud7ff",
      "\ud800\ud800\udc00\udc00",
    ];
    for (const text of edges) expect([text, utf8Length(text, 1_000)]).toEqual([text, bytes(text)]);
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join("");
        expect(utf8Length(text, 100_000)).toBe(bytes(text));
      }),
      { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) },
    );
  });

  it("are no longer counted once there are too many", () => {
    expect([utf8Length("ab", 2), utf8Length("abc", 2), utf8Length("a".repeat(1_000), 2)]).toEqual([2, 3, 3]);
  });
});
