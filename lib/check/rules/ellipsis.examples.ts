import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "On vous prépare une surprise... rendez-vous jeudi.",
      "Pain, brioche, tarte.... tout est sorti du four.",
      "Le toit est fini.. place à l’isolation",
      { text: "Trois chevaux, un poney… et vous ?", charter: { mechanics: { ellipsis: "..." } } },
      "Fruits, légumes, fromages, etc.. au marché de jeudi.",
      "Notre plus belle vente (...) s’est faite un dimanche.",
    ],
    en: [
      "Something new is coming... see you on Thursday.",
      "Bread, buns, tarts.... all out of the oven.",
      "The roof is done.. now for the windows",
      { text: "Three horses, one pony… and you?", charter: { mechanics: { ellipsis: "..." } } },
      "Our finest sale [...] was made on a Sunday.",
    ],
  },
  passes: {
    fr: [
      "On vous prépare une surprise… rendez-vous jeudi.",
      "Le fichier est dans ../photos/2026, merci de le déposer.",
      "Tout est sur https://garage-dupont.example/devis... bonne lecture",
      "Notez votre repas de 1...5 sur la fiche.",
      "Menu du jour ........ 14 €",
      "Nom : ........ Prénom : ........",
      "Quoi ?.. Déjà complet.",
      { text: "On vous prépare une surprise... rendez-vous jeudi.", charter: { mechanics: { ellipsis: "..." } } },
      "Fruits, légumes, fromages, etc.",
    ],
    en: [
      "Something new is coming… see you on Thursday.",
      "The file is in ../photos/2026, please drop it there.",
      "Compare main..release before you ship, says the guide.",
      "Rate your meal 1...5 on the card.",
      "Set lunch ........ £14",
      "Name: ........ Class: ........",
      { text: "Something new is coming... see you on Thursday.", charter: { mechanics: { ellipsis: "..." } } },
    ],
  },
};
