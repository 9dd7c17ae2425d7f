import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "La fête de de la bière commence à 18 h.",
      "Nous avons réparé les les vélos de l’école.",
      "Le garage est ouvert dans dans la cour.",
      "Votre devis est prêt pour pour jeudi.",
      "La réservation réservation se fait en ligne.",
      "Le le chemin des vignes rouvre dimanche.",
    ],
    en: [
      "The the bakery opens at seven.",
      "We mended all of of the school bikes.",
      "Your quote is ready for for Thursday.",
      "New opening opening hours from Monday.",
      "The museum is free to to all on Sundays.",
      "Our vet is back in in the village.",
    ],
  },
  passes: {
    fr: [
      "Nous nous retrouvons au stade, et vous vous asseyez où vous voulez.",
      "Un pain très très croustillant, et bla bla bla.",
      "Duran Duran joue à Baden Baden, on y va ?",
      "Prenez-le le matin, au frais ; l’est est déjà vert.",
      "Il reste 20 20 et 30 40 sur le tableau",
      "Faites-le faire faire par un pro, c’est gagnant gagnant.",
      "Il y en a un un peu plus loin, à la une une photo.",
      "Chat, chat, chien. Chien perdu rue Foch.",
      "Ce soir : La La Land, puis la la la au karaoké",
    ],
    en: [
      "He had had a long day, and said that that was fine.",
      "Come in in the morning and check in in person.",
      "Duran Duran in Walla Walla, who is in?",
      "A really really good loaf, and bye bye winter.",
      "Thank you you’re the best crew a farm can have.",
      "Code 20 20, room 7 7.",
      "Knock knock. Who is there there?",
      "Will will join us on Monday.",
    ],
  },
};
