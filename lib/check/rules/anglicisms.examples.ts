import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    anglicisms: {
      allowed: ["week-end", "live report"],
      banned: [
        { use: "courriel", insteadOf: ["mail", "e-mail"] },
        { use: "infolettre", insteadOf: ["newsletter"] },
        { use: "en direct", insteadOf: ["live"] },
        { use: "atelier", insteadOf: ["workshop"] },
        { use: "équipe", insteadOf: ["team"] },
        { use: "retour", insteadOf: ["feedback"] },
        { use: "fin de semaine", insteadOf: ["week-end"] },
      ],
    },
  },
  flags: {
    fr: [
      "Envoyez-nous un mail avec une photo de la fuite.",
      "La newsletter de la ferme part jeudi.",
      "Suivez le conseil municipal en live dès 19 h.",
      "Un workshop de vannerie pour les enfants, mercredi à la médiathèque.",
      "La team du garage vous attend lundi.",
      "Merci pour vos feedbacks sur la carte d’automne.",
      "RÉPONDEZ PAR E-MAIL AVANT MARDI",
    ],
  },
  passes: {
    fr: [
      "Envoyez-nous un courriel avec une photo de la fuite.",
      "Le marché a lieu chaque week-end sous la halle.",
      "Notre live report du festival est sur le site.",
      "Le comité Team Building Loire organise la course.",
      "La chorale chantera « The world will live as one », et c’est tout.",
      "On reprend le refrain : we live and learn, trois fois.",
      "@newsletter et #live sont partis, on reste.",
      "Maillots, mailles et émail : le stage de bijou continue.",
    ],
  },
};
