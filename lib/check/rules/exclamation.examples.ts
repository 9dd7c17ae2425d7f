import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Quelle journée !!!",
      "Merci ! Bravo ! Encore ! Toujours ! À samedi",
      "Vous venez samedi ?!?",
      "Enfin là ! ! !",
      { text: "Bonne semaine ! À lundi !", charter: { builtins: { exclamation: { max: 1 } } } },
    ],
    en: [
      "What a day!!!",
      "Thanks! Well done! Again! Always! See you Saturday",
      "Are you coming?!?",
      "Finally here! ! !",
      { text: "Have a good week! See you!", charter: { builtins: { exclamation: { max: 1 } } } },
    ],
  },
  passes: {
    fr: [
      "Quelle journée ! Merci à Paul.",
      "Merci ! Bravo ! À samedi !",
      "Vraiment ?! La laine est déjà posée.",
      "Aucun signe ici, juste l’horaire : 9 h.",
    ],
    en: [
      "What a day! Thanks to Owen.",
      "Thanks! Well done! See you Saturday!",
      "Really?! The wheel is true already.",
      "No marks here, only the hours: nine to five.",
    ],
  },
};
