import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "A bientôt au fournil, la brioche vous attend.",
      "A partir de lundi, le garage ouvre à 8 h.",
      "L’Etat aide à remplacer votre chaudière.",
      "Ecole de musique : reste six places en guitare.",
      "Etes-vous prêts pour la vendange ?",
      "Ca sent la rentrée au club de judo.",
      "Evénement gratuit au musée ce dimanche.",
      "😊 A demain pour la visite de l’appartement !",
      "A Angers, notre équipe recrute deux infirmières.",
    ],
  },
  passes: {
    fr: [
      "À bientôt au fournil, la brioche vous attend.",
      "Lave-linge de classe A, livré lundi.",
      "Le plan A tombe à l’eau ? Vitamine A et sourire.",
      "ECOLE DE MUSIQUE : inscriptions ouvertes",
      "A-t-il vraiment plu sur la vigne ? Non.",
      "A fini premier : notre élève Tom, bravo.",
      "A Star Is Born, séance à 20 h au cinéma.",
      "Le CA de l’atelier grimpe, merci à vous.",
      "Le forum Future Education ouvre ses portes.",
      "Edition, impression : merci à Limited Edition Books",
      "Suivez #Ecole et ecole-lilas.example",
      { text: "Rendez-vous chez Ecole Martin samedi.", charter: { lexicon: { preferred: [], banned: [], products: ["Ecole Martin"] } } },
      "Portes ouvertes samedi à la ferme.\nEducation is what we care about, and this farm is where it starts.",
    ],
  },
};
