import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Vous cherchez un plombier ?? Il nous reste un créneau.",
      "Tarte, clafoutis,, tout est maison.",
      "Trois chambres;; un jardin, et la gare à pied.",
      "Horaires:: du mardi au samedi.",
      "Qui vient au match???",
    ],
    en: [
      "Looking for a plumber?? We have one slot left.",
      "Tart, crumble,, all made here.",
      "Three bedrooms;; a garden, and a short walk to the station.",
      "Hours:: Tuesday to Saturday.",
      "Who is coming to the match???",
    ],
  },
  passes: {
    fr: [
      "Vraiment ?! Le musée ouvre de nuit.",
      "Merci !! À samedi",
      "Notre cours de C++ explique std::vector et `a ?? b` en une heure.",
      ":: Menu du jour :: daube et polenta",
      "Date : ??? Lieu : ??? On vous dit tout lundi.",
      "Rouge :: Bleu, le match des écoles",
      "Voir https://musee.example/quiz??page=2 pour jouer",
      "J’ai tout perdu T_T;; dit le chat",
    ],
    en: [
      "Really?! The museum opens at night.",
      "Thanks!! See you Saturday",
      "Our C++ class covers std::vector in an hour.",
      ":: Today :: fish pie and greens",
      "Date: ??? Place: ??? All told on Monday.",
      "Read https://museum.example/quiz??page=2 to play",
    ],
  },
};
