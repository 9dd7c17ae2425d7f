import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Rendez-vous samedi (parking devant la mairie, entrée par la cour.",
      "La cliente dit : « Je reviendrai avec ma sœur au printemps.",
      "Horaires d’été [jusqu’au 31 août : 9 h – 19 h, tous les jours.",
      "Le mot de la directrice : “Merci aux parents qui ont aidé hier.",
      "Deux places (adulte.\n\nRéservation au guichet) dès ce soir à la billetterie.",
    ],
    en: [
      "See you on Saturday (parking by the town hall, way in by the yard.",
      "A client says: “I shall be back in spring with my sister.",
      "Summer hours [until 31 August: nine to seven, every day.",
      "Two seats (adults.\n\nBook at the desk) from tonight at the box office.",
      "« The walls are up, and the roof follows on Monday, says the builder.",
    ],
  },
  passes: {
    fr: [
      "Rendez-vous samedi (parking devant la mairie), entrée par la cour.",
      "Plus de croissants ce matin :( revenez demain, il y en aura.",
      "1) Coupez l’eau. 2) Dévissez. a) ou b), selon le modèle.",
      "À demain (et apportez vos bottes :) pour la traite des brebis.",
      "« Premier jour, dit-elle.\n\n« Second jour, et il pleut encore. »",
      "Il tape encore (le",
      'Écran de 27" et vélo 28" à voir au dépôt, l’entrée est libre.',
      "Le guide cite „Heimat“ et “Home” (deux mots, une idée).",
    ],
    en: [
      "See you on Saturday (parking by the town hall), way in by the yard.",
      "No croissants left this morning :( come back tomorrow for more.",
      "1) Shut the water. 2) Unscrew. a) or b), as the model has it.",
      "See you tomorrow (and bring your boots :) for the milking.",
      "“First day, she said.\n\n“Second day, and it is still raining.”",
      "Still typing (the",
      'A 27" screen and a 28" bike at the depot, no charge to look.',
    ],
  },
};
