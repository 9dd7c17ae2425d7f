import type { RuleExamples } from "../rule";

const rivals = { identity: { pageName: "Atelier Test", competitors: ["Isolplus", "Toit & Co"] } };

export const examples: RuleExamples = {
  charter: { legal: { packs: ["comparaison"] } },
  flags: {
    fr: [
      "Nos lunettes sont moins chères que chez Optiform, essayez-les.",
      "Un pain meilleur que celui des supermarchés, et pétri ici.",
      "Contrairement à nos concurrents, nous rappelons dans l’heure.",
      "Le moins cher du quartier, tout le monde le sait.",
      "Des prix imbattables sur les granulés, livrés chez vous.",
      "Un service qui défie toute concurrence, à deux pas de la gare.",
      { text: "Pourquoi payer plus chez Isolplus pour la même laine ?", charter: rivals },
      { text: "Toit & Co pose en trois jours, nous faisons mieux en deux.", charter: rivals },
    ],
    en: [
      "Our glasses are cheaper than Optiform, come and try a pair.",
      "Fresher than the supermarkets, and baked on the spot.",
      "Unlike our competitors, we ring back within the hour.",
      "The cheapest pellets in town, delivered to the door.",
      "Unbeatable prices on garden sheds all month.",
      { text: "Why go to Isolplus when our wool is better and lasts?", charter: rivals },
    ],
  },
  passes: {
    fr: [
      "Le chantier a coûté moins cher que prévu, la différence va à l’école.",
      "Rien de mieux que de la soupe un soir de novembre.",
      "Un poêle réglé consomme mieux que le neuf mal posé.",
      "La vie est moins chère que Paris, disent nos nouveaux voisins.",
      "Personne ne connaît les chemins mieux que Marie, notre guide.",
      "Contrairement à ce qu’on lit souvent, le bois humide ne chauffe pas.",
      "Moins cher que la concurrence sur 40 produits, relevé de prix du 12 mars en lien.",
      { text: "Isolplus et notre atelier tiennent un stand commun au salon.", charter: rivals },
      "Le club reçoit un concurrent direct dimanche, venez nombreux.",
    ],
    en: [
      "The roof cost less than planned and the rest went to the school.",
      "Nothing is better than soup on a wet evening.",
      "It is cheaper than you think to re-cover an old chair.",
      "Life here is cheaper than Paris, our new neighbours say.",
      "Unlike most people, our baker starts at two.",
      "Cheaper than the supermarkets on 40 items, according to our survey of 12 March.",
      { text: "Isolplus and our workshop share a stand at the fair.", charter: rivals },
    ],
  },
};
