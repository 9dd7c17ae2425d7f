import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["immobilier"] } },
  flags: {
    fr: [
      "À vendre à Clisson : maison de 4 chambres avec jardin clos, 289 000 €. Visites samedi matin.",
      "Appartement T3 à louer rue de la Paix, 620 € par mois, libre le 1er mars.",
      "En exclusivité à l’agence, un duplex de 92 m² sous les toits, deux chambres et une terrasse.",
      "Longère à rénover en vente entre Vannes et Auray : 140 m², cinq pièces, DPE F.",
      "Nouveau bien : studio meublé de 24 m² à deux pas de la fac, DPE C, loyer 430 €.",
      "Villa de plain-pied à vendre, classe énergie B, honoraires charge vendeur, 395 000 €, trois chambres.",
    ],
    en: [
      "For sale in Uzès: stone house with four bedrooms and a walled garden, €420,000.",
      "Two-bedroom flat to let above the bakery, £750 a month, free in March.",
      "Just listed, a bungalow with three bedrooms and a garage. Viewings on Saturday.",
      "This 90 sqm apartment is on the market at €310,000, energy rating C.",
      "New listing: a two-bedroom cottage near the mill, 64 m2, no agency fees.",
    ],
  },
  passes: {
    fr: [
      "À vendre à Pornic : maison de 110 m², quatre chambres, 412 000 € honoraires inclus charge vendeur, DPE D.",
      "Vendue en neuf jours : la maison de la rue des Lilas a trouvé sa famille. Merci à Claire et Yann.",
      "Location de gîte à la ferme : trois chambres, 480 € la semaine en avril.",
      "En vente à la maison de quartier : nos confitures, 4 € le pot, tout le samedi.",
      "Terrain à vendre à l’entrée du bourg, 650 m², viabilisé.",
      "Nos appartements témoins se visitent dimanche, avec l’architecte.",
      "Comment fixer le prix d’une maison ? On compare dix ventes de la même rue, puis on regarde le toit.",
      "La salle des fêtes est à louer : 120 m², cuisine comprise, 180 € le week-end.",
    ],
    en: [
      "For sale in Dinan: two-bedroom house, 84 m2, €198,000 including agency fees, energy class D.",
      "Sold in a week: the three-bedroom cottage on Mill Lane. Congratulations to Priya and Joe.",
      "Our holiday cottage for rent sleeps six in three bedrooms, £120 a night in June.",
      "A doll’s house for sale at the museum shop, with four bedrooms and real curtains.",
      "The village hall is for hire, 120 sqm with a kitchen.",
      "What makes a house sell? Our agents looked at 200 viewings.",
    ],
  },
};
