import { fold } from "../match";
import { defineRule } from "../rule";

export const instagramMentions = defineRule({
  id: "instagram-mentions",
  family: "network",
  name: { fr: "Mentions sur Instagram", en: "Mentions on Instagram" },
  severity: "off",
  whenOn: "hint",
  // Always on: it only reads captions for Instagram.
  wanted: () => true,
  surfaces: ["instagram-post"],
  languages: "any",
  message: {
    fr: "Mentionnez {max} comptes au plus sur Instagram ; il y en a {count}",
    en: "Mention {max} accounts at most on Instagram; there are {count}",
  },
  why: {
    fr: "Au-delà, Instagram peut refuser la légende, et personne ne sait plus qui est concerné. Taguez les autres sur l’image.",
    en: "Beyond that Instagram may refuse the caption, and nobody knows who is meant. Tag the others on the picture.",
  },
  source: {
    title: {
      fr: "Les limites de publication d’Instagram selon la documentation d’outils tiers (3 mentions ; 20 dans les plus anciennes)",
      en: "Instagram publishing limits as third-party tools document them (3 mentions; 20 in older documents)",
    },
    seen: "2026-11-23",
  },
  lesson: 32,
  options: {
    max: { type: "number", default: 3, min: 0, max: 20 },
  },
  compile:
    ({ max }) =>
    ({ mentions }) => {
      if (mentions.length <= max) return [];
      const known = new Set<string>();
      const different = mentions.filter(({ name }) => known.size < known.add(fold(name).text).size);
      const first = different[max];
      const last = different.at(-1);
      if (first === undefined || last === undefined) return [];
      return [{ start: first.start, end: last.end, values: { max, count: different.length } }];
    },
});
