import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le pain  aux noix est sorti du four.",
      "Révision , vidange et pneus au même prix.",
      "La visite finit à midi .",
      "Merci à tous.  \nÀ samedi au stade !",
      "Premier rendez-vous lundi.\n\n\n\nLe second, jeudi.",
      "Entrée libre   ! Venez nombreux.",
    ],
    en: [
      "The walnut bread  is out of the oven.",
      "Service , oil and tyres at one price.",
      "The tour ends at noon .",
      "Thanks to all.  \nSee you on Saturday!",
      "First meeting on Monday.\n\n\n\nThe next on Thursday.",
    ],
  },
  passes: {
    fr: [
      "Le pain aux noix est sorti du four.",
      "•  Pain complet\n•  Brioche\n–   Tarte aux noix",
      "Lundi      9 h – 12 h\nMardi      14 h – 18 h",
      "   Poème du jour, en retrait",
      "Nous formons en .NET et en Java, dès 12 ,5 heures par mois.",
      "Midi | salade   | 12 €",
      "1.  Coupez l’eau\n2.  Dévissez le siphon",
      "Premier rendez-vous.\n\n\nSecond rendez-vous.",
      "✅  Devis gratuit",
      "J’écris encore  ",
    ],
    en: [
      "The walnut bread is out of the oven.",
      "•  Wholemeal\n•  Brioche\n–   Walnut tart",
      "Monday      9 to 12\nTuesday      2 to 6",
      "   Poem of the day, set in",
      "We teach .NET and Java.",
      "Noon | salad   | £12",
      "First meeting.\n\n\nSecond meeting.",
      "Still typing  ",
    ],
  },
};
