import type { RuleExamples } from "../rule";

const IN_ENGLISH = { identity: { pageName: "Tallow Lane Cycles", languages: ["en"] } };
const IN_FRENCH = { identity: { pageName: "Atelier Test", languages: ["fr"] } };

export const examples: RuleExamples = {
  flags: {
    fr: [
      { text: "Le fournil ouvre à 6 h 30, et la brioche sort à 8 h tous les dimanches.", charter: IN_ENGLISH },
      { text: "Nous cherchons un bénévole pour la buvette du tournoi de samedi prochain.", charter: IN_ENGLISH },
      {
        text: "La bibliothèque sera fermée lundi : c’est l’inventaire annuel de nos collections.\nRéouverture mardi à 14 h.",
        charter: { identity: { pageName: "York Library" }, locale: "en-GB" },
      },
    ],
    en: [
      { text: "The oven is lit at half past six, and the buns are out by eight.", charter: IN_FRENCH },
      { text: "We are looking for a volunteer to run the bar at Saturday’s match.", charter: IN_FRENCH },
      {
        text: "Our new collection is here, and we could not be happier with it! ✨ #madeinfrance",
        charter: { identity: { pageName: "Maison Roux" }, locale: "fr-FR" },
      },
    ],
  },
  passes: {
    fr: [
      "Le fournil ouvre à 6 h 30, et la brioche sort à 8 h tous les dimanches.",
      { text: "Bienvenue à la ferme !", charter: IN_ENGLISH },
      {
        text: "Le musée ouvre à dix heures, entrée libre pour les moins de douze ans.\nThe museum opens at ten, and it is free for under-twelves.",
        charter: IN_ENGLISH,
      },
      {
        text: "Nous parlons les deux langues à l’accueil du camping, du matin au soir.",
        charter: { identity: { pageName: "Camping", languages: ["fr", "en"] } },
      },
      { text: "#AtelierTest #LaQuestionDuMardi #UnChantier #Isolation #Combles #Nantes #Bois #Hiver", charter: IN_ENGLISH },
    ],
    en: [
      "The oven is lit at half past six, and the buns are out by eight.",
      { text: "Save the date!", charter: IN_FRENCH },
      {
        text: "The museum opens at ten, and it is free for under-twelves. Le musée ouvre à dix heures, gratuit pour les moins de douze ans.",
        charter: IN_FRENCH,
      },
      {
        text: "We speak both languages at the desk, from morning until night, all week.",
        charter: { identity: { pageName: "Camping", languages: ["fr", "en"] } },
      },
      { text: "Back soon, new menu on Monday", charter: IN_FRENCH },
    ],
  },
};
