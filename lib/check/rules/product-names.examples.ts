import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    lexicon: { products: ["iPlot", "Pack Sérénité", "AquaDouce", "Bien&Bio", "Confort", "Tallow Lane Roadster", "laine de bois"] },
  },
  flags: {
    fr: [
      "Le nouvel Iplot est arrivé en boutique, venez l’essayer samedi.",
      "Avec le pack sérénité, la chaudière est suivie deux fois par an.",
      "Trois piscines sur quatre passent à Aquadouce dans la commune.",
      "La gamme bien&bio est de retour au rayon frais.",
      "Réservez votre balade : le Tallow lane roadster attend ses premiers kilomètres.",
      "Notre aqua-douce adoucit l’eau sans sel.",
    ],
    en: [
      "The Iplot is back in stock, two colours, one size.",
      "Ask for the aqua douce filter at the counter.",
      "We took the Tallow Lane roadster up Garrowby Hill this morning.",
      "Our pack sérénité now covers burst pipes too.",
      "BIEN&BIO jam is half price until Friday, ask at the till.",
    ],
  },
  passes: {
    fr: [
      "L’iPlot est arrivé, avec le Pack Sérénité offert jusqu’à samedi.",
      "Le confort de la maison, c’est d’abord l’absence de courants d’air.",
      "Un pack sérénité, deux, trois : chacun compose le sien.",
      "OUVERTURE EXCEPTIONNELLE, LE PACK SÉRÉNITÉ EST À MOITIÉ PRIX",
      "#packsérénité @aquadouce ont prêté la salle",
      "Une eau douce, c’est bien, et bio c’est mieux.",
      "Laine de bois ou ouate ? On compare samedi.",
    ],
    en: [
      "The iPlot is back, and so is AquaDouce.",
      "We went for comfort: a confort chair from Lyon, they spell it that way.",
      "Sold out: the Tallow Lane Roadster in green.",
      "Find your size at https://tallow-lane-cycles.example/iplot before you ride over",
      "Meet us on Tallow Lane with your roadster on Sunday.",
      "#AQUADOUCE and #iplot, all summer long",
    ],
  },
};
