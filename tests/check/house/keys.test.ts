import { describe, expect, it } from "vitest";
import { checkDraft, compileCharter } from "../../../lib/check";
import { CONTEXT, charterWith } from "../prepare";
import { compileRules, findingsOf, when, wordsFound } from "./rules";

const forbid = (extra: Readonly<Record<string, unknown>>) => [{ id: "tried", kind: "forbid", terms: ["bois", "🔥"], ...extra }];
const POST = "Le bois d’abord\nLe bois #bois\n\n« du bois » atelier.fr/bois\nFin du bois. Oui 🔥";

describe("keys that every kind knows", () => {
  it.each([
    ["post", 6],
    ["first-line", 1],
    ["body", 5],
    ["last-line", 2],
    ["paragraph", 6],
    ["sentence", 6],
    ["hashtags", 1],
    ["links", 1],
    ["quotes", 1],
    ["before-fold", 3],
    ["alt-text", 0],
    ["ad-headline", 0],
    ["ad-description", 0],
  ])("scope %s", (scope, found) => {
    expect(wordsFound(forbid({ scope, limit: 100 }), POST)).toHaveLength(found);
  });

  it.each(["ad-headline", "ad-description"] as const)("scope %s reads that field of an ad, and nothing else does", (field) => {
    const rule = forbid({ scope: field, limit: 100 });
    const inField = findingsOf(rule, { text: "Du bois brut", language: "fr" }, { surface: field });
    expect(inField.map(({ start, end }) => [start, end])).toEqual([[3, 7]]);
    const other = field === "ad-headline" ? "ad-description" : "ad-headline";
    for (const surface of ["facebook-post", "ad-text", other] as const) {
      expect(findingsOf(rule, { text: "Du bois brut", language: "fr" }, { surface })).toEqual([]);
    }
  });

  it("scope before-fold ends where the charter's fold is", () => {
    const text = `${"a ".repeat(40)}bois ${"a ".repeat(400)}bois`;
    expect(wordsFound(forbid({ scope: "before-fold" }), text)).toEqual(["bois"]);
  });

  it("scope alt-text shows what it found at the end of the draft, by its words", () => {
    const [finding] = findingsOf(forbid({ scope: "alt-text", fix: "remove" }), {
      text: "Bonjour",
      language: "fr",
      altText: "Du bois brut",
    });
    expect(finding).toMatchObject({ start: 7, end: 7, evidence: "bois" });
    expect(finding).not.toHaveProperty("fixes");
  });

  it("scopes give patterns their own beginning and end", () => {
    const rule = { id: "tried", kind: "forbid", patterns: ["^[a-z]+"], scope: "sentence" };
    expect(wordsFound([rule], "un deux. trois quatre.\ncinq")).toEqual(["un", "trois", "cinq"]);
  });

  it.each([
    ["except, a phrase protects its words", { except: { terms: ["bois de chauffage"] } }, "Bois de chauffage et bois", ["bois"]],
    ["except by a pattern", { except: { patterns: ["(?i)bois (?:mort|vert)"] } }, "BOIS MORT, bois sec", ["bois"]],
    ["near", { near: { terms: ["traité"], within: 2 } }, "bois non traité, bois qui n’est pas traité", ["bois", "bois"]],
    ["near, too far", { near: { terms: ["traité"], within: 2 } }, "traité. Il faut du bois", []],
    ["near, in front", { near: { terms: ["traité"], within: 1 } }, "traité bois", ["bois"]],
    ["near, unless", { near: { terms: ["local"], within: 3, unless: true } }, "bois local, et tout à coup du bois", ["bois"]],
    ["near never counts the words themselves", { near: { terms: ["bois"], within: 5 } }, "du bois", []],
    ["near, among others further off", { near: { terms: ["sec"], within: 1 } }, "sec et vert, bois sec", ["bois"]],
    ["near, the nearest in front", { near: { terms: ["sec"], within: 2 } }, "sec, sec et bois", ["bois"]],
    ["near, beyond by one", { near: { terms: ["sec"], within: 1 } }, "bois bien sec. Sec du bois", []],
    ["near beside an emoji", { near: { terms: ["promo"], within: 1 } }, "promo 🔥 et puis plus loin 🔥", ["🔥"]],
  ])("%s", (_name, extra, text, found) => {
    expect(wordsFound(forbid(extra), text)).toEqual(found);
  });

  it("since and until include both days, and the planned day decides", () => {
    const rule = forbid({ since: "2026-11-23", until: "2026-11-24" });
    const on = (now: string, plannedAt?: string) =>
      wordsFound(rule, "bois", { now, ...(plannedAt === undefined ? {} : { sheet: { plannedAt } }) }).length;
    expect(["2026-11-22T23:59:00Z", "2026-11-23T00:00:00Z", "2026-11-24T23:59:00Z", "2026-11-25T00:00:00Z"].map((now) => on(now))).toEqual([
      0, 1, 1, 0,
    ]);
    expect(on("2026-01-01T00:00:00Z", "2026-11-24T08:00:00Z")).toBe(1);
  });

  it("pages and pillars bind, and what is not known silences", () => {
    const pages = forbid({ pages: ["Atelier Dumontel", "1234"] });
    expect(wordsFound(pages, "bois")).toEqual([]);
    expect(wordsFound(pages, "bois", { page: { name: "ATELIER Dumontel" } })).toHaveLength(1);
    expect(wordsFound(pages, "bois", { page: { id: "1234", name: "Autre" } })).toHaveLength(1);
    expect(wordsFound(pages, "bois", { page: { id: "12345" } })).toEqual([]);
    expect(wordsFound(forbid({ pages: [" Atelier "] }), "bois", { page: { name: " atelier" } })).toHaveLength(1);
    expect(wordsFound(forbid({ pages: [], pillars: [] }), "bois")).toHaveLength(1);
    const sections = { pillars: [{ id: "conseil", name: "Conseil" }] };
    const pillars = forbid({ pillars: ["conseil"] });
    expect(findingsOf(pillars, "bois", {}, sections)).toEqual([]);
    expect(findingsOf(pillars, "bois", { sheet: { pillarId: "conseil" } }, sections)).toHaveLength(1);
    expect(findingsOf(pillars, "bois", { sheet: { pillarId: "vente" } }, sections)).toEqual([]);
  });

  it("languages bind, and a form of address is French alone", () => {
    const rule = forbid({ languages: ["en"] });
    expect(wordsFound(rule, { text: "bois", language: "fr" })).toEqual([]);
    expect(wordsFound(rule, { text: "bois", language: "en" })).toHaveLength(1);
    expect(wordsFound([{ id: "a", kind: "consistent", address: "vous" }], { text: "tu as", language: "en" })).toEqual([]);
  });

  it("limit is 5 unless the rule says otherwise, severity is hint", () => {
    expect(findingsOf(forbid({}), "bois ".repeat(9))).toHaveLength(5);
    expect(findingsOf(forbid({ limit: 7 }), "bois ".repeat(9))).toHaveLength(7);
    expect(findingsOf(forbid({}), "bois")[0]).toMatchObject({ severity: "hint", kind: "forbid", ruleId: "tried" });
    expect(findingsOf(forbid({ severity: "block" }), "bois")[0]?.severity).toBe("block");
  });

  it("says the charter's words in the reader's language, else in the other, else its own", () => {
    const own = forbid({ message: { en: "No {found} here" }, why: { fr: "Raison" } });
    expect(findingsOf(own, "bois")[0]).toMatchObject({ message: "No bois here", why: "Raison" });
    const both = forbid({ message: { en: "No", fr: "Non" } });
    expect(findingsOf(both, "bois")[0]?.message).toBe("Non");
    expect(findingsOf(both, { text: "bois", language: "en" })[0]?.message).toBe("No");
    expect(findingsOf(forbid({}), "bois")[0]?.message).toBe("Retirez «\u00a0bois\u00a0»\u00a0: la charte l’écarte ici");
  });
});

describe("loading", () => {
  it("gives every error with rule, path, value and what would be right; good rules do not hide bad ones", () => {
    const result = compileRules(
      [
        { id: "good", kind: "forbid", terms: ["bois"] },
        { id: "look", kind: "forbid", patterns: ["a(?=b)", "ok"] },
        { id: "fixed", kind: "metric", formula: "words", max: 1, fix: "remove" },
        { id: "near", kind: "forbid", terms: ["a"], near: { patterns: ["(a)\\1"], within: 2 } },
        { id: "then", ...when({ terms: ["a"] }, { require: { terms: ["$1"] } }) },
        { id: "open", kind: "repeat", of: "opening", within: "sentence" },
        { id: "words", kind: "sequence", tokens: [{ words: ["bien sûr"] }] },
        { id: "gap", kind: "sequence", tokens: [{ gap: 3 }] },
        { id: "cut", kind: "count", of: "word", max: 3, fix: "remove" },
        { id: "ghost", kind: "forbid", terms: ["\u200b"] },
      ],
      {},
      "en",
    );
    expect(result.ok ? [] : result.errors.map(({ rule, path, value }) => [rule, path, value])).toEqual([
      ["look", "rules.1.patterns.0", "a(?=b)"],
      ["fixed", "rules.2.fix", "remove"],
      ["near", "rules.3.near.patterns.0", "(a)\\1"],
      ["then", "rules.4.then.require", "$1"],
      ["open", "rules.5.within", "sentence"],
      ["words", "rules.6.tokens.0.words.0", "bien sûr"],
      ["gap", "rules.7.tokens", undefined],
      ["cut", "rules.8.fix", "remove"],
      ["ghost", "rules.9.terms.0", "\u200b"],
    ]);
    expect(result.ok ? [] : result.errors.filter(({ message }) => message.length < 20)).toEqual([]);
  });

  it("sets rules with patterns aside without an engine, names them, and runs the others", () => {
    const charter = charterWith("fr", {
      rules: [
        { id: "words", kind: "forbid", terms: ["moquette"] },
        { id: "shapes", kind: "forbid", patterns: ["moq+uette"] },
        { id: "near", kind: "forbid", terms: ["moquette"], except: { patterns: ["x+"] } },
      ],
    });
    const result = compileCharter(charter);
    if (!result.ok) throw new Error("refused");
    expect(result.compiled.waiting).toEqual(["shapes", "near"]);
    const { findings } = checkDraft({ text: "De la moquette" }, result.compiled, CONTEXT);
    expect(findings.filter(({ kind }) => kind === "forbid").map(({ ruleId }) => ruleId)).toEqual(["words"]);
  });

  it.each([
    "words +",
    "words sentences",
    "(words",
    "words)",
    "word",
    "2,5 * words",
    "words ** 2",
    "constructor",
    "",
    "1 / / 2",
    "é",
    `${"(".repeat(80)}1${")".repeat(80)}`,
  ])("refuses the formula %s", (formula) => {
    const result = compileRules([{ id: "m", kind: "metric", formula: formula || " ", max: 1 }]);
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["rules.0.formula"]);
  });

  it("checks only the shape of examples, unless asked to run them", () => {
    const rules = [
      {
        id: "tried",
        kind: "forbid",
        terms: ["bois"],
        pages: ["P"],
        since: "2027-01-01",
        examples: { flags: ["du bois", "du métal"], passes: ["du métal", "DU BOIS"] },
      },
    ];
    const charter = charterWith("fr", { rules });
    expect(compileCharter(charter).ok).toBe(true);
    const result = compileCharter(charter, { selfTests: true });
    expect(result.ok ? [] : result.errors.map(({ rule, path, value }) => [rule, path, value])).toEqual([
      ["tried", "rules.0.examples.flags.1", "du métal"],
      ["tried", "rules.0.examples.passes.1", "DU BOIS"],
    ]);
  });
});
