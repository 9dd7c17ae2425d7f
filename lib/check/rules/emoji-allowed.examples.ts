import type { RuleExamples } from "../rule";

const NONE = { emoji: { policy: "none", max: 3 } };

export const examples: RuleExamples = {
  charter: { emoji: { max: 5, allowed: ["🏠", "🪵", "👍", "❤️"], banned: ["🔥"] } },
  flags: {
    fr: [
      "Chantier fini à Clisson 🎉 Demandez votre devis.",
      "🪵 Du bois, 🏠 une maison, ☀️ du soleil",
      "Le lycée ouvre ses portes samedi 😀😀",
      { text: "La préfecture reçoit sur rendez-vous 📅", charter: NONE },
      { text: "Nouveau médecin au cabinet 👩‍⚕️, prise de rendez-vous en ligne", charter: NONE },
    ],
    en: [
      "Job done in Acomb 🎉 Book online.",
      "🪵 Oak, 🏠 a porch, ☀️ some sun",
      "School fair on Saturday 🎈🎪",
      { text: "The council meets on Tuesday 🏛️ at six.", charter: NONE },
    ],
  },
  passes: {
    fr: [
      "Chantier fini à Clisson 🏠 Demandez votre devis.",
      "Pouce levé pour Karim 👍🏽, il a gardé les poutres",
      "Merci de tout cœur ❤",
      "Prix cassés 🔥",
      "Atelier Test® et Menuiserie™, © 2026",
      { text: "Sans liste, tout passe 🎉", charter: { emoji: { max: 3 } } },
      { text: "Deux émojis de trop, mais on les compte déjà 🎉", charter: { emoji: { policy: "none", max: 0 } } },
    ],
    en: [
      "Job done in Acomb 🏠 Book online.",
      "Thumbs up to Owen 👍🏿 for the quick repair",
      "With love from the workshop ❤",
      "Half price 🔥",
      { text: "No list, no limits 🎉", charter: { emoji: { max: 3, policy: "few" } } },
    ],
  },
};
