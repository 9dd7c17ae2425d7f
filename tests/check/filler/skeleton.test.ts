import { describe, expect, it } from "vitest";
import { charterSchema, defaultCharter } from "../../../lib/charter";
import { FILLER_KINDS, fillerAdvice, type Language, SUBSTANCE_PARTS, unfilledLines } from "../../../lib/check";
import { FACT_LINES } from "../../../lib/check/filler/skeleton-lines";
import { minimalCharter } from "../../charter/minimal";
import { judged } from "./judged";

const NOW = "2026-11-25T09:00:00Z";
const wish = (language: Language, changes: Partial<Parameters<typeof fillerAdvice.skeleton>[0]> = {}) => ({
  charter: defaultCharter(language),
  language,
  missing: SUBSTANCE_PARTS,
  kinds: ["cute-animal"] as const,
  now: NOW,
  ...changes,
});
const linesOf = (...given: Parameters<typeof wish>) => fillerAdvice.skeleton(wish(...given)).split("\n");

describe("a rewrite skeleton", () => {
  it("is built from the charter: readers, their question, the kind's missing fact, an offer, a proof, the call with its link", () => {
    const question = defaultCharter("fr").personas[0]?.questions[0];
    expect(linesOf("fr")).toEqual([
      "Pour les propriétaires de maisons anciennes autour de Nantes\u00a0: […]",
      `On nous demande «\u00a0${question}\u00a0» Notre réponse\u00a0: […]`,
      "Ce que la photo montre de notre travail\u00a0: […]",
      "Ce que nous proposons (isolation des combles, isolation des rampants ou isolation des murs)\u00a0: […]",
      "Preuve\u00a0: 46 maisons anciennes isolées depuis 2019",
      "Demandez votre devis\u00a0: https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=facebook-2026-11",
    ]);
    expect(linesOf("en").slice(0, 3)).toEqual([
      "For people in York who ride to work or school: […]",
      "People ask us “How much is a service?” Our answer: […]",
      "What the picture shows of our work: […]",
    ]);
    expect(linesOf("en").at(-1)).toMatch(/^Book your service: https:\/\/tallow-lane-cycles\.example\/book\?utm_source=/);
  });

  it("asks in general words where the charter is another company's,", () => {
    expect(linesOf("fr", { isLent: true })).toEqual([
      "Pour qui, et dans quelle situation\u00a0: […]",
      "Ce que la photo montre de notre travail\u00a0: […]",
      "Ce que nous proposons\u00a0: […]",
      "Preuve (chiffre, avis signé, photo du travail fini)\u00a0: […]",
      "Ce que le lecteur peut faire, et où\u00a0: […]",
    ]);
    expect(linesOf("en", { isLent: true })[0]).toBe("Who it is for, and in which situation: […]");
  });

  it("asks only for what is missing, and always for the fact that the kind lacks", () => {
    expect(linesOf("fr", { missing: ["proof"], kinds: ["listicle"] })).toEqual([
      "L’erreur ou l’étape vue chez un client cette semaine\u00a0: […]",
      "Preuve\u00a0: 46 maisons anciennes isolées depuis 2019",
    ]);
    expect(linesOf("en", { missing: [], kinds: [] })).toEqual(["Seen or done this week (place, time taken, figure): […]"]);
  });

  it.each(["fr", "en"] as const)("is of use in %s with a charter that says next to nothing", (language) => {
    const lines = linesOf(language, { charter: charterSchema.parse(minimalCharter()) });
    expect(lines.length).toBe(5);
    for (const line of lines) expect(line).toMatch(/: \[…\]$|\u00a0: \[…\]$/);
    expect(lines.join(" ")).not.toMatch(/undefined|null|«\u00a0\u00a0»|“”|\(\)/);
  });

  it("leaves out a proof that has expired, and keeps the link for the comment where the charter puts links there", () => {
    const charter = defaultCharter("fr");
    const first = charter.proofs[0];
    if (!first) throw new Error("the sample charter has proofs");
    const expired = { ...charter, proofs: [{ ...first, validUntil: "2026-11-24" }] };
    expect(linesOf("fr", { charter: expired, missing: ["proof"] }).at(-1)).toBe(
      "Preuve (chiffre, avis signé, photo du travail fini)\u00a0: […]",
    );
    const inComment = { ...charter, links: { ...charter.links, place: "first-comment" as const } };
    expect(linesOf("fr", { charter: inComment, missing: ["action"] }).at(-1)).toBe("Demandez votre devis (lien en premier commentaire).");
  });

  it("closes with the usual call of the biggest pillar when the charter names one", () => {
    const charter = defaultCharter("fr");
    const pillars = charter.pillars.map((pillar) => (pillar.id === "conseil" ? { ...pillar, ctaDefault: "lire-le-guide" } : pillar));
    expect(linesOf("fr", { charter: { ...charter, pillars }, missing: ["action"] }).at(-1)).toMatch(/^Lisez le guide\u00a0: https/);
  });

  it("has a line of its own for every kind, in both languages", () => {
    for (const language of ["fr", "en"] as const) {
      const lines = FILLER_KINDS.map((kind) => FACT_LINES[kind][language]);
      expect(new Set(lines).size).toBe(FILLER_KINDS.length);
    }
  });
});

describe("an outline that has not been filled in", () => {
  it.each(["fr", "en"] as const)("adds no matter in %s but the proof and the call it brings", (language) => {
    const before =
      language === "fr"
        ? "Notre petit chat trop mignon vous fait un câlin, craquant, non ?"
        : "Our cute little kitten says hi, isn’t it adorable?";
    const outline = fillerAdvice.skeleton(wish(language));
    const blank = outline.split("\n").slice(0, 4).join("\n");
    expect(judged(`${before}\n\n${blank}`, language).judgement).toMatchObject({ flag: true, substance: 0 });
    expect(judged(`${before}\n\n${outline}`, language).judgement.missing).toContain("fact");
  });

  it("is known by its blank at the end of a line, not by words left out of a quotation", () => {
    expect(unfilledLines("Pour qui\u00a0: […]\n« Le travail […] était soigné »\nPreuve : […]  ").length).toBe(2);
    expect(unfilledLines("Il a dit : […] puis rien")).toEqual([]);
  });
});

describe("what is known of a kind", () => {
  it("says which kinds Meta's rules name, and where a fact comes from", () => {
    expect(FILLER_KINDS.filter((kind) => fillerAdvice.about(kind).policy)).toEqual(["engagement-bait", "giveaway-bait"]);
    expect(fillerAdvice.about("engagement-bait").source?.url).toMatch(/^https:\/\/transparency\.meta\.com/);
    expect(fillerAdvice.about("cute-animal").source).toBeUndefined();
  });
});
