import { describe, expect, it } from "vitest";
import { defaultCharter, serialiseCharter } from "../../lib/charter";
import { run } from "./fake-terminal";

function charterFile(sections: Readonly<Record<string, unknown>>, locale = "en-GB"): string {
  return JSON.stringify({
    format: "ligne-charter",
    schema: 1,
    id: "x",
    version: "1.0.0",
    locale,
    identity: { pageName: "Mill Lane Cycles" },
    ...sections,
  });
}
const RULES = [
  {
    id: "cheap",
    kind: "forbid",
    terms: ["dirt cheap"],
    patterns: ["!{2,}"],
    examples: { flags: ["Dirt cheap wheels", "Now!!"], passes: ["Cheap dirt"] },
    why: { en: "We sell by facts." },
  },
  { id: "mail", kind: "replace", severity: "must", pairs: [{ use: "email", insteadOf: ["e-mail"] }], scope: "first-line" },
];

describe("ligne charter validate", () => {
  it("0: says so, for both default charters too", async () => {
    for (const language of ["fr", "en"] as const) {
      const ran = await run(["charter", "validate", "c.json"], { files: { "c.json": serialiseCharter(defaultCharter(language)) } });
      expect([ran.code, ran.complaints]).toEqual([0, []]);
    }
    const ran = await run(["charter", "validate", "c.json"], { files: { "c.json": charterFile({ rules: RULES }) } });
    expect(ran).toEqual({ code: 0, output: "The charter c.json (x, version 1.0.0) is valid, with 2 rules of its own.\n", complaints: [] });
  });

  it("1: every reason of the file's shape, on standard error", async () => {
    const file = charterFile({ emoji: { max: -1 }, rules: [{ id: "a", kind: "forbid", termz: ["x"] }] });
    const { code, output, complaints } = await run(["charter", "validate", "c.json"], { files: { "c.json": file } });
    expect([code, output]).toEqual([1, ""]);
    expect(complaints.join("\n")).toMatch(/emoji\.max is -1[\s\S]*termz/);
  });

  it("1: every rule that cannot be used, with path, value and what would be right", async () => {
    const file = charterFile({
      builtins: { shoutingg: {} },
      rules: [
        { id: "look", kind: "forbid", patterns: ["a(?=b)"] },
        RULES[0],
        { id: "sum", kind: "metric", formula: "words / sentence", max: 2 },
      ],
    });
    const { code, output, complaints } = await run(["charter", "validate", "c.json"], { files: { "c.json": file } });
    expect([code, output, complaints[0]]).toEqual([1, "", "The charter c.json is refused:"]);
    expect(complaints.slice(1)).toEqual([
      expect.stringMatching(/builtins\.shoutingg is "shoutingg" .*shouting/),
      expect.stringMatching(/rules\.0\.patterns\.0 is "a\(\?=b\)" \(rule look\): .*“Except” or “Only near”/),
      expect.stringMatching(/rules\.2\.formula is "sentence" \(rule sum\): .*sentences/),
    ]);
  });

  it("T5 1: a file of one byte too many is refused, not unreadable", async () => {
    const { code, complaints } = await run(["charter", "validate", "c.json"], { files: { "c.json": " ".repeat(5 * 1024 * 1024 + 1) } });
    expect([code, complaints]).toEqual([1, ["The charter c.json is larger than 5242880 bytes."]]);
  });

  it("2: a file that is not there or no text", async () => {
    expect(await run(["charter", "validate", "c.json"])).toEqual({
      code: 2,
      output: "",
      complaints: ["Cannot read the charter c.json: there is no such file."],
    });
    expect((await run(["charter", "validate", "c.json"], { files: { "c.json": new Uint8Array([0x7b, 0xe9]) } })).code).toBe(2);
    expect((await run(["charter", "validate", "c.json"], { files: { "c.json": "{" } })).code).toBe(1);
  });
});

describe("ligne charter test", () => {
  it("0: every example turns out as it says", async () => {
    const ran = await run(["charter", "test", "c.json"], { files: { "c.json": charterFile({ rules: RULES }) } });
    expect(ran).toEqual({ code: 0, output: "3 passed, 0 failed.\n", complaints: ["Without examples: mail."] });
  });

  it("1: names rule, place and words of each that does not", async () => {
    const rules = [{ ...RULES[0], examples: { flags: ["Wheels"], passes: ["dirt cheap", "fine"] } }];
    const { code, output, complaints } = await run(["charter", "test", "c.json"], { files: { "c.json": charterFile({ rules }) } });
    expect([code, output]).toEqual([1, "1 passed, 2 failed.\n"]);
    expect(complaints).toEqual([
      'cheap: rules.0.examples.flags.0 should be flagged and is not: "Wheels"',
      'cheap: rules.0.examples.passes.0 should pass and is flagged (it speaks about "dirt cheap"): "dirt cheap"',
    ]);
  });
});

describe("ligne charter explain", () => {
  it.each([
    [
      "en-GB",
      [
        "Nothing from 20:00 to 07:00.",
        "Tuesday at 09:30.",
        "When postcode served and start within six months.",
        "No contests.",
        "Reminders: prix.",
      ],
    ],
    [
      "fr-FR",
      [
        "Rien de 20:00 à 07:00.",
        "Le mardi à 09:30.",
        "Quand : postcode served et start within six months.",
        "Pas de jeux-concours.",
        "Rappels : prix.",
      ],
    ],
  ])("tells of rhythm, contacts, contests and law where the charter does (%s)", async (locale, sentences) => {
    const sections = {
      rhythm: { slots: [{ day: "tuesday", time: "09:30" }], quietHours: { from: "20:00", to: "07:00" } },
      lead: { qualifiedIf: ["postcode served", "start within six months"] },
      contests: { allowed: false },
      legal: { packs: ["prix"] },
    };
    const { code, output } = await run(["charter", "explain", "c.json"], { files: { "c.json": charterFile(sections, locale) } });
    expect(code).toBe(0);
    for (const sentence of sentences) expect(output.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(sentence);
  });

  it("prints sections and rules in plain sentences, in the charter's language", async () => {
    const english = await run(["charter", "explain", "c.json"], { files: { "c.json": charterFile({ rules: RULES }) } });
    expect([english.code, english.complaints]).toEqual([0, []]);
    expect(english.output).toMatch(/^Charter of Mill Lane Cycles, version 1\.0\.0\n/);
    expect(english.output).toContain("  cheap (hint): Do not write “dirt cheap” or /!{2,}/. Why: We sell by facts.\n");
    expect(english.output).toContain("  mail (must): write “email” rather than “e-mail”, in the first line.\n");
    const french = await run(["charter", "explain", "c.json"], { files: { "c.json": charterFile({ rules: RULES }, "fr-FR") } });
    expect(french.output).toContain("N’écrivez pas «\u00a0dirt cheap\u00a0» ou /!{2,}/");
  });

  it("has a sentence for every kind, in both languages, and nothing undefined", async () => {
    const rules = [
      ...RULES,
      { id: "r", kind: "require", terms: ["a", "b"], atLeast: 2, pages: ["P"], since: "2026-01-01", until: "2026-02-01" },
      { id: "c", kind: "count", of: "term", term: "free", min: 1, max: 2, languages: ["en"] },
      { id: "m", kind: "metric", formula: "words", max: 2, near: { terms: ["x"], within: 2 }, except: { terms: ["y"] } },
      Object.fromEntries([
        ["id", "w"],
        ["kind", "when"],
        ["if", { terms: ["a"] }],
        // biome-ignore lint/suspicious/noThenProperty: the field's name is fixed by the rule language, and the object is never awaited
        ["then", { require: { terms: ["b"] }, forbid: { terms: ["c"] } }],
      ]),
      { id: "k", kind: "consistent", forms: [["a"], ["b"]] },
      { id: "v", kind: "consistent", address: "vous" },
      { id: "p", kind: "repeat", within: "post", of: "opening" },
      { id: "t", kind: "case", style: "title", scope: "first-line" },
      { id: "s", kind: "sequence", tokens: [{ words: ["very"] }, { gap: 2 }, { ending: "ly", not: true }, { shape: "9+" }] },
      { id: "o", kind: "only", of: "domain", allowed: ["mill.example"], link: "https://mill.example/rules" },
      { id: "l", kind: "link", hosts: ["mill.example"], params: [{ name: "utm_source", value: "facebook" }], strip: ["fbclid"] },
      { id: "h", kind: "history", check: "balance", days: 30, max: 40 },
    ];
    for (const locale of ["en-GB", "fr-FR"]) {
      const { code, output, complaints } = await run(["charter", "explain", "c.json"], {
        files: { "c.json": charterFile({ rules }, locale) },
      });
      expect([code, complaints]).toEqual([0, []]);
      expect(output).not.toMatch(/undefined|\[object|NaN/);
      for (const { id } of rules) expect(output).toMatch(new RegExp(`^  ${String(id)} \\(`, "m"));
    }
  });

  it.each([
    ["fr", ["de 1,5 à 2,25", "Au plus 12 000 caractères", "33,3 % des publications"]],
    ["en", ["1.5 to 2.25", "At most 12,000 characters", "33.3% of posts"]],
  ] as const)("writes numbers as its language does (%s)", async (language, written) => {
    const file = charterFile(
      {
        length: { maxCharacters: 12_000 },
        pillars: [{ id: "advice", share: 33.3 }],
        rules: [{ id: "lines", kind: "metric", formula: "words / lines", min: 1.5, max: 2.25 }],
      },
      language === "fr" ? "fr-FR" : "en-GB",
    );
    const { code, output } = await run(["charter", "explain", "c.json"], { files: { "c.json": file } });
    expect(code).toBe(0);
    for (const text of written) expect(output).toContain(text);
  });

  it("T6 never lets control or direction characters reach the terminal", async () => {
    const file = charterFile({ lexicon: { banned: ["\u001b[31mred\u202E"] } });
    const { output } = await run(["charter", "explain", "c.json"], { files: { "c.json": file } });
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });
});

describe("ligne charter explain --html", () => {
  it("writes the charter as a page, in its own language unless told, hostile words as words", async () => {
    const file = charterFile({ lexicon: { banned: ["<script>x</script>"] }, rules: RULES });
    const own = await run(["charter", "explain", "c.json", "--html"], { files: { "c.json": file } });
    expect([own.code, own.complaints]).toEqual([0, []]);
    expect(own.output).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(own.output).toContain("Do not write “dirt cheap”");
    expect(own.output).toContain("&lt;script&gt;x&lt;/script&gt;");
    expect(own.output).not.toContain("<script");
    expect(own.output, "the built-in rules in force, by name").toContain("What Ligne also checks");
    const french = await run(["charter", "explain", "--html", "--language", "fr", "c.json"], { files: { "c.json": file } });
    expect(french.output).toContain('<html lang="fr">');
  });
});

describe("ligne charter schema", () => {
  it("prints a JSON Schema with names in the language asked for", async () => {
    const { code, output } = await run(["charter", "schema", "--language", "fr"]);
    const schema = JSON.parse(output) as { properties: { emoji: { properties: { max: { title: string } } } } };
    expect([code, schema.properties.emoji.properties.max.title]).toEqual([0, "Émojis par publication, au plus"]);
  });
});

describe("wrong usage of ligne charter ends with 2", () => {
  it.each([
    [[], /say what to do/],
    [["valid", "c.json"], /no "valid"/],
    [["toString", "c.json"], /no "toString"/],
    [["test"], /which file/],
    [["test", "a", "b"], /one file/],
    [["test", "--all", "a"], /--all/],
    [["test", "--html", "a"], /--html goes with explain/],
    [["explain", "--html", "--language", "de", "a"], /fr or en/],
  ])("%j", async (args, sentence) => {
    const { code, output, complaints } = await run(["charter", ...args]);
    expect([code, output]).toEqual([2, ""]);
    expect(complaints.join("\n")).toMatch(sentence);
  });
});
