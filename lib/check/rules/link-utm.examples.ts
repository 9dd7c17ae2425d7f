import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Demandez votre devis : https://atelier-test.example/devis",
      "Voir atelier-test.example/guide-combles, page 3",
      "https://www.atelier-test.example/visite?jour=samedi#plan",
      "https://atelier-test.example/devis?utm_source=fb&utm_medium=social&utm_campaign=hiver",
      "https://blog.atelier-test.example/bois?utm_source=facebook",
    ],
    en: [
      "Book here: https://tallow-lane-cycles.example/book",
      "See tallow-lane-cycles.example/winter-guide, page 3",
      "https://www.tallow-lane-cycles.example/book?day=thu#map",
      "https://tallow-lane-cycles.example/book?utm_source=FB&utm_medium=social&utm_campaign=winter",
    ],
  },
  passes: {
    fr: [
      "https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=hiver-2026",
      "Les aides : https://www.service-public.example/aides",
      "https://faux-atelier-test.example/devis n’est pas notre site",
      "Écrivez à contact@atelier-test.example avant jeudi",
      { text: "https://atelier-test.example/devis", charter: { links: { utm: [] } } },
    ],
    en: [
      "https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=social&utm_campaign=winter-2026",
      "The council’s map: https://www.city.example/cycling",
      "https://not-tallow-lane-cycles.example/book is not our site",
      "Write to hello@tallow-lane-cycles.example by Thursday",
      { text: "https://tallow-lane-cycles.example/book", charter: { links: { utm: [] } } },
    ],
  },
};
