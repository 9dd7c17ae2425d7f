import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Une pose propre et pas cher",
      "L’isolation à 1 € revient",
      "Nous sommes leaders du marché de la laine de bois",
      "N'hésitez pas à passer samedi",
      "Une offre CLÉ EN MAIN pour vos combles",
      "Du clé-en-main, vraiment",
      { text: "Venez goûter le meilleur pain du canton", charter: { lexicon: { preferred: [], banned: ["le meilleur"], products: [] } } },
    ],
    en: [
      "The cheapest tubes in town",
      "A game-changing light for commuters",
      "World class wheels",
      "Don’t miss out on Thursday",
      "A one-stop shop for parents",
      { text: "Come in for the best coffee on the hill", charter: { lexicon: { preferred: [], banned: ["the best"], products: [] } } },
    ],
  },
  passes: {
    fr: [
      "Le leader du groupe monte sur scène à 21 h, portes à 20 h",
      "Ce n’est pas une pose chère, c’est une pose propre",
      "Le magasin Leader Price a fermé ses portes",
      "Le billet est à 1 000 €, pas moins",
      "La clé est en main propre chez Paul",
      "Une qualité vérifiée à la réception",
      "https://exemple.example/pas-cher montre le contraire",
      {
        text: "Le meilleur moment pour poser la laine, c’est avant novembre",
        charter: { lexicon: { preferred: [], banned: ["le meilleur"], products: [] } },
      },
      {
        text: "La meilleure façon de protéger une charpente : la ventiler",
        charter: { lexicon: { preferred: [], banned: ["la meilleure"], products: [] } },
      },
    ],
    en: [
      "The cheap tubes failed, the good ones held",
      "A game changed by rain",
      "Our world, our class, our wheels",
      "You will not miss the bus if your brakes work",
      "The shop is one stop from the station",
      "https://other.example/cheapest is not our page",
      { text: "The best time to oil a chain is after rain", charter: { lexicon: { preferred: [], banned: ["the best"], products: [] } } },
      { text: "Dry it the best you can, then grease it", charter: { lexicon: { preferred: [], banned: ["the best"], products: [] } } },
    ],
  },
};
