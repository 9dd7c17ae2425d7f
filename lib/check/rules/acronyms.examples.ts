import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    lexicon: {
      acronyms: [
        { short: "DPE", full: "diagnostic de performance énergétique" },
        { short: "CAP", full: "certificat d’aptitude professionnelle" },
        { short: "AG", full: "assemblée générale" },
        { short: "EPC", full: "energy performance certificate" },
        { short: "AGM", full: "annual general meeting" },
        { short: "MOT", full: "yearly safety test" },
      ],
    },
  },
  flags: {
    fr: [
      "Un DPE classé F fait baisser le prix : voici de combien, rue par rue.",
      "Léa prépare un CAP chez nous depuis septembre.",
      "Rendez-vous le 12 à la salle des fêtes pour l’AG du club.",
      "Avant de louer, vérifiez le DPE. Le DPE est valable dix ans.",
      "DPE OBLIGATOIRE : sans DPE à jour, l’annonce ne part pas.",
    ],
    en: [
      "You need a valid EPC before you put the house up for rent.",
      "The AGM is on the 12th, tea from six.",
      "Your MOT runs out sooner than you think, so look at the date tonight.",
      "No EPC, no keys: that is the law, and we check it for you.",
    ],
  },
  passes: {
    fr: [
      "Le diagnostic de performance énergétique (DPE) se lit en deux minutes. Un DPE classé F n’est pas une fatalité.",
      "Le DPE (l’étiquette énergie du logement) est valable dix ans.",
      "CAP SUR L’ÉTÉ, les inscriptions au stage sont ouvertes",
      "Mettez le cap au nord, la visite part du port.",
      "Résultats des diagnostics de performance énergétique de la résidence : tous les DPE sont au tableau.",
      "#DPE #AG2026",
      "Balcon plein sud, cave, parking. DPE C, charges 140 € par mois.",
      "Trois pièces rue de Strasbourg, DPE : D.",
    ],
    en: [
      "An energy performance certificate, or EPC, tells you what a winter costs. Every EPC is on the site.",
      "The EPC (the coloured label with letters) stays valid for ten years.",
      "Bon mot of the day from the mechanic: a clean chain is a quiet chain.",
      "#EPC #AGM",
      "South-facing balcony, parking, EPC C, viewings on Saturday.",
      "MOT DAY AT THE GARAGE, come early",
    ],
  },
};
