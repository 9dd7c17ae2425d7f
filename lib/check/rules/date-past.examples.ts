import type { RuleExamples } from "../rule";

/** Checked on Monday 23 November 2026, unless a post is planned for another day. */
export const examples: RuleExamples = {
  flags: {
    fr: [
      "Rendez-vous le samedi 14 novembre au marché, étal n° 12.",
      "Inscrivez-vous avant le 20 novembre : il reste quatre places au stage de poterie.",
      "La réunion publique aura lieu le 5 novembre à 18 h 30, salle des fêtes.",
      "Offre valable jusqu’au 15/11/2026 sur les pneus neige.",
      { text: "Venez nous voir le 28 novembre, la traite est à 17 h.", context: { sheet: { plannedAt: "2026-11-30T09:00:00+01:00" } } },
      "Le musée vous accueille le dimanche 1er novembre, entrée libre.",
      "Notez la date : le conseil d’école se tiendra le 13 décembre 2025.",
    ],
    en: [
      "Join us on Saturday 14 November for the harvest supper.",
      "Register before 20 November: four places left on the pottery course.",
      "The public meeting will take place on November 5 at half past six in the village hall.",
      "Applications close on Friday, October 30th.",
      { text: "Come along on 28 November, milking is at five.", context: { sheet: { plannedAt: "2026-11-30T09:00:00Z" } } },
      "See you on 13 December 2025 at the carol service.",
    ],
  },
  passes: {
    fr: [
      "Rendez-vous le samedi 5 décembre au marché, étal n° 12.",
      "Le 12 novembre dernier, quarante élèves ont visité l’atelier ; la prochaine classe sera accueillie en mars.",
      "Retour en images : rendez-vous le 14 novembre, disions-nous, et vous étiez cent vingt.",
      "Ouverte depuis le 2 novembre, la boutique vous attend rue du Bac.",
      "L’exposition se tiendra du 7 novembre au 10 janvier, tous les jours sauf lundi.",
      "Notre fournil sera bientôt centenaire : la maison est née le 12 mars 1927.",
      "Réservez votre repas du 12 juin, cour de l’école.",
      "L’arrêté du 3 novembre 2026 fixe les dates de taille des haies.",
      "Venez demain : le 22 novembre, nous étions complets.",
      { text: "Venez nous voir le 28 novembre, la traite est à 17 h.", context: { sheet: { plannedAt: "2026-11-28T09:00:00+01:00" } } },
    ],
    en: [
      "Join us on Saturday 5 December for the harvest supper.",
      "On 12 November forty pupils visited us; the next class will be here in March.",
      "Looking back: join us on 14 November, we said, and you came.",
      "Open since 2 November, the shop will be open late on Fridays.",
      "The exhibition will be open from 7 November to 10 January.",
      "The mill was founded on 12 March 1927 and will be a hundred soon.",
      "Book your table for 12 June, in the school yard.",
      "The notice of 3 November 2026 sets the dates for hedge cutting.",
      "Applications close on 11/12/2026 at noon.",
    ],
  },
};
