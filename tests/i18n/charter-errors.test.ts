import { describe, expect, it } from "vitest";
import { parseCharter } from "../../lib/charter";
import { SENTENCES } from "../../lib/charter/sentences";
import { charterErrorText } from "../../lib/i18n";
import { charterErrorsFr } from "../../lib/i18n/charter-errors";

describe("errors of a charter in French", () => {
  it("has a sentence for every fault, with slots that exist", () => {
    expect(Object.keys(charterErrorsFr).sort()).toEqual(Object.keys(SENTENCES).sort());
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const [code, french] of Object.entries(charterErrorsFr)) {
      const english = slots(SENTENCES[code as keyof typeof SENTENCES]);
      for (const slot of slots(french)) expect([...english, "value"], code).toContain(slot);
    }
  });

  it.each([
    ['{"a": \u202e1}', "le caractère U+202E"],
    ['{"a": \u00011}', "le caractère de commande U+0001"],
    ['{"a": "x\ny"}', "la fin de la ligne"],
    ['{"a": ', "la fin du fichier"],
    ["{ not json", "il faut une clé entre guillemets ou }."],
    ['{"a": 1, ', "une clé entre guillemets"],
    ["[1 2]", "une virgule ou ]"],
  ])("names what stands in the way in %j", (source, french) => {
    const parsed = parseCharter(source);
    if (parsed.ok) throw new Error("accepted");
    expect(charterErrorText(parsed.errors[0] as never, "fr")).toContain(french);
  });

  it("writes amounts as the language does", () => {
    const parsed = parseCharter({ format: "ligne-charter", schema: 1, id: "x".repeat(20_001) });
    if (parsed.ok) throw new Error("accepted");
    const said = (["fr", "en"] as const).map((language) => charterErrorText(parsed.errors[0] as never, language));
    expect(said).toEqual([
      "id compte 20\u202f001 caractères\u202f; 20\u202f000 au plus.",
      "id is 20,001 characters long; at most 20,000 are allowed.",
    ]);
  });

  it("says all of it in French, the file's own words excepted", () => {
    const file = {
      format: "ligne-charter",
      schema: 1,
      id: "x",
      version: "1",
      locale: "fr",
      identity: { pageName: "" },
      emoji: { max: "deux" },
      cta: { allowed: [{ id: "A B", text: "x" }] },
      reviewedOn: "hier",
      rules: [{ kind: "forbid", id: "r", term: ["x"] }],
    };
    const parsed = parseCharter(file);
    if (parsed.ok) throw new Error("accepted");
    const said = parsed.errors.map((error) => charterErrorText(error, "fr"));
    expect(said.length).toBeGreaterThan(6);
    for (const sentence of said)
      expect(sentence).not.toMatch(/\b(?:should|such as|a text|a number|characters|did you|lower-case|one of| or ")\b/);
    expect(said).toContain('emoji.max vaut "deux"\u202f; il faut un nombre.');
    expect(charterErrorText(parsed.errors[0] as never, "en")).toBe(parsed.errors[0]?.message);
  });
});
