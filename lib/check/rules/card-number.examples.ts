import type { RuleExamples } from "../rule";

/** Numbers that payment services give for trials. */
export const examples: RuleExamples = {
  flags: {
    fr: [
      "La cliente a oublié sa carte 4970 1012 3456 7893 à la caisse, écrivez-nous.",
      "Acompte à régler avec la 5555-5555-5555-4444, demande le patron",
      "Voici le justificatif : carte 4111111111111111, payé le 12/11.",
      "Carte d’affaires trouvée au gîte : 3714 496353 98431",
      "Paiement refusé sur 3056 930902 5904, qui est-ce ?",
    ],
    en: [
      "Left on the counter: card 4111 1111 1111 1111, please ring us.",
      "Charge the deposit to 5136331233567894? No: 5555555555554444, says Dan.",
      "The club pays with 6011 0009 9013 9424 from now on.",
      "Found in the farm shop: 3530-1113-3330-0000",
    ],
  },
  passes: {
    fr: [
      "SIRET 362 521 879 00001, SIRET 36252187900001, code APE 4391A",
      "IMEI 490154203237518, à vérifier avant la reprise du téléphone",
      "Colis n° 4970101234567893, à retirer avant samedi",
      "Commande 4111111111111111 prête",
      "Une carte qui n’en est pas une : 4970 1012 3456 7894",
      "EAN 4006381333931, stylo bleu, 1,20 €",
      "https://atelier-test.example/suivi/4111111111111111",
      "De 2026 2027 2028 2029, quatre saisons de concerts",
      "FR76 3000 4000 0312 3456 7890 143",
    ],
    en: [
      "Company 01234567, VAT GB 123 4567 89",
      "IMEI: 356938035643809, stolen on Mill Lane",
      "Order number 4111111111111111 is ready to collect",
      "Not a card: 5555 5555 5555 4445",
      "Loyalty card 5555 5555 5555 4444 earns a free coffee",
      "0000 0000 0000 0000 is what the till shows",
      "Seats 4111-1111 and 1111-1112 are taken",
    ],
  },
};
