import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["tabac"] } },
  flags: {
    fr: [
      "Nouveautés au comptoir : découvrez nos e-liquides mangue glacée et tarte au citron, fabriqués dans le Gers.",
      "Arrivage de puffs ce matin, douze goûts en rayon. Vente interdite aux mineurs.",
      "Samedi, soirée cigares sur la terrasse du bar avec le trio de jazz. Réservation au comptoir.",
      "Chicha offerte pour deux cocktails achetés, tous les jeudis de juillet.",
      "-20 % sur les kits vape jusqu’à dimanche, boutique de la rue Haute.",
      "Profitez de notre terrasse chauffée et de nos chichas pomme-menthe jusqu’à 2 h.",
      "Le tabac à rouler de la maison Aubrac est de retour en boutique.",
    ],
    en: [
      "New flavours just landed: blue razz and iced melon e-liquids, on the shelf from noon.",
      "Grab a disposable vape for £5 this weekend, next to the till.",
      "Cigar night on the terrace, Friday at eight, with a whisky for every guest.",
      "Our shisha menu has grown: twelve bowls, open until two.",
      "20% off vape kits until Sunday at our Mill Road shop.",
      "Stock up before the holidays, we have rolling tobacco at the counter.",
    ],
  },
  passes: {
    fr: [
      "Novembre est le mois sans tabac : la pharmacie vous reçoit sans rendez-vous pour parler patchs et cigarette électronique.",
      "Les mégots de cigarettes jetés sur la plage finissent en mer. Venez ramasser avec nous samedi à 9 h.",
      "Le pantalon cigarette revient en rayon, du 36 au 46, à partir de 49 €.",
      "Goûtez nos cigarettes russes, roulées à la main et croquantes jusqu’au bout.",
      "La mairie rappelle que la vente de puffs est interdite depuis février 2025.",
      "Retrouvez-nous place du Marché, juste à côté du bureau de tabac, de 8 h à 13 h.",
      "Le bar ne propose pas de chicha, mais découvrez nos limonades maison.",
      "Un client a vissé sa vieille boîte à cigares sur un manche : découvrez la guitare qu’il en a faite.",
    ],
    en: [
      "Our leisure centre is now smoke-free: no cigarettes or vapes within ten metres of the doors.",
      "Want to quit? Come and talk to our pharmacist about patches, gum and e-cigarettes on Tuesday.",
      "Cigarette trousers are back in store, sizes 8 to 18, from £39.",
      "Try our puff pastry workshop on Saturday: four folds, one apple tart.",
      "Build a cigar box guitar in one afternoon at the makers’ club, all parts included.",
      "Police seized 400 illegal vapes from a shop in Market Street.",
      "The museum shows how tobacco was packed here in 1910. Come on Sunday, entry is free.",
    ],
  },
};
