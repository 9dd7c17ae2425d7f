import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Une équipe incroyable, un chantier exceptionnel, du jamais vu !",
      "Découvrez l’isolant révolutionnaire au confort phénoménal.",
      "Un résultat époustouflant, une ambiance magique.",
      "Le spectacle du siècle : c’est dingue et légendaire.",
    ],
    en: [
      "An incredible team and an unbelievable bike: simply mind-blowing!",
      "The ultimate, revolutionary saddle is here.",
      "Jaw-dropping colours, breathtaking rides.",
      "Our most epic and awesome sale, like never before.",
    ],
  },
  passes: {
    fr: [
      "Un chantier exceptionnel : 46 m² de rampants posés en une journée, sans toucher aux poutres.",
      "Ouverture exceptionnelle dimanche de 9 h à 13 h.",
      "Paul dit de son maître d’apprentissage : « Un homme extraordinaire, un geste magique. » Il l’a suivi quatre ans.",
      "La charpente est solide, les chevrons sont droits, il reste la laine à poser avant la fin de la semaine.",
      "Incroyable, mais la porte de cette longère ferme encore avec sa clé d’origine, forgée au village.",
    ],
    en: [
      "An amazing repair: 14 spokes replaced and the wheel true to within half a millimetre.",
      "The brakes feel stunning again after new pads, cables and a careful hour on the stand.",
      "A rider wrote to us: “Unbelievable service, amazing people.” Thank you, Sam.",
      "This chain is quiet, clean and the right length, which is what you paid for.",
      "It was an epic ride for Amira, who had never left the ring road before this spring.",
    ],
  },
};
