import { defineRule } from "../rule";

export const altTextMissing = defineRule({
  id: "alt-text-missing",
  family: "accessibility",
  name: { fr: "Texte alternatif absent", en: "Alternative text missing" },
  severity: "off",
  whenOn: "advice",
  wanted: (charter) => charter.visuals.altTextRequired,
  languages: "any",
  message: {
    fr: "Ajoutez un texte alternatif : ce que montre l’image, en une phrase",
    en: "Add alternative text: what the picture shows, in one sentence",
  },
  why: {
    fr: "Sans lui, l’image n’existe pas pour qui ne la voit pas ; la charte en demande un à chaque image.",
    en: "Without it the picture does not exist for those who cannot see it; the charter asks for one on every picture.",
  },
  question: { fr: "Que diriez-vous de l’image au téléphone ?", en: "How would you tell the picture over the phone?" },
  source: {
    title: {
      fr: "University of Oxford, réseaux sociaux accessibles ; la règle de la charte pour les images",
      en: "University of Oxford, accessible social media; the charter’s rule for pictures",
    },
    seen: "2026-11-23",
  },
  lesson: 19,
  options: {},
  compile:
    () =>
    ({ draft, text }) => {
      // Unknown is not empty: only a field that was seen empty counts.
      if (draft.altText === undefined || draft.altText.trim() !== "") return [];
      const end = text.trimEnd().length;
      return [{ start: end, end }];
    },
});
