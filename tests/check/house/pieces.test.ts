import { describe, expect, it } from "vitest";
import { parseFormula } from "../../../lib/check/house/formula";
import { createShape } from "../../../lib/check/house/shape";
import { compileRules, when } from "./rules";

describe("formulas", () => {
  const values = { words: 6, "long-words": 2, x: 0 };
  const names = ["words", "long-words", "x"] as const;

  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["8 / 2 / 2", 2],
    ["8 - 2 - 2", 4],
    ["2 * 6 / 3", 4],
    ["- words + 1", -5],
    ["--2", 2],
    ["2 * -(3 - 1)", -4],
    [".5 + 1.25", 1.75],
    ["words-1", 5],
    ["words -1", 5],
    ["long-words * 2", 4],
    ["words / x", Number.POSITIVE_INFINITY],
    ["x / x", Number.NaN],
    ["  words  ", 6],
    [`${"(".repeat(50)}1${")".repeat(50)}`, 1],
  ])("%s gives %j", (source, expected) => {
    const parsed = parseFormula(source, names);
    expect(parsed.ok ? parsed.formula(values) : undefined).toEqual(expected);
  });

  it.each([
    ["long", "long", /ses variables sont.: words, long-words, x\./, /its variables are words, long-words, x\./],
    ["1 +", "", /ne se lit pas ici/, /cannot be read here/],
    ["(1", "", /ne se lit pas ici/, /cannot be read here/],
    ["1)", ")", /ne se lit pas ici/, /cannot be read here/],
    ["1 % 2", "%", /ne se lit pas ici/, /cannot be read here/],
    ["1 + _é", "_é", /ne se lit pas ici/, /cannot be read here/],
    [`${"(".repeat(52)}1`, "(", /parenthèses emboîtées/, /brackets inside one another/],
  ])("%s is refused at %j", (source, found, fr, en) => {
    expect(parseFormula(source, names)).toEqual({
      ok: false,
      found,
      message: { fr: expect.stringMatching(fr), en: expect.stringMatching(en) },
    });
  });
});

describe("shapes of words", () => {
  it.each([
    ["Xx+", "Nantes Éa", "N nantes NAntes NantesX"],
    ["X+", "TVA É", "Tva tva 1"],
    ["9+", "2026 ²", "a 20a"],
    ["X9", "A4", "A44 AB 4A"],
    ["x-x", "a-b", "a_b ab"],
    ["X+x", "TVAs", "TVA s"],
    ["e", "e", "E ee é"],
  ])("%s", (shape, fitting, others) => {
    const fits = createShape(shape);
    expect(fitting.split(" ").filter((word) => !fits(word))).toEqual([]);
    expect(others.split(" ").filter(fits)).toEqual([]);
    expect(fits("")).toBe(false);
  });
});

describe("what is wrong with a rule is said in the reader's language", () => {
  const bad = (rule: Readonly<Record<string, unknown>>) =>
    (["fr", "en"] as const).map((language) => {
      const result = compileRules([{ id: "bad", ...rule }], {}, language);
      return result.ok ? [] : result.errors.map(({ path, message }) => [path, message]);
    });

  it.each([
    [{ kind: "metric", formula: "words", max: 1, fix: "remove" }, "fix", "ne sait rien corriger", "can mend nothing; take fix out."],
    [
      { kind: "replace", pairs: [{ use: "a", insteadOf: ["b"] }], fix: "trim" },
      "fix",
      "sait corriger par : replace.",
      "can mend with replace.",
    ],
    [{ kind: "only", of: "hashtag", allowed: [], fix: "trim" }, "fix", "par : remove, replace.", "with remove, replace."],
    [{ kind: "count", of: "word", max: 1, fix: "remove" }, "fix", "enlevez fix.", "can be removed; take fix out."],
    [{ kind: "count", of: "word", max: 1, fix: "split" }, "fix", "comptez des phrases.", "count sentences."],
    [{ kind: "count", of: "hashtag", max: 1, fix: "move-to-end" }, "fix", "avec un scope.", "with a scope."],
    [{ kind: "count", of: "emoji", max: 1, scope: "body", fix: "move-to-end" }, "fix", "avec un scope.", "with a scope."],
    [{ kind: "repeat", of: "opening", within: "sentence" }, "within", "mettez post.", "put post."],
    [{ kind: "sequence", tokens: [{ words: ["bien sûr", "a"] }] }, "tokens.0.words.0", "plusieurs tokens.", "several tokens."],
    [{ kind: "sequence", tokens: [{ gap: 2 }] }, "tokens", "shape ou ending.", "shape or ending."],
    [{ kind: "forbid", terms: ["a", "\u200b"] }, "terms.1", "un signe visible.", "a visible sign."],
    [{ kind: "forbid", terms: ["a"], except: { terms: ["\u200b"] } }, "except.terms.0", "un signe visible.", "a visible sign."],
    [{ kind: "count", of: "term", term: "\u200b", max: 1 }, "term", "un signe visible.", "a visible sign."],
    [{ kind: "consistent", forms: [["\u200b"], ["b"]] }, "forms.0.0", "un signe visible.", "a visible sign."],
    [{ kind: "consistent", forms: [["a"], ["b", "\u200b"]] }, "forms.1.1", "un signe visible.", "a visible sign."],
    [when({ terms: ["a"] }, { forbid: { terms: ["$1"] } }), "then.forbid", "avec des parenthèses.", "with brackets."],
    [when({ patterns: ["(a)"] }, { require: { patterns: ["$1("] } }), "then.require.patterns.0", "", ""],
    [{ kind: "history", check: "cadence", days: 3 }, "check", "max, min ou les deux.", "max, min or both."],
    [{ kind: "history", check: "balance", days: 3 }, "check", "max, min ou les deux.", "max, min or both."],
    [
      { kind: "history", check: "gap", days: 3, examples: { flags: ["a"], passes: [] } },
      "examples.flags",
      "retirez les exemples.",
      "take the examples out.",
    ],
  ])("%j", (rule, place, fr, en) => {
    expect(bad(rule)).toEqual([[[`rules.0.${place}`, expect.stringContaining(fr)]], [[`rules.0.${place}`, expect.stringContaining(en)]]]);
  });

  it.each([
    { kind: "count", of: "hashtag", max: 1, scope: "body", fix: "move-to-end" },
    { kind: "count", of: "sentence", max: 1, fix: "split" },
    { kind: "count", of: "term", term: "a", max: 1, fix: "remove" },
    { kind: "history", check: "cadence", days: 3, max: 1 },
    { kind: "history", check: "balance", days: 3, min: 1 },
    { kind: "history", check: "gap", days: 3, examples: { flags: [], passes: ["a"] } },
  ])("%j is taken", (rule) => {
    expect(bad(rule)).toEqual([[], []]);
  });
});
