import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      'Ce soir, projection du film "Mon oncle" à la médiathèque.',
      "La cliente nous a dit : “Vous avez sauvé mon vélo.”",
      "Notre gâteau «trois chocolats» revient vendredi.",
      'Le mot du jour : "résilience", expliqué par notre psychologue.',
      "Prix du public pour “Les Vagues” et “Le Phare”, bravo à la troupe.",
      "«Je reviendrai», écrit Samir après sa visite du moulin.",
    ],
  },
  passes: {
    fr: [
      "Ce soir, projection de « Mon oncle » à la médiathèque.",
      'Télé de 32" et écran de 27" en dépôt-vente.',
      "Elle raconte : « On m’a crié “attention” et j’ai freiné. »",
      "Dimensions : 5'10\" pour le cadre, livré monté.",
      "L’été de l’atelier, c’est aujourd’hui ’ou demain",
      'Collez <a href="page.html"> dans votre site, dit le guide',
      { text: "Le «Vully» coule à Morat ce week-end.", charter: { locale: "fr-CH" } },
      'Une soirée au musée, inscriptions à l’accueil.\n"The best night of the year", as our guests have said.',
      "Guillemets à l’allemande : »Moin« dit le capitaine.",
    ],
  },
};
