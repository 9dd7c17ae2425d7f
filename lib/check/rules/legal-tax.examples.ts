import type { RuleExamples } from "../rule";

const companies = { personas: [{ id: "buyer", name: "Claire, acheteuse", market: "b2b" }] };

export const examples: RuleExamples = {
  charter: { legal: { packs: ["prix"] } },
  flags: {
    fr: [
      "La pose d’une fenêtre démarre à 450 € HT, déplacement compris.",
      "Location de la salle des fêtes : 180 euros hors taxes le week-end.",
      "Coupe et tronçonnage du bois, 55 €/h HT, devis sous deux jours.",
      "Le site vitrine clé en main à 990 € (HT), hébergement offert six mois.",
      "Nos tarifs HT sont affichés à l’atelier.",
    ],
    en: [
      "A new front door starts at €450 ex VAT, fitting included.",
      "Hire the barn for €180 + VAT on weekdays.",
      "Tree work at €55 per hour plus VAT, quotes within two days.",
      "Our starter website is €990 excl. VAT.",
      "All prices exclude VAT, ask at the counter.",
    ],
  },
  passes: {
    fr: [
      "La pose d’une fenêtre : 450 € HT, soit 475 € TTC avec la TVA à 5,5 %.",
      "Ligne à haute tension : le poste HT de la zone sera coupé mardi de 9 h à 11 h.",
      "Le budget de la nouvelle école s’élève à 850 000 € HT, voté lundi soir.",
      "Marché public de plus de 40 000 € HT : l’appel d’offres ferme le 12.",
      "Journée de formation réservée aux professionnels, 320 € HT par personne.",
      { text: "Palettes de granulés à 310 € HT, enlèvement au dépôt.", charter: companies },
      "Menu du midi à 14,50 €, café compris.",
    ],
    en: [
      "A new front door: €450 ex VAT, €540 inc VAT.",
      "The council's grant of €40,000 before tax pays for the roof.",
      "Trade only: pallets at €310 + VAT, collect from the yard.",
      "We help you fill in your VAT return for €80, all taxes included.",
      { text: "Pallets of pellets at €310 plus VAT, collected.", charter: companies },
      "Lunch is €14.50, coffee included.",
    ],
  },
};
