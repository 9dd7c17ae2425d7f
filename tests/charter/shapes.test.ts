import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import type { Json, JsonObject } from "./json";
import { minimalCharter, rule, whenRule } from "./minimal";

function errorsOf(source: unknown): readonly { code: string; path: string; message: string }[] {
  const parsed = parseCharter(source);
  return parsed.ok ? [] : parsed.errors;
}

const ACCEPTED_RULES: readonly JsonObject[] = [
  rule("forbid", { terms: ["promo"] }),
  rule("forbid", { patterns: ["\\d+ ?%"], severity: "block", limit: 3, link: "https://fournil.example/regles" }),
  rule("replace", { pairs: [{ use: ["pain", "miche"], insteadOf: ["baguette tradi"] }] }),
  rule("require", { terms: ["farine", "levain"], atLeast: 2 }),
  rule("require", { terms: ["farine"], patterns: ["\\d+ g"], atLeast: 2 }),
  rule("require", { patterns: ["\\d+ g", "\\d+ °C"], atLeast: 2 }),
  rule("count", { of: "term", term: "pain", max: 4 }),
  rule("count", { of: "hashtag", min: 1 }),
  rule("count", { of: "emoji", min: 0, max: 0 }),
  rule("metric", { formula: "words / sentences", max: 20 }),
  whenRule({ patterns: ["concours (\\w+)"] }, { require: { terms: ["règlement"] } }),
  rule("consistent", { address: "vous" }),
  rule("consistent", { forms: [["fournée"], ["cuisson"]] }),
  rule("repeat", { within: "post", of: "opening", atLeastLetters: 4 }),
  rule("case", { style: "sentence", keep: ["Quai"] }),
  rule("sequence", { tokens: [{ words: ["très"] }, { gap: 2 }, { ending: "ment", not: true }] }),
  rule("sequence", { tokens: [{ shape: "Xx+" }] }),
  rule("only", { of: "hashtag", allowed: ["#Fournil"] }),
  rule("link", { hosts: ["fournil.example"], params: [{ name: "utm_source", value: "facebook" }], strip: ["fbclid"] }),
  rule("history", { check: "cadence", days: 7, min: 2, max: 4 }),
  rule("forbid", {
    terms: ["gratuit"],
    except: { terms: ["entrée gratuite"] },
    near: { terms: ["livraison"], within: 5, unless: true },
    scope: "first-line",
    since: "2026-01-01",
    until: "2026-01-01",
    languages: ["fr"],
    pages: ["Le Fournil du Quai"],
    message: { fr: "Dites le prix.", en: "Say the price." },
    examples: { flags: ["C’est gratuit !"], passes: ["Entrée gratuite samedi."] },
  }),
];

describe("house rules that are accepted", () => {
  it.each(ACCEPTED_RULES.map((entry) => [String(entry.kind), entry] as const))("%s %#", (_, entry) => {
    const parsed = parseCharter(minimalCharter({ rules: [entry] }));
    expect(errorsOf(minimalCharter({ rules: [entry] }))).toEqual([]);
    expect(parsed.ok && parsed.charter.rules[0]).toMatchObject(entry);
  });
});

const REFUSED_RULES: readonly (readonly [string, Json, string, string, RegExp])[] = [
  [
    "mistyped key",
    rule("forbid", { terms: ["x"], exept: { terms: ["y"] } }),
    "unknown-key",
    "rules[0]",
    /"exept".*did you mean "except"\?$/,
  ],
  ["foreign key", rule("case", { style: "title", colour: "red" }), "unknown-key", "rules[0]", /"colour".*take it out/],
  ["unknown kind", rule("prohibit", { terms: ["x"] }), "not-allowed", "rules[0].kind", /"prohibit".*"forbid"/],
  [
    "severity off",
    rule("forbid", { terms: ["x"], severity: "off" }),
    "not-allowed",
    "rules[0].severity",
    /"hint", "advice", "must" or "block"/,
  ],
  ["id with capitals", { ...rule("forbid", { terms: ["x"] }), id: "No Promo" }, "wrong-shape", "rules[0].id", /lower-case/],
  ["nothing to forbid", rule("forbid"), "matcher-empty", "rules[0]", /terms, patterns or both/],
  ["empty lists", rule("require", { terms: [], patterns: [] }), "matcher-empty", "rules[0]", /terms/],
  ["empty term", rule("forbid", { terms: ["a", ""] }), "wrong-shape", "rules[0].terms[1]", /not empty/],
  ["exception that excepts nothing", rule("forbid", { terms: ["x"], except: {} }), "matcher-empty", "rules[0].except", /terms/],
  ["more asked than listed", rule("require", { terms: ["x"], atLeast: 2 }), "too-many-asked", "rules[0]", /atLeast/],
  ["count of an unnamed term", rule("count", { of: "term", max: 1 }), "count-without-term", "rules[0]", /term/],
  ["count without bounds", rule("count", { of: "emoji" }), "no-bound", "rules[0]", /min nor max/],
  ["bounds upside down", rule("count", { of: "emoji", min: 3, max: 2 }), "min-above-max", "rules[0]", /swap/],
  ["metric without bounds", rule("metric", { formula: "words" }), "no-bound", "rules[0]", /min nor max/],
  ["when without consequence", whenRule({ terms: ["x"] }, {}), "then-empty", "rules[0].then", /require, forbid/],
  [
    "consistent with both",
    rule("consistent", { address: "tu", forms: [["a"], ["b"]] }),
    "consistent-choice",
    "rules[0]",
    /forms or address/,
  ],
  ["consistent with neither", rule("consistent"), "consistent-choice", "rules[0]", /forms or address/],
  ["token that matches nothing", rule("sequence", { tokens: [{ not: true }] }), "token-empty", "rules[0].tokens[0]", /words, shape/],
  [
    "ends before it begins",
    rule("forbid", { terms: ["x"], since: "2026-02-02", until: "2026-02-01" }),
    "since-after-until",
    "rules[0]",
    /before it begins/,
  ],
  ["a day that does not exist", rule("forbid", { terms: ["x"], since: "2026-02-30" }), "wrong-shape", "rules[0].since", /a date such as/],
  ["link without https", rule("forbid", { terms: ["x"], link: "http://fournil.example" }), "wrong-shape", "rules[0].link", /https/],
  ["pattern of 501 characters (T3)", rule("forbid", { patterns: ["a".repeat(501)] }), "too-big", "rules[0].patterns[0]", /at most 500/],
  ["a rule that is a text", "forbid promo", "wrong-type", "rules[0]", /an object/],
];

describe("house rules that are refused, by name", () => {
  it.each(REFUSED_RULES)("%s", (_, entry, code, path, sentence) => {
    const errors = errorsOf(minimalCharter({ rules: [entry] }));
    const error = errors.find((candidate) => candidate.code === code);
    expect(errors.map((candidate) => candidate.code)).toContain(code);
    expect(error?.path).toBe(path);
    expect(error?.message).toMatch(sentence);
  });
});

const REFUSED_SECTIONS: readonly (readonly [string, JsonObject, string, string])[] = [
  ["another format", { format: "vale" }, "wrong-format", "format"],
  ["version with a leading zero", { version: "1.02.0" }, "wrong-shape", "version"],
  ["version of two numbers", { version: "1.2" }, "wrong-shape", "version"],
  ["no Page name", { identity: {} }, "missing", "identity.pageName"],
  ["domain with a scheme", { identity: { pageName: "x", domains: ["https://fournil.example"] } }, "wrong-shape", "identity.domains[0]"],
  ["unknown sector", { identity: { pageName: "x", sector: "bakery" } }, "not-allowed", "identity.sector"],
  ["null instead of a list", { pillars: null }, "wrong-type", "pillars"],
  ["a text instead of a number", { emoji: { max: "2" } }, "wrong-type", "emoji.max"],
  ["half an emoji", { emoji: { max: 1.5 } }, "wrong-type", "emoji.max"],
  ["fewer than none", { hashtags: { max: -1 } }, "too-small", "hashtags.max"],
  ["share over 100", { pillars: [{ id: "a", share: 101 }] }, "too-big", "pillars[0].share"],
  ["script as an address (T1)", { proofs: [{ claim: "x", url: "javascript:alert(1)" }] }, "wrong-shape", "proofs[0].url"],
  ["a file server as an address", { proofs: [{ claim: "x", url: "ftp://fournil.example/preuve" }] }, "wrong-shape", "proofs[0].url"],
  ["rhythm upside down", { rhythm: { perWeek: [4, 2] } }, "min-above-max", "rhythm.perWeek"],
  ["severity outside the scale", { builtins: { fold: { severity: "warning" } } }, "not-allowed", "builtins.fold.severity"],
  ["option of a wrong type", { builtins: { fold: { max: { deep: 1 } } } }, "wrong-type", "builtins.fold.max"],
  ["built-in id with capitals", { builtins: { Fold: {} } }, "wrong-shape", "builtins.Fold"],
  ["gate with a mistyped key", { gate: { mod: "confirm" } }, "unknown-key", "gate"],
  ["two pillars of one id", { pillars: [{ id: "a" }, { id: "b" }, { id: "a" }] }, "duplicate-id", "pillars[2].id"],
  ["two rules of one id", { rules: [rule("case", { style: "title" }), rule("case", { style: "upper" })] }, "duplicate-id", "rules[1].id"],
  ["series of an unknown pillar", { pillars: [{ id: "a" }], series: [{ name: "x", pillar: "b" }] }, "unknown-pillar", "series[0].pillar"],
];

describe("sections that are refused, by name", () => {
  it.each(REFUSED_SECTIONS)("%s", (_, section, code, path) => {
    const errors = errorsOf(minimalCharter(section));
    expect(errors.map((error) => `${error.code} ${error.path}`)).toEqual([`${code} ${path}`]);
    expect(errors[0]?.message).toMatch(/[.?]$/);
  });

  it("reports every fault at once, each with the line it stands on", () => {
    const file = JSON.stringify(minimalCharter({ version: "x", emoji: { max: -1 }, rules: [rule("forbid", { term: "x" })] }), undefined, 2);
    const parsed = parseCharter(file);
    const lines = file.split("\n");
    expect(parsed.ok ? [] : parsed.errors.map((error) => [error.code, lines[(error.line ?? 0) - 1]?.trim()])).toEqual([
      ["wrong-shape", '"version": "x",'],
      ["too-small", '"max": -1'],
      ["unknown-key", "{"],
      ["matcher-empty", "{"],
    ]);
  });

  it.each([
    ["nothing", "", "empty"],
    ["only space", " \n\t", "empty"],
    ["a list", "[]", "not-a-charter"],
    ["null", "null", "not-a-charter"],
    ["a number", 7, "not-a-charter"],
    ["undefined", undefined, "not-json"],
    ["a function", () => 1, "not-json"],
    ["a date inside", { ...minimalCharter(), reviewedOn: new Date(0) }, "not-json"],
    ["a number that is none", { ...minimalCharter(), extra: Number.NaN }, "not-json"],
  ])("refuses %s", (_, source, code) => {
    expect(errorsOf(source).map((error) => error.code)).toEqual([code]);
  });
});

describe("sections keep what they do not know", () => {
  it("keeps unknown sections and unknown keys of sections untouched", () => {
    const more = { crisis: { contacts: [{ name: "Léa", order: 1 }] }, identity: { pageName: "x", baseline: "Depuis 1987" } };
    const parsed = parseCharter(minimalCharter(more));
    expect(parsed.ok && parsed.charter).toMatchObject(more);
  });

  it("reads a file with a byte order mark", () => {
    expect(parseCharter(`\uFEFF${JSON.stringify(minimalCharter())}`).ok).toBe(true);
  });

  it("takes a key without a value for a key that is not there, as JSON would", () => {
    const parsed = parseCharter({ ...minimalCharter(), owner: undefined });
    expect(parsed.ok && Object.hasOwn(parsed.charter, "owner") ? "kept" : parsed.ok).toBe(true);
  });

  it("leaves what it was given as it was", () => {
    const source = minimalCharter({ owner: "He\u0301le\u0300ne", rules: [rule("forbid", { terms: ["x"] })] });
    const before = structuredClone(source);
    const parsed = parseCharter(source);
    expect(source).toEqual(before);
    expect(parsed.ok && parsed.charter.owner).toBe("Hélène");
  });
});
