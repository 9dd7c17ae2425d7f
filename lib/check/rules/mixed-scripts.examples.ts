import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Notre аtelier ouvre ses portes samedi.",
      "Une remіse de dix euros sur la révision.",
      "La Сlinique du Parc change d’horaires.",
      "Le Νantais du mois est pâtissier.",
      "Suivez notre bоutique sur la place.",
    ],
    en: [
      "Our wоrkshop opens on Saturday.",
      "Ten pounds off your sеrvice this week.",
      "The Сlinic has new hours.",
      "Meet the Νorwich baker of the month.",
      "See pаypal in the link? It is a trap.",
    ],
  },
  passes: {
    fr: [
      "Un filtre de 5 µm et une résistance de 3 kΩ en stock.",
      "L’α-tocophérol et le TNFα, expliqués par notre biologiste.",
      "Привет à nos amis de Kiev, rendez-vous au gymnase.",
      "Le nombre π et l’angle Δθ au programme du club de maths.",
      "Variant COVID-β : ce que change le vaccin.",
      "Soirée grecque : καλημέρα, moussaka et musique.",
    ],
    en: [
      "A 5 µm filter and a 3 kΩ resistor in stock.",
      "What α-tocopherol and TNFα do, told by our biologist.",
      "Привет to our friends from Kyiv, see you at the gym.",
      "Pi day: π and Δθ at the maths club.",
      "Greek night: καλημέρα, moussaka and music.",
    ],
  },
};
