import type { RuleExamples } from "../rule";

const winter = { legal: { packs: ["prix"], salesPeriods: [{ from: "2027-01-06", to: "2027-02-02" }] } };

export const examples: RuleExamples = {
  charter: { legal: { packs: ["prix"] } },
  flags: {
    fr: [
      "Soldes d’hiver : venez essayer les manteaux avant qu’il fasse froid.",
      { text: "C’est déjà les soldes chez Maison Blanche, profitez-en !", charter: winter },
      { text: "Tout le rayon jouets est en solde cette semaine.", charter: winter },
      { text: "Articles soldés au fond du magasin, sous l’escalier.", charter: winter },
      { text: "Nos pré-soldes commencent jeudi pour les clientes fidèles.", charter: winter },
      { text: "Robe soldée à 29 €, il en reste quatre.", charter: winter, context: { sheet: { plannedAt: "2027-03-04T08:00:00Z" } } },
      { text: "Les soldes commencent bientôt, préparez votre liste.", charter: winter, context: { sheet: { plannedAt: "2026-12-28" } } },
    ],
    en: [
      "Our winter soldes start tomorrow, come early.",
      { text: "January sale now on at the shop in Dinan.", charter: winter, context: { sheet: { plannedAt: "2027-02-20" } } },
      { text: "Summer sale: sandals and straw hats upstairs.", charter: winter },
      "The soldes are here and the coats have to go.",
      { text: "End-of-season sale on skis and boots.", charter: winter },
    ],
  },
  passes: {
    fr: [
      {
        text: "Soldes d’hiver, deuxième semaine : les manteaux sont au rez-de-chaussée.",
        charter: winter,
        context: { now: "2027-01-14T09:00:00Z" },
      },
      { text: "Dernier jour des soldes mardi.", charter: winter, context: { sheet: { plannedAt: "2027-02-02T18:00:00+01:00" } } },
      "Le solde est à régler dix jours avant le départ.",
      "Pensez à poser vos soldes de congés avant le 31 mai.",
      "Le match s’est soldé par une défaite, 2 à 1, mais quel public.",
      "Votre banque vous permet de consulter vos soldes depuis le téléphone.",
      "N’attendez pas les soldes : nos prix restent les mêmes toute l’année.",
      "Arrhes de 30 %, puis le solde à la livraison de la cuisine.",
      "Dossier soldé : la subvention de la toiture est arrivée.",
      "Le solde migratoire de la commune redevient positif.",
    ],
    en: [
      { text: "January sale, second week: coats on the ground floor.", charter: winter, context: { now: "2027-01-14T09:00:00Z" } },
      "Plant sale on Saturday in the school yard.",
      "Our summer sales figures are in: ice cream up, soup down.",
      "The house on the corner is for sale again.",
      "We are hiring someone for the sales team.",
      "Bake sale after mass, bring your own box.",
    ],
  },
};
