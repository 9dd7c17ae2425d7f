import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["environnement"] } },
  flags: {
    fr: [
      "Découvrez notre gamme de peintures éco-responsables, en rayon dès lundi.",
      "Une lessive respectueuse de l’environnement, vendue au litre.",
      "Choisir nos sacs, c’est bon pour la planète.",
      "Nos barquettes sont biodégradables, vous pouvez les jeter tranquille.",
      "Un séjour zéro impact dans nos cabanes.",
      "Isolant 100 % écologique, posé en une journée.",
      "Faites un geste pour la planète : prenez notre carte prépayée.",
      "La mode durable arrive au centre commercial.",
      "#EcoResponsable jusque dans nos emballages !",
    ],
    en: [
      "Meet our eco-friendly range of paints, on the shelf from Monday.",
      "A planet-friendly detergent, sold by the litre.",
      "Every bag you buy is good for the planet.",
      "Our trays are biodegradable, just throw them away.",
      "Sustainable packaging for all our cheeses.",
      "A greener way to clean your windows, from €12.",
      "Spend a zero-impact weekend in our cabins.",
    ],
  },
  passes: {
    fr: [
      "Le ministère de la Transition écologique ouvre l’enquête publique lundi.",
      "Les agents des espaces verts plantent 400 bulbes rue Pasteur.",
      "Haricots verts du jour, fromage blanc et pomme au menu de la cantine.",
      "Formation au développement durable : il reste quatre places en mai.",
      "Une réparation durable : le joint a tenu neuf ans.",
      "Peinture à 92 % de matière végétale, Écolabel européen, fiche en lien. Une base écologique.",
      "Le bonus écologique baisse au 1er juillet, pensez à votre dossier.",
      "Nous ne disons pas que nos sacs sont écologiques, nous donnons leur composition.",
      "La salle Verte accueille le conseil d’école ; entrée par la cour.",
      "Un emballage vert pomme pour les œufs de Pâques.",
      "Étude d’impact écologique du futur parking : les résultats jeudi.",
    ],
    en: [
      "The sustainable development goals are on the wall of year six.",
      "Green beans, cottage cheese and an apple for lunch.",
      "Council staff are planting 400 bulbs in the green spaces by the station.",
      "The new hedge follows the ecological survey of last spring.",
      "Our paint carries the EU Ecolabel, so we call it environmentally friendly and link the sheet.",
      "We do not call our bags eco-friendly, we tell you what they are made of.",
      "The Environment Agency protects the river, and we sweep the bank.",
      "Training at a sustainable pace: three runs a week.",
    ],
  },
};
