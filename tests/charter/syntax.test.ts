import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import { findSourceFault } from "../../lib/charter/json-source";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };

function firstError(source: string) {
  const parsed = parseCharter(source);
  if (parsed.ok) throw new Error("accepted");
  return parsed.errors[0]!;
}

describe("JSON that is broken is refused at its line and column", () => {
  it.each([
    ["comma before }", '{\n  "a": 1,\n}', 3, 1, /^Line 3, column 1: \} stands where a key/],
    ["comma forgotten", '{\n  "a": 1\n  "b": 2\n}', 3, 3, /a comma or }/],
    ["unclosed list", '{"a": [1, 2', 1, 12, /the end of the file stands where a comma or ]/],
    ["single quotes", "{'a': 1}", 1, 2, /' stands where a key/],
    ["bare word", '{"a": oui}', 1, 7, /oui stands where a value/],
    ["line break in a text", '{"a": "x\ny"}', 1, 9, /the end of the line stands where a closing "/],
    ["unknown escape", '{"a": "\\q"}', 1, 9, /an escape/],
    ["comment", '{ // charter\n"a": 1}', 1, 3, /\/ stands where/],
    ["something after the end", '{"a": 1}\n{"a": 2}', 2, 1, /the end of the file belongs/],
    [
      "T6: a character that turns the sentence round",
      '\u202e{"a": 1}',
      1,
      1,
      /^Line 1, column 1: the character U\+202E stands where a value/,
    ],
    ["a character nobody sees", '{"a":\u200b1}', 1, 6, /the character U\+200B stands where a value/],
    ["two minus signs", '{"a": --1}', 1, 7, /a value belongs/],
  ])("%s", (_, source, line, column, sentence) => {
    expect(firstError(source)).toMatchObject({ code: "syntax", line, column, message: expect.stringMatching(sentence) });
  });

  it("refuses a key given twice, which JSON.parse would silently drop", () => {
    expect(firstError('{"rules": [],\n "rules": []}')).toMatchObject({ code: "duplicate-key", line: 2, column: 2 });
    expect(firstError('{"a": {"x": 1, "\\u0078": 2}}')).toMatchObject({ code: "duplicate-key", path: "a" });
  });

  it("T5: agrees with JSON.parse about what is JSON, whatever is cut out of or pushed into a text", () => {
    const pieces = fc.constantFrom(...'{}[],:"\\0123.eE+-tfn \n\u0001é'.split(""), "true", "null", "\\u00e9", '"k"');
    const broken = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(4), fc.array(pieces, { maxLength: 3 }))
      .map(([json, at, cut, more]) => json.slice(0, at % (json.length + 1)) + more.join("") + json.slice((at % (json.length + 1)) + cut));
    fc.assert(
      fc.property(
        fc.oneof(
          broken,
          fc.json(),
          fc.array(pieces).map((list) => list.join("")),
        ),
        (source) => {
          let valid = true;
          try {
            JSON.parse(source);
          } catch {
            valid = false;
          }
          const fault = findSourceFault(source);
          if (fault?.code === "duplicate-key") return;
          expect(fault === undefined).toBe(valid);
        },
      ),
      runs,
    );
  });
});
