import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Nos comb\u00adles sont isolés en un jour.",
      "Le club\u200b recrute des arbitres.",
      "\ufeffMenu de la semaine : daube et polenta.",
      "Réservez \u202eici\u202c votre visite du chai.",
      "Photo \ufffc du chantier de la rue Foch.",
      "\uf0b7 Départ à 9 h devant la mairie",
      "Prise de rendez\u2060-vous en ligne.",
    ],
    en: [
      "Our bread\u00ad is baked on site.",
      "The club\u200b is looking for referees.",
      "\ufeffThis week: fish pie and greens.",
      "Book your \u202etour\u202c of the cellar here.",
      "Picture \ufffc of the new clinic.",
      "\uf0a7 Leaves at nine from the town hall",
    ],
  },
  passes: {
    fr: [
      "Le club recrute des arbitres.",
      "Merci à l’équipe 👩\u200d🚒 et aux familles 👨\u200d👩\u200d👧 du quartier ❤️",
      "Le texte finit comme l’éditeur l’a posé\u200b",
      "Bienvenue à nos amis iraniens : می\u200cخواهم",
      "Soirée à Tel-Aviv : \u200fשלום\u200f à tous",
      "Prix : 15 € ; la suite demain !",
      "Un paragraphe\n\u200b\nun autre",
    ],
    en: [
      "The club is looking for referees.",
      "Thanks to the crew 👩\u200d🚒 and to families 👨\u200d👩\u200d👧 next door ❤️",
      "The text ends as the editor left it\u200b",
      "A word for our Hindi readers: क्\u200dष",
      "Dinner in Haifa: \u200fשלום\u200f to all",
      "Flags of the day: 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and 🏳️\u200d🌈",
    ],
  },
};
