import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    cta: {
      banned: [
        "likez",
        "partagez",
        "commentez",
        "aimez",
        "taguez un ami",
        "cliquez vite",
        "like",
        "share",
        "comment",
        "tag a friend",
        "like this",
        "share this",
        "act now",
      ],
    },
  },
  flags: {
    fr: [
      "Likez la page du club pour voir les photos.",
      "Belle journée au marché ! Partagez un max.",
      "Commentez avec votre couleur préférée.",
      "Taguez un ami qui a toujours froid.",
      "Plus que deux heures, cliquez vite ici.",
      "N’oubliez pas : partagez cette publication avant dimanche.",
    ],
    en: [
      "Like our page to see the new classroom.",
      "Great turnout at the farm. Please share this post.",
      "Comment below with your favourite pie.",
      "Tag a friend who never wears a helmet.",
      "Act now, the sale ends tonight.",
      "Enjoyed the match? Share!",
      "Like this post if you know the old mill.",
      "Simply share this with the whole street.",
      "Could you share this? The fair needs it.",
    ],
  },
  passes: {
    fr: [
      "Si vous aimez le chocolat noir, la tablette du mois est pour vous.",
      "Partagez-nous vos questions, le médecin répond jeudi.",
      "Partagez un repas avec vos voisins le 30 mai.",
      "Partagez-vous cet avis ?",
      "Ne partagez jamais votre code de carte, même avec la banque.",
      "Évitez les « likez » et les « commentez » : racontez plutôt le chantier.",
      "Les partages d’eau entre fermes, expliqués en trois dessins.",
      "Vous commentez souvent les matchs ? Le club cherche une voix.",
    ],
    en: [
      "Cats are just like us, they hate Mondays.",
      "Our share of the harvest goes to the school kitchen.",
      "Share your story with us at the desk and we will write it down.",
      "Never write “tag a friend”: people can tell.",
      "Like many farms, we lamb in March.",
      "Do not share your password with anyone, not even us.",
      "A bathroom like this takes nine working days, tiles included.",
      "Like this one, most lofts need two layers of wool.",
      "Like this? It is oak, oiled twice, from £340.",
      "Neighbours who share this driveway park behind the barn.",
      "No comment from the goat, who ate the microphone.",
    ],
  },
};
