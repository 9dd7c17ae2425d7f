import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    identity: {
      pageName: "Maison Oriel",
      competitors: ["Leader Price", "Orange", "Toituval", "Bon Marché", "Mercier", "Halfway Cycles", "Target"],
    },
  },
  flags: {
    fr: [
      "Chez nous, le panier est moins cher que chez Leader Price.",
      "Toituval a fermé son agence : leurs clients peuvent nous appeler.",
      "Si votre box Toituval tombe en panne, pensez à nous.",
      "Nos forfaits valent ceux d’Orange, sans engagement.",
      "Devis Mercier trop cher ? On regarde ensemble.",
      "On a battu @toituval au tournoi inter-entreprises",
      "Comparez avec leader Price avant de payer.",
    ],
    en: [
      "Why pay more at Halfway Cycles for the same tube?",
      "Halfway cycles turned you away? Bring it here.",
      "Our socks last longer than Target ones.",
      "Tired of #HalfwayCycles? Roll in.",
      "Mercier quoted her £400; we mended it for £35.",
    ],
  },
  passes: {
    fr: [
      "Le leader de l’équipe a gagné au prix d’un bel effort.",
      "Une confiture d’orange, des oranges et un gâteau : le goûter est prêt.",
      "C’est bon marché, c’est solide, c’est posé en un jour.",
      "Paul Mercier rejoint l’atelier lundi, rue Mercier comme par hasard.",
      "ALERTE ORANGE AUX ORAGES, le parc ferme à 15 h",
      "Alerte Orange sur la côte : le cours de voile est reporté.",
      "Orange, pomme ou poire : le panier change chaque semaine.",
      "Bon marché ne veut pas dire mauvais.",
    ],
    en: [
      "Our target is forty repairs a week.",
      "Target practice starts at six for the archery juniors.",
      "We stopped halfway; cycles everywhere, and a very good café.",
      "Jo Mercier starts on Monday, and she knows her gears.",
      "An orange in every stocking, as every year.",
    ],
  },
};
