import { describe, expect, it } from "vitest";
import { CHARTER_LIMITS, parseCharter } from "../../lib/charter";
import { findSourceFault } from "../../lib/charter/json-source";
import type { Json } from "./json";
import { minimalCharter, rule } from "./minimal";

function codeOf(source: unknown): string {
  const parsed = parseCharter(source);
  return parsed.ok ? "accepted" : parsed.errors.map((error) => error.code).join(", ");
}

function nested(levels: number): Json {
  let value: Json = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

describe("T5: limits hold at n and refuse at n + 1", () => {
  it("32 levels, the charter itself counted", () => {
    const deepest = minimalCharter({ extra: nested(CHARTER_LIMITS.depth - 1) });
    const tooDeep = minimalCharter({ extra: nested(CHARTER_LIMITS.depth) });
    expect([codeOf(deepest), codeOf(JSON.stringify(deepest))]).toEqual(["accepted", "accepted"]);
    expect([codeOf(tooDeep), codeOf(JSON.stringify(tooDeep))]).toEqual(["too-deep", "too-deep"]);
  });

  it("32 levels are counted in the text already, before anything is built", () => {
    const lists = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    expect(findSourceFault(lists(CHARTER_LIMITS.depth))).toBeUndefined();
    expect(findSourceFault(lists(CHARTER_LIMITS.depth + 1))).toMatchObject({ code: "too-deep", offset: CHARTER_LIMITS.depth });
  });

  it("20,000 characters of a text, of a key, and once accents are composed or taken apart", () => {
    const longest = "é".repeat(CHARTER_LIMITS.stringLength);
    for (const source of [
      minimalCharter({ legal: { notes: longest } }),
      minimalCharter({ [longest]: 1 }),
      minimalCharter({ extra: [longest] }),
    ]) {
      expect([codeOf(source), codeOf(JSON.stringify(source))]).toEqual(["accepted", "accepted"]);
    }
    // U+0958 is one character as written and two in NFC.
    for (const text of [`${longest}x`, "e\u0301".repeat(10_001), "\u0958".repeat(10_001)]) {
      const source = minimalCharter({ extra: [text] });
      expect([codeOf(source), codeOf(JSON.stringify(source))]).toEqual(["string-too-long", "string-too-long"]);
    }
    expect(codeOf(minimalCharter({ [`${longest}x`]: 1 }))).toBe("string-too-long");
    expect(codeOf(JSON.stringify(minimalCharter({ [`${longest}x`]: 1 })))).toBe("string-too-long");
  });

  it("200 rules with patterns (T3), naming the one that is too many", () => {
    const rules = Array.from({ length: 201 }, (_, index) => ({ ...rule("forbid", { patterns: ["x"] }), id: `r${index}` }));
    expect(codeOf(minimalCharter({ rules: rules.slice(0, 200) }))).toBe("accepted");
    const parsed = parseCharter(minimalCharter({ rules }));
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([{ code: "too-many-pattern-rules", path: "rules[200]", value: "r200" }]);
  });
});
