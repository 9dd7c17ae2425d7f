import { describe, expect, it } from "vitest";
import { type Charter, defaultCharter, parseCharter, serialiseCharter } from "../../lib/charter";
import { checkDraft, compileCharter, compileWith, coreRuleSet, detectLanguage, ruleCatalogue } from "../../lib/check";

const LANGUAGES = ["fr", "en"] as const;

/** Every text of a charter with the place it stands at. */
function textsOf(value: unknown, path = ""): (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, `${path}.${key}`));
}

describe.each(LANGUAGES)("the %s default charter", (language) => {
  const charter: Charter = defaultCharter(language);

  it("passes the same door as any file and comes out unchanged, and compiles", () => {
    expect(parseCharter(serialiseCharter(charter))).toEqual({ ok: true, charter });
    const result = compileCharter(charter, { language });
    expect(result.ok ? [] : result.errors).toEqual([]);
  });

  it("is complete from the first minute", () => {
    expect(charter.promise?.why).toBeTruthy();
    expect(charter.identity.domains).not.toEqual([]);
    expect(charter.objectives.every((objective) => objective.statement && objective.target && objective.deadline)).toBe(true);
    expect(charter.personas).toHaveLength(2);
    for (const persona of charter.personas) {
      expect(persona.questions.length).toBeGreaterThanOrEqual(3);
      expect(persona.vocabulary.length).toBeGreaterThanOrEqual(5);
    }
    expect(charter.pillars).toHaveLength(4);
    expect(charter.pillars.every((pillar) => pillar.name && pillar.purpose && pillar.terms.length >= 5)).toBe(true);
    expect(charter.pillars.reduce((sum, pillar) => sum + (pillar.share ?? 0), 0)).toBe(100);
    expect(charter.lexicon.preferred.length).toBeGreaterThanOrEqual(5);
    expect(charter.lexicon.banned.length).toBeGreaterThanOrEqual(8);
    expect(charter.lexicon.products.length).toBeGreaterThanOrEqual(6);
    expect(charter.cta.allowed.every((action) => action.terms.length >= 3)).toBe(true);
    expect(charter.links.utm.map(({ name, value }) => [name, value])).toEqual([
      ["utm_source", "facebook"],
      ["utm_medium", "social"],
      ["utm_campaign", ""],
    ]);
    expect([charter.address, charter.filler.tolerance, charter.gate.mode]).toEqual([
      language === "fr" ? "vous" : "none",
      "normal",
      "advise",
    ]);
    for (const section of [charter.proofs, charter.series, charter.commemorations, charter.topics.forbidden, charter.topics.sensitive]) {
      expect(section.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("leads only to addresses that belong to nobody (RFC 2606)", () => {
    const addresses = [...charter.proofs, ...charter.cta.allowed].flatMap((entry) =>
      entry.url === undefined ? [] : [new URL(entry.url).hostname],
    );
    for (const host of [...charter.identity.domains, ...addresses]) expect(host).toMatch(/\.example$/);
  });

  it("keeps at most 25 built-in rules above off", () => {
    const above = ruleCatalogue.filter((rule) => (charter.builtins[rule.id]?.severity ?? rule.severity) !== "off");
    expect(ruleCatalogue.length).toBeGreaterThan(10);
    expect(above.length).toBeLessThanOrEqual(25);
  });

  it("starts with at most 25 built-in rules that speak about a post, all of them among those that come first", () => {
    const result = compileCharter(charter, { language });
    if (!result.ok) throw new Error("refused");
    const builtIn = result.compiled.rules.filter(({ kind }) => kind === undefined);
    const early = compileWith(coreRuleSet, charter, { language });
    expect(builtIn.map(({ id }) => id).filter((id) => !coreRuleSet.builtInRules.some((rule) => rule.id === id))).toEqual([]);
    for (const surface of ["facebook-post", "facebook-reel"] as const) {
      const speaking = builtIn.filter(({ id, surfaces }) => surfaces.includes(surface) && id !== "ad-text-length");
      expect(speaking.length, `${surface}: ${speaking.map(({ id }) => id).join(", ")}`).toBeLessThanOrEqual(25);
    }
    let step = early.next();
    while (step.done !== true) step = early.next();
    expect(step.value.ok && step.value.compiled.rules.map(({ id }) => id).sort()).toEqual(builtIn.map(({ id }) => id).sort());
  });

  it("never contradicts itself: no preferred word, product or action holds a word it bans or replaces", () => {
    const wanted = [
      ...charter.lexicon.products,
      ...charter.lexicon.preferred.map((entry) => entry.use),
      ...charter.cta.allowed.map((action) => action.text),
    ];
    const unwanted = [...charter.lexicon.banned, ...charter.lexicon.preferred.flatMap((entry) => entry.insteadOf)];
    for (const text of wanted) expect(unwanted.filter((word) => ` ${text.toLowerCase()} `.includes(` ${word.toLowerCase()} `))).toEqual([]);
  });

  it("gives a new object each time", () => {
    defaultCharter(language).lexicon.banned.length = 0;
    expect(defaultCharter(language)).toEqual(charter);
  });
});

describe("typography of the French default charter", () => {
  it.each(textsOf(defaultCharter("fr")).filter(([, text]) => !text.startsWith("http")))("%s", (_, text) => {
    expect(text, "typographic apostrophe").not.toMatch(/\p{L}'\p{L}/u);
    expect(text, "narrow no-break space before ; ! ?").not.toMatch(/[^\u202F][;!?](?:\s|$)/);
    expect(text, "no-break space before :").not.toMatch(/[^\u00A0]:(?:\s|$)/);
    expect(text, "no-break space inside « »").not.toMatch(/«[^\u00A0]|[^\u00A0]»/);
    expect(text, "no-break space between figure and unit").not.toMatch(/\d (?:€|%|°C|m²|km|h\b)/);
  });
});

describe("a day with the default charters", () => {
  const context = { now: "2026-11-23T09:00:00Z", surface: "facebook-post" } as const;
  const grave = (language: "fr" | "en", text: string): string[] => {
    const result = compileCharter(defaultCharter(language), { language });
    if (!result.ok) throw new Error("does not compile");
    expect(detectLanguage(text)).toBe(language);
    const { findings } = checkDraft({ text }, result.compiled, context);
    return findings.filter((finding) => finding.severity === "must" || finding.severity === "block").map((finding) => finding.ruleId);
  };

  it.each([
    [
      "fr",
      "Longère de 1890 à Clisson : 96 m² de combles, laine de bois 300 mm, deux jours de chantier, 7 800 € TTC aides déduites. Paul a gardé ses poutres. Demandez votre devis : https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=hiver-2026",
    ],
    [
      "fr",
      "La question du mardi : « Faut-il refaire la charpente avant d’isoler ? » Dans trois maisons anciennes sur quatre que nous visitons à Nantes, non. Hélène vous explique quoi vérifier. Envoyez-nous une photo de vos combles.",
    ],
    ["fr", "Nous recrutons un charpentier à Rezé, 2 300 € brut, quatre jours par semaine. Écrivez-nous avant le 15 décembre."],
    [
      "en",
      "Two-minute check before winter: squeeze both brakes. If the lever touches the bar, the pads are worn. A pair costs £14 fitted, while you wait. Book your slot: https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=social&utm_campaign=winter-2026",
    ],
    [
      "en",
      "On the stand: Sam's commuter bike, 9,000 miles, chain and cassette worn out. Owen replaced both, £86, ready the next working day. Bring your bike on Thursday and we will measure yours for nothing.",
    ],
    [
      "en",
      "Eight seats at Thursday's repair evening, 6 pm, £5. This week: fixing a puncture on the school run. Reserve a seat by Wednesday.",
    ],
  ] as const)("lets a useful post pass (%s): %s", (language, text) => {
    expect(grave(language, text)).toEqual([]);
  });

  it.each([
    ["fr", "Likez si vous aimez les vieilles maisons et taguez un ami qui a froid !", "bait-react"],
    ["en", "Tag a friend who still has not serviced the bike this winter!", "bait-tag"],
  ] as const)("stops bait (%s): %s", (language, text, ruleId) => {
    expect(grave(language, text)).toContain(ruleId);
  });
});
