import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "La révision est à 89€ jusqu’au 30 novembre.",
      "Le menu du midi passe à 15.50 €.",
      "Entrée du musée : €7, gratuite le dimanche.",
      "Panier de légumes 12€50, à retirer à la ferme.",
      "Loyer 640€/mois, charges comprises.",
      "Le kilo de miel, 9.90€, au marché de Noël.",
      { text: "La poutine est à 12$ ce soir.", charter: { locale: "fr-CA" } },
    ],
  },
  passes: {
    fr: [
      "La révision est à 89 € jusqu’au 30 novembre.",
      "Le menu du midi passe à 15,50 €.",
      "Sept euros l’entrée, gratuite le dimanche ; 15 EUR en ligne.",
      "Maison de ville, 240k€, sans travaux.",
      "Code NOEL15€ à saisir sur la boutique",
      "Détail sur https://ferme.example/panier?prix=15€ dès lundi",
      "Deux places à 15 € 20 minutes avant la séance.",
      { text: "Le caquelon est à 48.50 €.", charter: { locale: "fr-CH" } },
      "Le prix en € 2026 est affiché à l’accueil.",
      "Votre avis compte 💶€€€",
    ],
  },
};
