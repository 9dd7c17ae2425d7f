import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Tout est là : https://bit.ly/3abcd",
      "Inscription bit.ly/visite-samedi.",
      "Le guide (tinyurl.com/combles) est gratuit",
      "Voir http://urlz.fr/a1B2",
    ],
    en: [
      "All here: https://bit.ly/3abcd",
      "Sign up at buff.ly/evening.",
      "The guide (tinyurl.com/lights) is free",
      "See https://t.co/a1B2c3",
    ],
  },
  passes: {
    fr: [
      "Le guide : https://atelier-test.example/guide-combles?utm_source=facebook&utm_medium=social&utm_campaign=hiver",
      "Écrivez-nous : m.me/ateliertest",
      "La vidéo : https://youtu.be/abc123",
      "Ne raccourcissez pas avec bit.ly, donnez l’adresse entière.",
      { text: "Tout est là : https://bit.ly/3abcd", charter: { links: { allowedShorteners: ["bit.ly"] } } },
    ],
    en: [
      "The guide: https://tallow-lane-cycles.example/winter-guide?utm_source=facebook&utm_medium=social&utm_campaign=winter",
      "Message us: m.me/tallowlane",
      "The film: https://youtu.be/abc123",
      "Our habit.lyrics.example/song page is not a shortener",
      { text: "All here: https://bit.ly/3abcd", charter: { links: { allowedShorteners: ["bit.ly"] } } },
    ],
  },
};
