import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: {
    lexicon: {
      jargon: [
        { use: "enduit qui respire", insteadOf: ["complexe hygrorégulant"] },
        { use: "emprunt", insteadOf: ["concours bancaire"] },
        { use: "prise de sang", insteadOf: ["bilan biologique", "prélèvement veineux"] },
        { use: "gears", insteadOf: ["drivetrain"] },
        { use: "rain gear", insteadOf: ["softshell layering system"] },
        { use: "blood test", insteadOf: ["venepuncture"] },
      ],
    },
  },
  flags: {
    fr: [
      "Notre complexe hygrorégulant évite les moisissures.",
      "Nous montons avec vous le dossier de concours bancaire.",
      "Venez à jeun pour le bilan biologique.",
      "Le prélèvement veineux se fait sans rendez-vous de 7 h à 9 h.",
      "PRÉLÈVEMENT VEINEUX le samedi aussi",
    ],
    en: [
      "Your drivetrain is worn before you hear it.",
      "Venepuncture clinics run every Tuesday from eight.",
      "A new softshell layering system came in this week.",
      "We clean the whole drivetrain while you drink a coffee.",
    ],
  },
  passes: {
    fr: [
      "Notre enduit qui respire évite les moisissures.",
      "Un complexe hygrorégulant (le mur laisse sortir l’humidité) évite les moisissures.",
      "« On m’a parlé de bilan biologique, j’ai cru à un cours de jardinage », raconte Odile. Depuis, on dit prise de sang, et tout le monde comprend ce qu’il faut faire la veille au soir.",
      "#PrelevementVeineux de 7 h à 9 h",
      "Le bilan de l’année, biologique et local, tient en trois chiffres.",
      "Le concours, bancaire ou pas, se joue dimanche.",
    ],
    en: [
      "Your gears are worn before you hear it.",
      "The drivetrain (chain, cassette and rings) wears as one.",
      "A customer asked for “a drivetrain with no train in it”, and honestly, fair enough. We call them gears now, on the sign and on the bill, and nobody has asked again since then.",
      "#drivetrain day in the workshop",
      "The train drive along the coast takes an hour.",
    ],
  },
};
