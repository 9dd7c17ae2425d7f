import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { emoji: { max: 10, position: "end" } },
  flags: {
    fr: [
      "Le marché 🥕 de la place rouvre dimanche, vingt producteurs.",
      "On ❤️ nos clients, et ils nous le rendent.",
      "🎉 Portes ouvertes au lycée samedi de 9 h à 13 h",
      "✅ Devis en deux jours\n✅ Chantier en une journée\n✅ Garantie dix ans",
      "Trois étapes :\n1️⃣ une photo\n2️⃣ une visite\n3️⃣ un devis",
      "Bravo 👏, les cadettes montent en régionale",
      "Notre 🐶 du refuge cherche une famille",
    ],
    en: [
      "The farm 🐑 opens at ten and closes at dusk.",
      "I ❤️ York, says Amira, and her bike agrees.",
      "📍 12 Mill Lane, next to the surgery",
      "👉 Bring your own mug\n👉 Cash only",
      "Well done 👏 to the under-9s, promoted at last",
      "We’re closing early: the 🚌 stops at five",
    ],
  },
  passes: {
    fr: [
      "Le marché de la place rouvre dimanche, vingt producteurs 🥕",
      "Chantier fini à Clisson 🏠 Demandez votre devis.",
      "Merci à toutes ! 🙏 On se retrouve jeudi pour le bilan.",
      "Inscriptions ouvertes au club 🥋\nReprise le 5 septembre 🗓️",
      "Réservez votre place ici 👉 https://atelier-test.example/visite",
      "Le miel de châtaignier est en rayon 🍯 #Rucher #Miel",
      "✨✨✨\nLa vitrine de Noël est prête\n✨✨✨",
    ],
    en: [
      "The farm opens at ten and closes at dusk 🐑",
      "Service done on time 🔧 Book yours online.",
      "Thank you all! 🙏 See you on Thursday.",
      "Seats for Friday 🎟️\nDoors at seven 🕖",
      "Map and prices 👉 https://tallow-lane-cycles.example/map",
      "Fresh honey on the shelf 🍯 #Acomb @mill.lane",
    ],
  },
};
