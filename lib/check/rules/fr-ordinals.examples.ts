import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "La 2ème fournée sort à 16 h.",
      "1ère visite gratuite chez l’ostéopathe du village.",
      "Un château du XVIème siècle à visiter en famille.",
      "Nos 3èmes au collège : remise des prix vendredi.",
      "Appartement au 4 ème étage, avec ascenseur.",
      "La 10eme édition du trail part du stade.",
    ],
  },
  passes: {
    fr: [
      "La 2e fournée sort à 16 h, la 1re est partie.",
      "Le 1er mai, la ferme reste ouverte.",
      "Pour la énième fois, pensez à fermer la barrière.",
      "Concert du groupe « 3ème Étage » au foyer.",
      'Le salon de thé "Le 7ème Ciel" fête ses dix ans.',
      "Même équipe, même garage, nouveaux horaires.",
      "Un verre de Xérès et Xavier raconte les vendanges.",
      "Pour la Xème fois, oui, c’est gratuit.",
      "Suivez #2emeMiTemps après le match.",
    ],
  },
};
