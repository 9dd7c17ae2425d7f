import type { RuleExamples } from "../rule";

/** Account numbers of the registry’s own specimens. */
export const examples: RuleExamples = {
  flags: {
    fr: [
      "Pour la cagnotte de Filou : FR14 2004 1010 0505 0001 3M02 606, merci du fond du cœur.",
      "Règlement de la licence par virement (IBAN FR7630004000031234567890143).",
      "Compte belge de l’association : be68 5390 0754 7034.",
      "Virement au Luxembourg : LU28 0019 4006 4475 0000",
      "Le client nous écrit : « mon compte est DE89-3704-0044-0532-0130-00 »",
    ],
    en: [
      "Donations for the roof: GB29 NWBK 6016 1331 9268 19, thank you.",
      "Pay your sub by transfer to IE29AIBK93115212345678 before Friday",
      "Our Swiss partner banks at CH93 0076 2011 6238 5295 7 BIC POFICHBEXXX",
    ],
  },
  passes: {
    fr: [
      "Pour la cagnotte de Filou, demandez l’IBAN à l’accueil.",
      "Exemple faux : FR14 2004 1010 0505 0001 3M02 607",
      "SIRET 362 521 879 00034, TVA FR 40 362521879, RCS Nantes B 362 521 879",
      "Plaque d’immatriculation AB-123-CD, moteur TU5JP4, pneus 195/65 R15 91H",
      "Vol AF1234 le 12/12 à 14 h 30, porte B22, siège 17C",
      {
        text: "Dons pour le refuge : FR14 2004 1010 0505 0001 3M02 606",
        charter: { privacy: { publicContacts: ["Dons : FR1420041010050500013M02606"] } },
      },
    ],
    en: [
      "Donations for the roof: ask the treasurer for the account.",
      "A made-up one: GB29 NWBK 6016 1331 9268 18",
      "VAT GB 123 4567 89, company SC123456, charity 1234567",
      "Frame number WBK 60161331926819 was found by the river",
      "Bus ST44, bay B12, every 20 minutes",
    ],
  },
};
