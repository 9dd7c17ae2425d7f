import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["sante"] } },
  flags: {
    fr: [
      "Notre jus gingembre-citron renforce l’immunité, pressé ce matin.",
      "Cure détox de printemps : trois jours de soupes à emporter.",
      "Thé vert brûle-graisses, 12 € le sachet de 100 g.",
      "Le miel de thym soigne le rhume, nos apiculteurs le disent.",
      "Une tisane qui fait baisser la tension, à boire le soir.",
      "Buvez deux verres par jour et perdez 5 kilos avant l’été.",
      "Le curcuma, anti-inflammatoire de nos recettes d’hiver.",
      "Compléments alimentaires sans effets secondaires, en rayon bien-être.",
      "Carottes de plein champ, riches en vitamines, 1,80 € le kilo.",
    ],
    en: [
      "Our ginger and lemon juice boosts your immune system, pressed this morning.",
      "Three-day detox: soups and juices to take away.",
      "Fat-burning green tea, €12 for 100 g.",
      "Thyme honey cures colds, our beekeepers swear by it.",
      "A herbal tea that lowers blood pressure, to sip at night.",
      "Blueberries, the superfood of our breakfast menu.",
      "Kale soup today, packed with antioxidants.",
    ],
  },
  passes: {
    fr: [
      "Soin du visage détox à l’argile, 45 minutes, 58 €.",
      "Les infirmières soignent à domicile, même le dimanche.",
      "Le vaccin prévient la grippe : la pharmacie vaccine sans rendez-vous.",
      "Stage de détox numérique au monastère, téléphones à l’entrée.",
      "Non, le jus de citron ne guérit pas le cancer : parlez-en à votre médecin.",
      "Soupe de potiron, pain au levain et une pomme : 7,50 € le midi.",
      "Notre kiné soulage les douleurs de dos après la moisson.",
      "Séance de gym brûle-graisse mardi à 19 h, salle Pasteur.",
      "Soignez vos rosiers : le purin d’ortie se prépare maintenant.",
    ],
    en: [
      "Detox facial with clay, 45 minutes, €58.",
      "Our nurses treat patients at home, Sundays included.",
      "The flu jab prevents flu: walk in at the pharmacy.",
      "A digital detox weekend at the abbey, phones at the door.",
      "No, lemon juice does not cure cancer: talk to your doctor.",
      "Pumpkin soup, sourdough bread and an apple: lunch for €7.50.",
      "The physio relieves back pain after harvest.",
      "Fat-burning spin class on Tuesday at seven.",
    ],
  },
};
