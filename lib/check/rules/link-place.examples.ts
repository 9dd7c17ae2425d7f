import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { links: { place: "first-comment" } },
  flags: {
    fr: [
      "La recette de la tourte est ici : https://boucherie-marcel.example/tourte",
      "Inscrivez votre équipe sur trail-des-crêtes.example/inscription avant vendredi",
      "Album, puis lien : m.me/clubphoto ou https://clubphoto.example/expo",
    ],
    en: [
      "The pie recipe is here: https://marcels-butchers.example/pie",
      "Enter your team at fell-race.example/enter before Friday",
      "Message m.me/photoclub or see https://photoclub.example/show",
    ],
  },
  passes: {
    fr: [
      "La recette de la tourte est dans le premier commentaire.",
      "Posez votre question à la sage-femme : m.me/maisondenaissance",
      "Nos chambres sont aussi sur Booking.com, mais le petit déjeuner est offert en direct",
      "Devis par mail : atelier@menuiserie.example",
      { text: "La recette : https://boucherie-marcel.example/tourte", charter: { links: { place: "post" } } },
      { text: "Le catalogue : https://boucherie-marcel.example/fetes", context: { surface: "ad-text" } },
    ],
    en: [
      "The pie recipe is in the first comment.",
      "Ask the midwife: m.me/birthcentre",
      "Our rooms are on Booking.com too, but breakfast is free when you ring us",
      "Quotes by mail: shop@joinery.example",
      { text: "The recipe: https://marcels-butchers.example/pie", charter: { links: { place: "post" } } },
      { text: "The catalogue: https://marcels-butchers.example/feast", context: { surface: "ad-text" } },
    ],
  },
};
