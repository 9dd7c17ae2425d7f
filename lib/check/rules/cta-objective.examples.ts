import type { RuleExamples } from "../rule";

const awareness = { sheet: { stage: "awareness" } } as const;
const consideration = { sheet: { stage: "consideration" } } as const;
const conversion = { sheet: { stage: "conversion" } } as const;

export const examples: RuleExamples = {
  flags: {
    fr: [
      { text: "La laine de bois, c’est quoi au juste ? Demandez votre devis.", context: awareness },
      { text: "Trois places restent pour décembre. Lisez le guide.", context: conversion },
      { text: "Vos poutres vous inquiètent ? Réservez une visite.", context: consideration },
      {
        text: "Notre offre d’hiver se termine jeudi. Envoyez-nous vos questions.",
        context: { sheet: { objectiveId: "demandes-de-devis" } },
      },
    ],
    en: [
      { text: "What a winter does to a chain, in four photos. Book your service.", context: awareness },
      { text: "Two slots left on Friday. Read the guide.", context: conversion },
      { text: "Not sure which size comes next? Call the workshop.", context: consideration },
      {
        text: "Winter service, £65 until Saturday. Send us a photo of your bike.",
        context: { sheet: { objectiveId: "service-bookings" } },
      },
    ],
  },
  passes: {
    fr: [
      { text: "La laine de bois, c’est quoi au juste ? Lisez le guide.", context: awareness },
      { text: "Trois places restent pour décembre. Demandez votre devis.", context: conversion },
      "La laine de bois, c’est quoi au juste ? Demandez votre devis.",
      { text: "Merci à l’équipe de Clisson pour ces huit jours de chantier.", context: conversion },
      { text: "Merci de votre confiance. Demandez votre devis.", context: { sheet: { stage: "loyalty" } } },
      { text: "Lisez le guide, ou demandez votre devis si c’est déjà clair.", context: awareness },
      { text: "Demandez votre devis.", context: { sheet: { objectiveId: "objectif-inconnu" } } },
    ],
    en: [
      { text: "What a winter does to a chain, in four photos. Read the guide.", context: awareness },
      { text: "Two slots left on Friday. Book a slot.", context: conversion },
      "Two slots left on Friday. Read the guide.",
      { text: "Thank you to everyone who came on Thursday.", context: consideration },
      { text: "Six years of repairs. Book your service.", context: { sheet: { stage: "loyalty" } } },
    ],
  },
};
