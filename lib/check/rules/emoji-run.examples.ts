import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "La fête du village, c’est samedi 🎉🎊🥳",
      "Merci pour vos messages ❤️❤️",
      "Trois chatons à adopter 🐱 🐱 🐱 au refuge de Cholet",
      "Noté ⭐⭐⭐⭐⭐ par Camille, venue faire réviser sa chaudière",
      "Fermeture le 1️⃣1️⃣ novembre, réouverture le lendemain",
      "🔥🔥🔥 Arrivage de poêles à granulés",
      "Bravo à nos judokas 👏🏽👏🏿👏",
    ],
    en: [
      "Harvest supper on Friday 🍂🥧🍎 tickets at the bar",
      "Thank you all ❤️❤️",
      "Lost cat near the mill 😿 😿 😿 ring the surgery",
      "⭐⭐⭐⭐⭐ “Fixed while I waited” – Dan, Acomb",
      "Back in 2️⃣0️⃣ minutes, the kettle is on",
      { text: "Under-9s won again 🏉🙌", charter: { builtins: { "emoji-run": { from: 2 } } } },
    ],
  },
  passes: {
    fr: [
      "La fête du village, c’est samedi 🎉",
      "Visites guidées en 🇫🇷 🇬🇧 🇩🇪, durée une heure",
      "La famille 👨‍👩‍👧‍👦 de Nadia a chaud cet hiver 🙂",
      "🥖 Pain au levain\n🥐 Viennoiseries\n🎂 Gâteaux sur commande",
      "Du soleil ☀️🌻 sur le marché ce matin",
      "Étape 1️⃣ la photo, étape 2️⃣ le devis",
      "Test ™™ et © © : ce ne sont pas des émojis",
    ],
    en: [
      "Harvest supper on Friday 🍂",
      "Staff speak 🇬🇧 🇵🇱 🇵🇹 at the desk",
      "A family of four 👨‍👩‍👧‍👦 on one bike 👍🏽",
      "🥕 Carrots\n🧅 Onions\n🥔 Potatoes",
      "Sun and sea 🌞🌊 at the open-air pool",
      "One star ⭐ from the inspector, five from Dan",
    ],
  },
};
