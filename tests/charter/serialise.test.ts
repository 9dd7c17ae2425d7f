import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Charter, defaultCharter, parseCharter, serialiseCharter } from "../../lib/charter";
import { charterFile } from "./arbitrary-charter";
import { minimalCharter } from "./minimal";

const runs = { numRuns: Number(process.env.LIGNE_RUNS ?? 1000) };

function accept(source: unknown): Charter {
  const parsed = parseCharter(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.charter;
}

/** The same data with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  );
}

describe("the canonical text of a charter", () => {
  it("read back is the same charter, for any charter", () => {
    fc.assert(
      fc.property(charterFile, (file) => {
        const charter = accept(file);
        expect(accept(serialiseCharter(charter))).toEqual(charter);
      }),
      runs,
    );
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(charterFile, (file) => {
        expect(serialiseCharter(accept(reversed(file)))).toBe(serialiseCharter(accept(file)));
      }),
      runs,
    );
  });

  it("says first what the file is, indents by two and ends with one newline", () => {
    const text = serialiseCharter(
      accept(minimalCharter({ "a-first": 1, rules: [{ terms: ["x"], severity: "must", kind: "forbid", id: "no-x" }] })),
    );
    expect(text.split("\n").slice(0, 5)).toEqual([
      "{",
      '  "format": "ligne-charter",',
      '  "schema": 1,',
      '  "id": "fournil-test",',
      '  "version": "1.2.0",',
    ]);
    expect(text).toMatch(/"id": "no-x",\n\s+"kind": "forbid",\n\s+"severity": "must"/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text.trimEnd().split("\n").at(-2)).toBe('  "a-first": 1');
  });

  it("keeps the order of lists", () => {
    const charter = accept(minimalCharter({ lexicon: { banned: ["z", "a", "m"] } }));
    expect(accept(serialiseCharter(charter)).lexicon.banned).toEqual(["z", "a", "m"]);
  });

  it.each(["fr", "en"] as const)("of the %s default is stable", (language) => {
    const text = serialiseCharter(defaultCharter(language));
    expect(serialiseCharter(accept(text))).toBe(text);
  });
});
