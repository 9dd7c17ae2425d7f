/**
 * Drafts that were written after lexicons and weights were fixed and judged once: what the product is worth on posts it was not made
 * beside. They are never learnt from, and nothing may be tuned to them; when the judgement changes, the figures may only be told.
 */
import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../lib/cli/eval/figures";
import en from "../../golden/unseen/en.json";
import fr from "../../golden/unseen/fr.json";
import { judged, SHIPPED } from "./judged";

const sets = [
  { language: "fr", rows: fr },
  { language: "en", rows: en },
] as const;

describe.each(sets)("unseen drafts in $language", ({ language, rows }) => {
  const figures = figuresOf(
    rows.map(({ text, label }) => {
      const { score, flag } = judged(text, language, {}, SHIPPED).judgement;
      return { score, flag, label: label === 1 ? 1 : 0 } as const;
    }),
  );

  it("are half filler", () => expect([figures.count, figures.positives]).toEqual([60, 30]));

  it("are told apart", () => {
    expect(figures.auc).toBeGreaterThanOrEqual(0.97);
    expect(figures.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.f1).toBeGreaterThanOrEqual(0.92);
  });
});
