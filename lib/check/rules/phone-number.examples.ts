import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { privacy: { publicContacts: ["02 61 91 40 12", "Standard : +44 1632 960 200", "contact@atelier-test.example"] } },
  flags: {
    fr: [
      "Pour le covoiturage, appelez Léa au 06 39 98 12 34.",
      "Le propriétaire est joignable au 06.39.98.45.67 le soir",
      "Urgence week-end : 0639981234, demander Karim",
      "Notre sous-traitant suisse : +41 22 555 01 23",
      "Chat perdu à Vertou, si vous le voyez : 0261915678 (Mme Roux)",
      "Traiteur conseillé : +33 (0)2 61 91 77 88",
      "Le service après-vente répond au 0800 123 456.",
      { text: "Appelez le 02 61 91 99 88 pour un devis", charter: { privacy: { publicContacts: [] } } },
    ],
    en: [
      "Ring Sam on 07700 900123 if you find the keys.",
      "The landlord’s number is 01632 960 777",
      "Questions? (212) 555-0147, ask for Dana",
      "Our supplier in Dublin: +353 20 912 3456",
      "London office: 020 7946 0321",
      { text: "Call 01632 960 200 for a slot", charter: { privacy: { publicContacts: [] } } },
    ],
  },
  passes: {
    fr: [
      "Appelez l’atelier au 02 61 91 40 12, du lundi au vendredi.",
      "Depuis l’étranger : +33 2 61 91 40 12",
      "RCS Nantes 512 345 678, SIRET 512 345 678 00012, TVA FR 40 512 345 678",
      "Réf. 0612345678 au catalogue, 12 345,00 € HT l’ensemble",
      "Du 01.12.2026 au 10.01.2027, de 08 h 30 à 12 h 15",
      "Appelez le 15, le 112 ou le 3919.",
      "Commande n° 0261 915 678 prête au retrait",
      "Il a parcouru 06 12 34 km ? Non : 61 234 km.",
      "Formulaire : https://atelier-test.example/rappel?tel=0639981234",
    ],
    en: [
      "Ring us on 01632 960200, Tuesday to Saturday.",
      "From abroad: +44 (0)1632 960 200",
      "Company number 07123 456789, VAT GB 123 4567 89",
      "Order 020 7946 0321 is ready to collect",
      "Open 24/7, 365 days: 10.30-12.30 and 14.00-18.00",
      "In an emergency call 999 or 111.",
      "We have mended 1 234 567 890 spokes, or so it feels.",
      "ISBN 978-0-12-345678-9, £12.99",
    ],
  },
};
