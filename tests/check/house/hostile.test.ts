import { describe, expect, it } from "vitest";
import { checkDraft, compileCharter } from "../../../lib/check";
import { createPatternEngine, explainSyntax } from "../../../lib/patterns";
import { cpuTime } from "../cpu-time";
import { CONTEXT, charterWith } from "../prepare";

const engine = createPatternEngine(explainSyntax);

/** Patterns known to hang engines that go back on their steps, each with the text it is slow on. */
const HOSTILE: readonly (readonly [pattern: string, seed: string])[] = [
  ["(a+)+$", "a"],
  ["(a|a)*b", "a"],
  ["(a|aa)+$", "a"],
  ["(.*)*x=x", "x"],
  ["(x+x+)+y", "x"],
  ["([a-z]+)*\\d", "ab"],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a"],
  ["(?:\\s*\\w+\\s*)+!", "a "],
  ["(.*a){12}b", "a"],
  ["(?i)(?:e|é|ê)+(?:e|é)*z", "é"],
];
const GROWTH = 6;
const NOISE = 25;

describe("T3 hostile patterns", () => {
  it.each(HOSTILE)("%s takes at most 50 ms on 5,000 characters, and grows with their number only", (source, seed) => {
    const compiled = engine.compile(source);
    if (!compiled.ok) throw new Error(compiled.message.en);
    const text = (length: number) => `${seed.repeat(Math.ceil(length / seed.length)).slice(0, length - 1)}€`;
    const time = (length: number) => {
      const given = text(length);
      const started = cpuTime();
      compiled.pattern.find(given, 100);
      return cpuTime() - started;
    };
    let [short, fifty, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let tries = 0; tries < 6 && !(fifty <= 50 && long < GROWTH * short + NOISE); tries++) {
      fifty = Math.min(fifty, time(5_000));
      short = Math.min(short, time(5_000));
      long = Math.min(long, time(20_000));
    }
    expect(fifty).toBeLessThanOrEqual(50);
    expect(long).toBeLessThan(GROWTH * short + NOISE);
  });

  it("a charter of 200 pattern rules checks a post in time, one of 201 is refused", async () => {
    const rules = (count: number) =>
      HOSTILE.concat(Array.from({ length: count - HOSTILE.length }, (_, index) => [`mot${index}+x`, ""] as const)).map(
        ([pattern], index) => ({ id: `r${index}`, kind: "forbid", patterns: [pattern] }),
      );
    const result = compileCharter(charterWith("fr", { rules: rules(200) }), { patterns: engine });
    if (!result.ok) throw new Error("refused");
    const { failures } = checkDraft({ text: "aaa mot5x ".repeat(200) }, result.compiled, CONTEXT);
    expect(failures).toEqual([]);
    const { parseCharter } = await import("../../../lib/charter");
    const file = { format: "ligne-charter", schema: 1, id: "x", version: "1.0.0", locale: "fr-FR", identity: { pageName: "x" } };
    expect(parseCharter({ ...file, rules: rules(200) }).ok).toBe(true);
    const refused = parseCharter({ ...file, rules: rules(201) });
    expect(refused.ok ? "" : refused.errors[0]?.code).toBe("too-many-pattern-rules");
  });

  it.each([
    ["(?=a)b", /“Except” or “Only near”/],
    ["(?!a)b", /“Except” or “Only near”/],
    ["(?<=a)b", /“Except” or “Only near”/],
    ["(?<!a)b", /“Except” or “Only near”/],
    ["(a)\\1", /If this, then that/],
    ["(?<n>a)\\k<n>", /If this, then that/],
    ["a{1001}", /1000/],
    ["a{2,5000}", /1000/],
    [`${"a".repeat(501)}`, /at most 500/],
    ["a++", /without that sign/],
    ["(?>a)", /without that sign/],
    ["a*", /empty/],
    ["(a", /no counterpart/],
    ["a)", /no counterpart/],
    ["[a", /no counterpart/],
    ["*a", /“\*” has nothing to repeat/],
    ["a**", /“\*\*” has nothing to repeat/],
    ["a{5,2}", /“\{5,2\}” does not say how often/],
    ["[z-a]", /“z-a” is no choice of characters/],
    ["\\q", /“\\q” means nothing there/],
    ["a\\", /“\\” means nothing there/],
    ["\\p{Foo}", /“\\p\{Foo\}” is not known here/],
    ["(?x)a", /plain bracket/],
    ["(?P<a", /plain bracket/],
    ["(?P<n>a)(?P<n>b)", /plain bracket/],
    ["((((a{20}){20}){20}){20})", /too large/],
  ])("refuses %s with what would be right", (source, sentence) => {
    const compiled = engine.compile(source);
    expect(compiled.ok ? "accepted" : compiled.message.en).toMatch(sentence);
    const french = compiled.ok ? "" : compiled.message.fr;
    expect(french.length).toBeGreaterThan(20);
    // In the words of the form: neither the file’s names for things nor the engine’s own English.
    expect(french).not.toMatch(/\b(?:terms|near|except|when|missing|invalid|unexpected|closing|operator)\b/);
  });

  it.each(["a{1000}", "a".repeat(500), "(?:a|b)c", "(?P<n>a)b", "\\(\\?=\\)", "[(?=]x", "\\\\1"])("accepts %s", (source) => {
    expect(engine.compile(source).ok).toBe(true);
  });
});

describe("T4 patterns that are valid but wrong", () => {
  it.each([
    ["\\bété\\b", "French"],
    ["été\\b", "French, behind"],
    ["\\b[éè]t", "a class"],
    ["\\bكتاب", "Arabic"],
    ["мир\\b", "Cyrillic"],
    ["🔥\\b", "emoji"],
    ["\\B\\p{L}", "a property"],
    ["\\b\\x{e9}", "a code"],
    ["[a--b]", "a difference"],
    ["[a-z&&b]", "an intersection"],
    ["\\p{Script=Greek}", "a property with a value"],
    ["\\p{Grec}", "an unknown property"],
  ])("refuses %s (%s)", (source) => {
    expect(engine.compile(source).ok).toBe(false);
  });

  it.each([
    ["\\bpas\\b", "pas cher", ["pas"]],
    ["\\p{Greek}+", "le πι", ["πι"]],
    ["(?i)été|noël", "ÉTÉ, Noe\u0308l", ["ÉTÉ", "Noe\u0308l"]],
    ["كتاب", "هذا كتاب", ["كتاب"]],
    ["(?i)мир", "Мир мир", ["Мир", "мир"]],
    ["🔥{2,}", "a🔥🔥🔥b", ["🔥🔥🔥"]],
    ["é", "e\u0301😀é", ["e\u0301", "é"]],
    ["prix|tarif", "un tarif", ["tarif"]],
    ["pri(?:x|me)s?", "primes", ["primes"]],
    ["ab?c", "ac", ["ac"]],
    ["x{0}b", "b", ["b"]],
    ["[^a]b", "cb", ["cb"]],
    ["a.c", "a😀c", ["a😀c"]],
    ["(?i:A)b", "ab", ["ab"]],
  ])("%s finds in %s", (source, text, found) => {
    const compiled = engine.compile(source);
    if (!compiled.ok) throw new Error(compiled.message.en);
    expect(compiled.pattern.find(text, 100).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
