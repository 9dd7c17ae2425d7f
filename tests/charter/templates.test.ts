import { describe, expect, it } from "vitest";
import { parseCharter, serialiseCharter } from "../../lib/charter";
import { charterTemplate, TEMPLATE_SECTORS } from "../../lib/charter/templates";
import { checkDraft, compileCharter, detectLanguage, runSelfTests } from "../../lib/check";

const cases = TEMPLATE_SECTORS.flatMap((sector) => (["fr", "en"] as const).map((language) => ({ sector, language })));
const context = { now: "2026-11-25T09:00:00Z", surface: "facebook-post" } as const;

/** Every text of a charter with the place it stands at. */
function textsOf(value: unknown, path = ""): (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, `${path}.${key}`));
}

describe.each(cases)("the template $sector in $language", ({ sector, language }) => {
  const charter = charterTemplate(sector, language);
  const compiled = compileCharter(charter, { language });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const judge = (text: string) => {
    const { findings, filler } = checkDraft({ text }, compiled.compiled, context);
    return {
      filler: filler.flag,
      grave: findings.filter(({ severity }) => severity === "must" || severity === "block").map(({ ruleId }) => ruleId),
    };
  };

  it("passes the door of any file, and speaks its language", () => {
    expect(parseCharter(serialiseCharter(charter))).toEqual({ ok: true, charter });
    expect(charter.locale.slice(0, 2)).toBe(language);
    expect(charter.identity.languages).toEqual([language]);
    expect(charter.address).toBe(language === "fr" ? "vous" : "none");
  });

  it("is complete, with its own tests, and names nobody's address", () => {
    expect(charter.promise?.why).toBeTruthy();
    expect(charter.objectives.length).toBeGreaterThanOrEqual(2);
    expect(charter.personas.every(({ questions, vocabulary }) => questions.length >= 3 && vocabulary.length >= 5)).toBe(true);
    expect(charter.personas.length).toBeGreaterThanOrEqual(2);
    expect(charter.pillars.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBe(100);
    expect(charter.pillars.every(({ purpose, terms }) => purpose && terms.length >= 5)).toBe(true);
    expect(charter.lexicon.banned.length).toBeGreaterThanOrEqual(8);
    expect(charter.lexicon.preferred.length).toBeGreaterThanOrEqual(3);
    expect(charter.cta.allowed.length).toBeGreaterThanOrEqual(3);
    expect(charter.lead.qualifiedIf.length).toBeGreaterThanOrEqual(3);
    expect(serialiseCharter(charter)).not.toMatch(/https?:|www\./);
    const report = runSelfTests(charter, compiled.compiled.rules);
    expect(report).toMatchObject({ untested: [], failures: [] });
    expect(report.run).toBeGreaterThanOrEqual(4);
  });

  it("has six good and six bad posts of its own", () => {
    expect([charter.examples.good.length, charter.examples.bad.length]).toEqual([6, 6]);
    expect(charter.examples.good.every(({ pillar }) => charter.pillars.some(({ id }) => id === pillar))).toBe(true);
  });

  it.each(charter.examples.good.map(({ text }) => text))("lets a good post pass: %s", (text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(judge(text)).toEqual({ filler: false, grave: [] });
  });

  it.each(charter.examples.bad.map(({ text }) => text))("flags a bad post: %s", (text) => {
    const { filler, grave } = judge(text);
    expect(filler || grave.length > 0).toBe(true);
  });

  it("never bans what it wants itself", () => {
    const wanted = [
      ...charter.lexicon.products,
      ...charter.lexicon.preferred.map(({ use }) => use),
      ...charter.cta.allowed.map(({ text }) => text),
    ];
    const unwanted = [...charter.lexicon.banned, ...charter.lexicon.preferred.flatMap(({ insteadOf }) => insteadOf)];
    for (const text of wanted) expect(unwanted.filter((word) => ` ${text.toLowerCase()} `.includes(` ${word.toLowerCase()} `))).toEqual([]);
  });
});

describe("typography of the French templates", () => {
  it.each(TEMPLATE_SECTORS)("%s", (sector) => {
    for (const [place, text] of textsOf(charterTemplate(sector, "fr"))) {
      expect(text, `typographic apostrophe, ${place}`).not.toMatch(/\p{L}'\p{L}/u);
      expect(text, `narrow no-break space, ${place}`).not.toMatch(/[^\u202F][;!?](?:\s|$)/);
      expect(text, `no-break space before :, ${place}`).not.toMatch(/[^\u00A0]:(?:\s|$)/);
      expect(text, `no-break space inside « », ${place}`).not.toMatch(/«[^\u00A0]|[^\u00A0]»/);
      expect(text, `no-break space before a unit, ${place}`).not.toMatch(/\d (?:€|%|°C|m²|km|h\b)/);
    }
  });
});
