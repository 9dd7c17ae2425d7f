import { describe, expect, it } from "vitest";
import {
  type CompileError,
  checkDraft,
  compileCharter,
  compileWith,
  everyRule,
  FILLER_LATER,
  type FillerJudging,
  fillerJudging,
  type Language,
  ruleCatalogue,
} from "../../lib/check";
import { finish } from "../../lib/check/match";
import { CONTEXT, charterWith } from "./prepare";

function errors(sections: Readonly<Record<string, unknown>>, language: Language = "en"): readonly CompileError[] {
  const result = compileCharter(charterWith("en", sections), { language });
  return result.ok ? [] : result.errors;
}

describe("compiling a charter", () => {
  it("accepts both default charters", () => {
    expect(compileCharter(charterWith("fr")).ok).toBe(true);
    expect(compileCharter(charterWith("en")).ok).toBe(true);
  });

  it("names rule, path, value and what would be right, for every mistake at once", () => {
    const found = errors({
      builtins: {
        "hashtag-cout": { severity: "must" },
        shouting: { words: "two", leters: 3 },
        exclamation: { max: 500 },
        filler: { tolerance: 3 },
        length: { severity: "hint" },
      },
    });
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      "hashtag-cout builtins.hashtag-cout",
      "shouting builtins.shouting.words",
      "shouting builtins.shouting.leters",
      "exclamation builtins.exclamation.max",
      "filler builtins.filler.tolerance",
    ]);
    expect(found.map(({ value }) => value)).toEqual(["hashtag-cout", "two", 3, 500, 3]);
    expect(found[0]?.message).toContain("hashtag-count");
    expect(found[1]?.message).toContain("1 to 20");
    expect(found[2]?.message).toContain("letters");
    expect(found[3]?.message).toContain("0 to 100");
  });

  it("says it in French when asked, and in the charter’s language otherwise", () => {
    const sections = { builtins: { "bait-shar": {} } };
    expect(errors(sections, "fr")[0]?.message).toContain("Vouliez-vous dire « bait-share »");
    const result = compileCharter(charterWith("fr", sections));
    expect(result.ok ? "" : result.errors[0]?.message).toContain("Vouliez-vous dire");
  });

  it("refuses a house rule by name, together with all other mistakes", () => {
    const found = errors({
      builtins: { nothing: {} },
      rules: [
        { kind: "metric", id: "readable", formula: "words / sentence", max: 20 },
        { kind: "forbid", id: "fine", terms: ["synergy"] },
        { kind: "history", id: "rhythm", check: "cadence", days: 2 },
      ],
    });
    expect(found.map(({ rule, path, value }) => [rule, path, value])).toEqual([
      ["nothing", "builtins.nothing", "nothing"],
      ["readable", "rules.0.formula", "sentence"],
      ["rhythm", "rules.2.check", "cadence"],
    ]);
    expect(found[1]?.message).toContain("sentences");
  });

  it("T2 is not moved by option names every object has", () => {
    expect(errors({ builtins: { shouting: { toString: 1, hasOwnProperty: true } } }).map(({ path }) => path)).toEqual([
      "builtins.shouting.toString",
      "builtins.shouting.hasOwnProperty",
    ]);
  });

  it("without what judges filler, spells only the hashtags that the charter spells, and says that filler is not judged", () => {
    const charter = charterWith("fr", { builtins: { "hashtag-camel-case": {} }, hashtags: { camelCase: true, brand: ["#AtelierTest"] } });
    const draft = { text: "La boulangerie recrute #demandezundevis #ateliertest", language: "fr" } as const;
    const said = (filler?: FillerJudging) => {
      const made = finish(compileWith(everyRule, charter, filler && { filler }));
      if (!made.ok) throw new Error("refused");
      const { findings, failures } = checkDraft(draft, made.compiled, CONTEXT);
      const tags = findings.filter(({ ruleId }) => ruleId === "hashtag-camel-case").map(({ evidence }) => evidence);
      return { tags, failures: failures.map(({ ruleId }) => ruleId) };
    };
    expect(said()).toEqual({ tags: ["#ateliertest"], failures: [FILLER_LATER] });
    expect(said(fillerJudging)).toEqual({ tags: ["#demandezundevis", "#ateliertest"], failures: [] });
  });

  it("silences a rule that is off and knows no rule that blocks by itself", () => {
    const off = Object.fromEntries(ruleCatalogue.map(({ id }) => [id, { severity: "off" }]));
    const result = compileCharter(charterWith("en", { builtins: off }));
    expect(result.ok && result.compiled.rules).toEqual([]);
    expect(ruleCatalogue.filter(({ severity }) => severity === "block")).toEqual([]);
    expect(ruleCatalogue.filter(({ severity }) => severity !== "off").length).toBeLessThanOrEqual(25);
  });
});
