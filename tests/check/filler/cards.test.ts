import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/check";
import { judged, SHIPPED } from "./judged";

/** The words that the first card about filler points at, with its kind and severity. */
function card(text: string, language: Language) {
  const [first] = judged(text, language, {}, SHIPPED).findings;
  return first && { kind: first.kind, severity: first.severity, words: text.slice(first.start, first.end), message: first.message };
}

describe("a card about filler", () => {
  it.each([
    ["La langue d’un caméléon est plus longue que son corps. Incroyable, non ?", "fr"],
    ["A chameleon’s tongue is longer than its whole body. Amazing, right?", "en"],
  ] as const)("does not call the whole by a kind that is faint: %j", (text, language) => {
    expect(card(text, language)).toMatchObject({ kind: "smooth-emptiness", severity: "advice" });
  });

  it("but by a kind that is strong", () => {
    expect(card("Incroyable !!! C’est juste énorme, on est trop fiers, quelle équipe de folie !!!", "fr")).toMatchObject({
      kind: "empty-hype",
      severity: "must",
    });
  });

  it("about a giveaway points at what is given away", () => {
    expect(card("On offre une tablette à un abonné ! Aimez la page, partagez et laissez un commentaire.", "fr")).toMatchObject({
      kind: "giveaway-bait",
      words: "On offre",
    });
  });

  it("about a day of the calendar points at its whole name", () => {
    expect(card("C’est la journée mondiale de n’importe quoi !", "fr")?.words).toBe("journée mondiale de n’importe quoi");
  });

  it("calls memories shared by those who know no teaser", () => {
    expect(card("Qui se souvient des disquettes ? 💾 Les vrais savent.", "fr")?.kind).not.toBe("vague-booking");
    expect(card("Quelque chose se prépare ici… Les curieux vont adorer. Patience, on ne dit rien de plus !", "fr")?.kind).toBe(
      "vague-booking",
    );
  });
});
