import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    lexicon: {
      cliches: [
        "acteur incontournable",
        "à taille humaine",
        "dans la joie et la bonne humeur",
        "sans prise de tête",
        "passion for excellence",
        "hidden gem",
        "under one roof",
      ],
    },
  },
  flags: {
    fr: [
      "Notre agence, acteur incontournable du quartier, recrute.",
      "Une école à taille humaine, à dix minutes du tram.",
      "Le tournoi s’est déroulé dans la joie et la bonne humeur !",
      "Un crédit sans prise de tête, on s’occupe de tout.",
      "Deux acteurs incontournables de la filière bois se sont rencontrés.",
    ],
    en: [
      "Our bakery is a hidden gem behind the station.",
      "Everything for the garden under one roof.",
      "We bring a passion for excellence to every boiler.",
      "A HIDDEN GEM of the old town, one ticket.",
    ],
  },
  passes: {
    fr: [
      "Vingt-deux élèves par classe, à dix minutes du tram.",
      "« Une clinique à taille humaine », dit le guide régional. Nous préférons compter : quatre vétérinaires, une salle d’attente pour les chats, une autre pour les chiens, et un numéro de nuit.",
      "Une statue à taille, humaine ou presque, de lapin.",
      "L’acteur, incontournable au théâtre de la ville, jouera samedi.",
      "La prise de terre, sans tête de vis apparente.",
    ],
    en: [
      "The bakery is behind the station, down the steps.",
      "Come and see Hidden Gem Players on Friday at the village hall.",
      "The guide calls us “a hidden gem”. We would rather you knew the way: out of the station, left at the post box, down eleven steps, and follow the smell until you bump into the door.",
      "The gem was hidden under one of the roof tiles.",
      "We mend roofs, one at a time.",
    ],
  },
};
