import { describe, expect, it } from "vitest";
import { CHARTER_LIMITS, compareCharters, defaultCharter, parseCharter } from "../../lib/charter";
import { minimalCharter, rule } from "./minimal";

function codeOf(source: unknown): string {
  const parsed = parseCharter(source);
  return parsed.ok ? "accepted" : parsed.errors.map((error) => error.code).join(", ");
}

/** A charter of exactly so many UTF-8 bytes, padded with texts that are each short enough. */
function charterOfBytes(bytes: number, unit: string): string {
  const unitBytes = new TextEncoder().encode(unit).length;
  const full = unit.repeat(Math.floor(10_000 / unit.length));
  const pad: string[] = [];
  const size = (): number => new TextEncoder().encode(JSON.stringify(minimalCharter({ pad }))).length;
  const each = full.length * (unitBytes / unit.length) + 3;
  while (size() + each < bytes - 20_000) pad.push(...Array<string>(Math.max(1, Math.floor((bytes - 20_000 - size()) / each))).fill(full));
  const text = JSON.stringify(minimalCharter({ pad }));
  return text + " ".repeat(bytes - new TextEncoder().encode(text).length);
}

describe("T5: large files are taken at n and refused at n + 1", () => {
  it.each([
    ["one byte a character", "a"],
    ["two bytes", "é"],
    ["three bytes", "ก"],
    ["four bytes", "😀"],
  ])("5 MB of text, %s", (_, unit) => {
    const text = charterOfBytes(CHARTER_LIMITS.bytes, unit);
    expect(codeOf(text)).toBe("accepted");
    expect(codeOf(`${text} `)).toBe("too-large");
  });

  it("size of data that is no text", () => {
    const chunk = "a".repeat(19_998);
    const fitting = Math.floor(CHARTER_LIMITS.bytes / 20_000) - 1;
    expect(codeOf(minimalCharter({ pad: Array<string>(fitting).fill(chunk) }))).toBe("accepted");
    expect(codeOf(minimalCharter({ pad: Array<string>(fitting + 2).fill(chunk) }))).toBe("too-large");
  });

  it("20,000 rules", () => {
    const rules = Array.from({ length: CHARTER_LIMITS.rules }, (_, index) => ({ ...rule("forbid", { terms: ["x"] }), id: `r${index}` }));
    expect(codeOf(minimalCharter({ rules }))).toBe("accepted");
    expect(codeOf(minimalCharter({ rules: [...rules, { ...rule("forbid", { terms: ["x"] }), id: "one-more" }] }))).toBe("too-many-rules");
  });
});

describe("T5: hostile shapes are refused before anything recursive meets them", () => {
  it.each([
    ["lists", "[".repeat(200_000) + "]".repeat(200_000)],
    ["lists never closed", "[".repeat(200_000)],
    ["objects", `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`],
    ["lists in a charter", `{"format":"ligne-charter","x":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
  ])("200,000 nested %s", (_, source) => {
    expect(codeOf(source)).toBe("too-deep");
  });

  it("data nested 200,000 deep, in a circle, or sharing itself thirty times over", () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    const circle: Record<string, unknown> = minimalCharter();
    circle.self = circle;
    let shared: unknown = "x";
    for (let level = 0; level < 30; level += 1) shared = [shared, shared];
    expect(codeOf({ ...minimalCharter(), deep })).toBe("too-deep");
    expect(codeOf(circle)).toBe("too-deep");
    expect(codeOf({ ...minimalCharter(), shared })).toBe("too-large");
  });
});

describe("a charter of ten thousand words", () => {
  it("is compared in time that grows with its length, when nothing of the long list differs", () => {
    const banned = Array.from({ length: 10_000 }, (_, index) => `mot numéro ${index}`);
    const before = { ...defaultCharter("fr"), lexicon: { ...defaultCharter("fr").lexicon, banned } };
    const after = structuredClone({ ...before, filler: { ...before.filler, tolerance: "strict" as const } });
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      const begun = performance.now();
      expect(compareCharters(before, after)).toHaveLength(1);
      best = Math.min(best, performance.now() - begun);
    }
    // Looking through the whole list once for each of its words takes seconds.
    expect(best).toBeLessThan(400);
  });
});
