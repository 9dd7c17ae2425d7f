import { describe, expect, it } from "vitest";
import { createPagesTranslator, createPanelTranslator, resolveLanguage } from "../../lib/i18n";

const fr = createPanelTranslator("fr");
const en = createPanelTranslator("en");

describe("translator", () => {
  it("chooses the plural the language's way", () => {
    expect([0, 1, 2].map((count) => fr("count.findings", { count }))).toEqual(["0 remarque", "1 remarque", "2 remarques"]);
    expect([0, 1, 2].map((count) => en("count.findings", { count }))).toEqual(["0 remarks", "1 remark", "2 remarks"]);
  });

  it("writes amounts the language's way, also a million", () => {
    expect(fr("count.characters", { count: 63_206 })).toBe("63\u202f206 caractères");
    expect(en("count.characters", { count: 63_206 })).toBe("63,206 characters");
    expect(fr("count.findings", { count: 1_000_000 })).toBe("1\u202f000\u202f000 remarques");
  });

  it("fills slots with the text as it is, even when that looks like a slot", () => {
    expect(en("panel.quoted", { text: "{name} $& <b>" })).toBe("“{name} $& <b>”");
  });

  it("fails loudly when a slot has no value", () => {
    // @ts-expect-error the value is missing on purpose
    expect(() => en("panel.quoted")).toThrow("panel.quoted");
    // @ts-expect-error a message without slots takes no values
    en("panel.open", { text: "x" });
    // @ts-expect-error there is no such message
    expect(() => en("panel.nothing")).toThrow();
  });

  it("of the panel does not know what only the pages say, nor the other way round; both know the names of things", () => {
    const pages = createPagesTranslator("en");
    expect(pages("filler.motivation")).toBe(en("filler.motivation"));
    expect(pages("nav.drafts")).toBe("Drafts");
    // @ts-expect-error only the pages say it
    expect(() => en("nav.drafts")).toThrow();
    // @ts-expect-error only the panel says it
    expect(() => pages("card.copied")).toThrow();
  });

  it("joins a list", () => {
    expect(fr.list(["a", "b", "c"])).toBe("a, b et c");
    expect(en.list(["a", "b"])).toBe("a and b");
  });
});

describe("language of the interface", () => {
  it.each([
    ["auto", ["fr-CA", "en"], "fr"],
    ["auto", ["de-DE", "FR"], "fr"],
    ["auto", ["en-GB", "fr"], "en"],
    ["auto", ["de"], "en"],
    ["auto", [], "en"],
    ["auto", ["frr"], "en"],
    ["fr", ["en"], "fr"],
    ["en", ["fr"], "en"],
  ] as const)("for %s and a browser in %j is %s", (preference, languages, expected) => {
    expect(resolveLanguage(preference, languages)).toBe(expected);
  });
});
