import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import { minimalCharter, rule } from "./minimal";

/** What is said of a key that a rule about a word does not know. */
function said(key: string): string[] {
  const parsed = parseCharter(minimalCharter({ rules: [rule("forbid", { terms: ["x"], [key]: 1 })] }));
  return parsed.ok ? [] : parsed.errors.map(({ slots }) => String(slots.suggestion));
}

describe("a mistyped key of a rule", () => {
  it.each([
    ["limk", "link"],
    ["scpoe", "scope"],
    ["patter", "patterns"],
    ["Since", "since"],
    ["UNTIL", "until"],
    ["mex", "max"],
    ["exeption", undefined],
    ["messages", "message"],
    ["wye", undefined],
    ["whi", "why"],
    ["xxxx", undefined],
  ])("%s: the nearest key, when it is at most two slips away", (key, nearest) => {
    expect(said(key)).toEqual([nearest === undefined ? "take it out." : `did you mean "${nearest}"?`]);
  });

  it("is never taken for a key that is already there", () => {
    expect(said("termz")).toEqual(['did you mean "term"?']);
    expect(said("kinds")).toEqual(["take it out."]);
  });
});
