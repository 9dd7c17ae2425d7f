import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Isolation posée pour 4200 €, aides déduites.",
      "12000 visiteurs au musée cette année, merci.",
      "Déjà 1,200 personnes inscrites à la course.",
      "Un terrain de 5000 m² à vendre près du canal.",
      "La cagnotte atteint 15.000 euros, bravo aux élèves.",
      "Salaire de 2100 à 2400 € selon l’expérience.",
      "La mairie plante 3500 arbres cet hiver.",
    ],
  },
  passes: {
    fr: [
      "Isolation posée pour 4 200 €, aides déduites.",
      "Depuis 1998, la même famille au fournil.",
      "Cabinet au 12 rue Foch, 44000 Nantes.",
      "Appelez le 0240123456 avant midi.",
      "Pneus réf. 20555 € sur commande, code 4512.",
      "En 2024 visiteurs et bénévoles ont repeint la salle.",
      "Gazole à 1,729 € ce matin à la station.",
      "Édition 2025, places limitées, salle Ravel.",
      "Nouvelle Peugeot 3008 à l’essai tout le mois.",
      { text: "Terrain à 15.000 euros, près de Namur.", charter: { locale: "fr-BE" } },
      "Le colis pèse 1,250 kg, port compris.",
      "Dépistage le 12/11/2026, salle 1204.",
    ],
  },
};
