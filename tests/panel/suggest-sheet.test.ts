import { describe, expect, it } from "vitest";
import { defaultCharter } from "../../lib/charter";
import { suggestSheet } from "../../lib/panel/suggest-sheet";

const charter = defaultCharter("fr");

describe("what a text suggests for its sheet", () => {
  it("is told by the charter’s own words, without capitals and accents", () => {
    const text = "CHANTIER terminé : les rampants d’une longère a Clisson. Demandez un devis.";
    expect(suggestSheet(text, charter)).toEqual({
      objectiveId: "demandes-de-devis",
      stage: "conversion",
      pillarId: "chantier",
      personaId: "renovation-longere",
    });
  });

  it("keeps silent where nothing or as much speaks for two", () => {
    expect(suggestSheet("Bonjour à tous", charter)).toEqual({});
    expect(suggestSheet("Un conseil pour votre chantier", charter).pillarId).toBeUndefined();
  });

  it("takes whole words only, and never what the charter has archived", () => {
    expect(suggestSheet("Des chantierslongs", charter).pillarId).toBeUndefined();
    const archived = { ...charter, pillars: charter.pillars.map((pillar) => ({ ...pillar, archived: true })) };
    expect(suggestSheet("Chantier", archived).pillarId).toBeUndefined();
  });
});
