import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Bonne journée 😀😀😀",
      "🪵 Du bois, 🏠 une maison, ☀️ du soleil : venez samedi",
      "Prix cassés 🔥",
      "Rendez-vous 👍🏽 jeudi 👍🏿 vendredi 👍🏻",
      "Merci ❤️❤️❤️",
      "✅ mardi\n🎉 jeudi\n🔥 samedi",
      "Cinq ⭐ pour le pain, ⭐ pour l’accueil, ⭐ pour le café",
    ],
    en: [
      "Have a great day 😀😀😀",
      "🚲 New bikes, 🔧 new stands, ☕ new coffee",
      "Lights at half price 🔥",
      "👨‍👩‍👧 👩‍🔧 🇬🇧 all welcome on Thursday",
      "We have ✅ wheels, ✅ brakes, ✅ lights",
      "Ready? 1️⃣ 2️⃣ 3️⃣ ring the workshop",
    ],
  },
  passes: {
    fr: [
      "Chantier fini à Clisson 🏠 Demandez votre devis.",
      "La famille de Nadia 👨‍👩‍👧‍👦 a chaud cet hiver 🙂",
      "Atelier Test® et Menuiserie™ sont des marques déposées ©",
      "5 × 4 = 20 m², 10 °C de mieux → voir le carnet",
      "⭐️⭐️⭐️⭐️⭐️ « Bon travail, dans les délais. » Merci Jeanne pour votre avis 🙏",
      "Le menu de la semaine\n✅ mardi : blanquette\n✅ jeudi : lasagnes\n✔️ vendredi : brandade\n✔️ samedi : couscous",
      "Étapes : 1. photo 2. visite 3. devis 4. pose",
    ],
    en: [
      "Service done 🔧 Book online.",
      "A family of four 👨‍👩‍👧‍👦 on one cargo bike 🙂",
      "Tallow Lane® and OnTheStand™ are trade marks ©",
      "Open 9–5 → ring the bell, then left ↔ right",
      "⭐⭐⭐⭐⭐ “Fixed in a day.” Thank you, Tom, for the review 🙏",
      "This week\n✅ Tuesday: wheels\n✅ Thursday: brakes\n✅ Friday: lights",
      "Steps: 1. photo 2. slot 3. repair 4. ride",
    ],
  },
};
