import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "On choisit le bardage ensemble : ❤️ = mélèze, 👍 = douglas",
      "😍 pour la porte bleue\n😮 pour la porte verte",
      "Votez avec une réaction pour le nom du nouveau camion.",
      "Le commentaire le plus liké remporte un mug.",
      "Faites voter vos proches pour notre façade.",
    ],
    en: [
      "❤️ for the red frame, 👍 for the green one",
      "😂 = chain first\n😮 = brakes first",
      "Vote with a like for the name of the cargo bike.",
      "Steel or carbon? Like for steel, ❤️ for carbon!",
      "Like for tea, share for coffee. Which one fuels your ride?",
      "The photo with the most likes wins a set of lights.",
    ],
  },
  passes: {
    fr: [
      "Mélèze ou douglas pour le bardage du 12 ? Dites-nous pourquoi, Paul tranche vendredi.",
      "Le sondage est ouvert jusqu’à jeudi : répondez en un clic, résultats lundi.",
      "Vous pouvez voter en mairie samedi de 9 h à 12 h pour le budget participatif.",
      "Merci ❤️ à l’équipe de Clisson : trois jours, aucune réserve à la réception.",
      "Horaires : 👍 du lundi au vendredi, de 8 h à 18 h.",
    ],
    en: [
      "Red or green for the hire bike, and why? Priya orders the paint on Friday.",
      "The poll is open until Thursday; we publish the result on Monday.",
      "Thank you ❤️ to everyone who came to the repair evening: 14 bikes left with working brakes.",
      "Vote for the new crossing at the council office by 5 pm on Friday.",
      "Like for like, a steel frame costs less to mend than a carbon one.",
    ],
  },
};
