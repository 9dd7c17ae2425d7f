import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import type { JsonObject } from "./json";
import { minimalCharter, rule, whenRule } from "./minimal";

type Told = readonly [path: string, message: string, value?: unknown];

function told(sections: JsonObject): Told[] {
  const parsed = parseCharter(minimalCharter(sections));
  return parsed.ok
    ? []
    : parsed.errors.map((error) => ("value" in error ? [error.path, error.message, error.value] : [error.path, error.message]));
}

describe("what is wrong with a charter is said in one sentence", () => {
  it.each<readonly [JsonObject, readonly Told[]]>([
    [{ identity: {} }, [["identity.pageName", "identity.pageName is missing; it should be a text."]]],
    [{ identity: { pageName: "" } }, [["identity.pageName", 'identity.pageName is ""; it should be a text that is not empty.', ""]]],
    [{ pillars: null }, [["pillars", "pillars is null; it should be a list.", null]]],
    [{ emoji: { max: "2" } }, [["emoji.max", 'emoji.max is "2"; it should be a number.', "2"]]],
    [{ emoji: { max: 1.5 } }, [["emoji.max", "emoji.max is 1.5; it should be a whole number.", 1.5]]],
    [{ hashtags: { max: -1 } }, [["hashtags.max", "hashtags.max is -1; it should be at least 0.", -1]]],
    [{ pillars: [{ id: "a", share: 101 }] }, [["pillars[0].share", "pillars[0].share is 101; it should be at most 100.", 101]]],
    [
      { proofs: [{ claim: "x", url: "javascript:alert(1)" }] },
      [
        [
          "proofs[0].url",
          'proofs[0].url is "javascript:alert(1)"; it should be a web address that starts with https://.',
          "javascript:alert(1)",
        ],
      ],
    ],
    [{ rhythm: { perWeek: [4, 2] } }, [["rhythm.perWeek", "rhythm.perWeek has a smallest value above its largest; swap them."]]],
    [{ rhythm: { perWeek: [1] } }, [["rhythm.perWeek", "rhythm.perWeek is a list; it should be a list of at least 2 entries."]]],
    [
      { builtins: { Fold: {} } },
      [["builtins.Fold", 'builtins.Fold is "Fold"; it should be the id of a built-in rule, such as hashtag-count.']],
    ],
    [
      { builtins: { "my rule": 1 } },
      [['builtins["my rule"]', 'builtins["my rule"] is "my rule"; it should be the id of a built-in rule, such as hashtag-count.']],
    ],
    [
      { builtins: { fold: { max: { deep: 1 } } } },
      [["builtins.fold.max", "builtins.fold.max is an object; it should be a number or true or false or a text or a list."]],
    ],
    [
      { builtins: { fold: { severity: "warning" } } },
      [
        [
          "builtins.fold.severity",
          'builtins.fold.severity is "warning"; it should be one of "off", "hint", "advice", "must" or "block".',
          "warning",
        ],
      ],
    ],
    [{ gate: { mod: "confirm" } }, [["gate", 'gate has a key "mod" that the rule language does not know; did you mean "mode"?']]],
    [
      { pillars: [{ id: "a" }, { id: "b" }, { id: "a" }] },
      [["pillars[2].id", 'pillars[2].id repeats the id "a", which pillars[0] already has; give each its own.', "a"]],
    ],
    [
      { series: [{ name: "x", pillar: "b" }] },
      [["series[0].pillar", 'series[0].pillar names the pillar "b", which the charter does not have; its pillars are none so far.', "b"]],
    ],
    [
      { pillars: [{ id: "a" }, { id: "c" }], series: [{ name: "x", pillar: "b" }, { name: "y" }] },
      [["series[0].pillar", 'series[0].pillar names the pillar "b", which the charter does not have; its pillars are a, c.', "b"]],
    ],
    [
      { pillars: [{ id: "a" }], rules: [{ id: "forbid-rule", kind: "forbid", terms: ["x"], pillars: ["a", "z"] }] },
      [["rules[0].pillars[1]", 'rules[0].pillars[1] names the pillar "z", which the charter does not have; its pillars are a.', "z"]],
    ],
    [
      { rules: [{ id: "forbid-rule", kind: "forbid", terms: ["x"], Exept: {}, Terms: 1, colour: 1, a: 1 }] },
      [
        ["rules[0]", 'rules[0] has a key "Exept" that the rule language does not know; did you mean "except"?'],
        ["rules[0]", 'rules[0] has a key "Terms" that the rule language does not know; did you mean "term"?'],
        ["rules[0]", 'rules[0] has a key "colour" that the rule language does not know; take it out.'],
        ["rules[0]", 'rules[0] has a key "a" that the rule language does not know; take it out.'],
      ],
    ],
    [
      { rules: [{ id: "forbid-rule", kind: "forbid", terms: [] }] },
      [["rules[0]", "rules[0] names nothing to look for; give it terms, patterns or both."]],
    ],
    [
      { rules: [{ id: "forbid-rule", kind: "forbid", terms: ["x"], severity: "off" }] },
      [["rules[0].severity", 'rules[0].severity is "off"; it should be one of "hint", "advice", "must" or "block".', "off"]],
    ],
    [
      { rules: [{ id: "forbid-rule", kind: "forbid", terms: ["x"], since: "2026-02-30" }] },
      [["rules[0].since", 'rules[0].since is "2026-02-30"; it should be a date such as 2027-02-28.', "2026-02-30"]],
    ],
    [
      { rules: [{ id: "forbid-rule", kind: "forbid", terms: ["x"], limit: 0 }] },
      [["rules[0].limit", "rules[0].limit is 0; it should be at least 1.", 0]],
    ],
    [
      { rules: [{ id: "replace-rule", kind: "replace", pairs: [] }] },
      [["rules[0].pairs", "rules[0].pairs is a list; it should be a list of at least 1 entry."]],
    ],
    [
      { rules: [{ id: "replace-rule", kind: "replace", pairs: [{ use: 3, insteadOf: ["a"] }] }] },
      [["rules[0].pairs[0].use", "rules[0].pairs[0].use is 3; it should be a text or a list.", 3]],
    ],
    [
      { rules: [{ id: "sequence-rule", kind: "sequence", tokens: [] }] },
      [["rules[0].tokens", "rules[0].tokens is a list; it should be a list of at least 1 entry."]],
    ],
    [
      { rules: [{ id: "require-rule", kind: "require", terms: ["x"], atLeast: 2 }] },
      [["rules[0]", "rules[0] asks for more terms than it lists; lower atLeast or list more."]],
    ],
    [
      { rules: [{ id: "count-rule", kind: "count", of: "emoji", min: 3, max: 2 }] },
      [["rules[0]", "rules[0] has a smallest value above its largest; swap them."]],
    ],
    [
      { rules: [{ id: "consistent-rule", kind: "consistent" }] },
      [["rules[0]", "rules[0] should have either forms or address, and not both."]],
    ],
    [{ locale: 3 }, [["locale", 'locale is 3; it should be one of "fr-FR", "fr-BE", "fr-CA", "fr-CH", "en-GB" or "en-US".', 3]]],
    [{ locale: "" }, [["locale", 'locale is ""; it should be one of "fr-FR", "fr-BE", "fr-CA", "fr-CH", "en-GB" or "en-US".', ""]]],
    [{ format: "vale" }, [["format", 'format is "vale"; a charter file says "ligne-charter" here.', "vale"]]],
    [
      { schema: 99 },
      [
        [
          "schema",
          "This charter is written in version 99 of the charter file; this Ligne reads versions up to 1. Install a newer Ligne, one that reads version 99; the file has not been changed.",
          99,
        ],
      ],
    ],
    [{ schema: null }, [["schema", "schema is null; it should be the version of the charter file, 1.", null]]],
    [{ extra: [["x".repeat(20_001)]] }, [["extra[0][0]", "extra[0][0] is 20,001 characters long; at most 20,000 are allowed."]]],
    [
      { rules: [whenRule({ terms: ["x"] }, {})] },
      [["rules[0].then", "rules[0].then says nothing that must follow; give it require, forbid or both."]],
    ],
    [
      { identity: { pageName: "a\u2066" } },
      [
        [
          "identity.pageName",
          'identity.pageName holds U+2066, an invisible character that turns the direction of text: "a\\u2066". Take it out.',
          "a\\u2066",
        ],
      ],
    ],
  ])("%j", (sections, expected) => {
    expect(told(sections)).toEqual(expected);
  });

  it.each([
    [
      [
        {
          cta: {
            allowed: [
              { id: "a", text: "x" },
              { id: "a", text: "y" },
            ],
          },
        },
      ],
      "cta.allowed[1].id",
    ],
    [
      [
        {
          objectives: [
            { id: "a", stage: "loyalty" },
            { id: "a", stage: "loyalty" },
          ],
        },
      ],
      "objectives[1].id",
    ],
    [
      [
        {
          personas: [
            { id: "a", name: "x" },
            { id: "b", name: "x" },
            { id: "b", name: "x" },
          ],
        },
      ],
      "personas[2].id",
    ],
  ])("an id given twice: %j", ([sections], path) => {
    expect(told(sections as JsonObject).map(([place]) => place)).toEqual([path]);
  });

  it.each<readonly [unknown, string]>([
    [
      { list: [{ "k\u202e": 1 }] },
      'extra.list[0]["k\\u202E"] holds U+202E, an invisible character that turns the direction of text: "k\\u202E". Take it out.',
    ],
    [{ at: new Date(0) }, "extra.at is an object of a special kind, which no JSON file can hold."],
    [{ at: [Number.NaN] }, "extra.at[0] is NaN, which no JSON file can hold."],
    [{ é: 1, "e\u0301": 2 }, 'Two keys in extra are both written "é" once accents are composed; keep one of them.'],
    [
      { a: { constructor: 1 } },
      'The key "constructor" in extra.a is never allowed, because programs give it a meaning of their own; rename it.',
    ],
    [{ a: { ["x".repeat(20_001)]: 1 } }, "extra.a is 20,001 characters long; at most 20,000 are allowed."],
  ])("data that no charter may hold: %j", (extra, message) => {
    expect(told({ extra: extra as JsonObject }).map(([, sentence]) => sentence)).toEqual([message]);
  });

  it("patterns are counted wherever a rule may carry them", () => {
    const many = Array.from({ length: 198 }, (_, index) => ({ ...rule("forbid", { patterns: ["x"] }), id: `r${index}` }));
    const carriers = [
      rule("require", { patterns: ["x"] }),
      whenRule({ patterns: ["x"] }, { require: { terms: ["x"] } }),
      whenRule({ terms: ["x"] }, { require: { patterns: ["x"] } }),
      whenRule({ terms: ["x"] }, { forbid: { patterns: ["x"] } }),
      rule("case", { style: "title", except: { patterns: ["x"] } }),
      rule("case", { style: "title", near: { patterns: ["x"], within: 1 } }),
    ];
    const withThree = (three: JsonObject) => told({ rules: [...many, ...[1, 2, 3].map((index) => ({ ...three, id: `more-${index}` }))] });
    for (const carrier of carriers) expect(withThree(carrier).map(([path]) => path)).toEqual(["rules[200]"]);
    expect(withThree(rule("forbid", { terms: ["x"] }))).toEqual([]);
  });
});
