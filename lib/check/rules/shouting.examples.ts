import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "GRANDE BRADERIE ce week-end à l’atelier",
      "Venez vite, DERNIERS JOURS pour la visite",
      "ATTENTION : TRAVAUX devant l’entrée",
      "𝐏𝐑𝐎𝐌𝐎𝐓𝐈𝐎𝐍 𝐒𝐏𝐄́𝐂𝐈𝐀𝐋𝐄 sur la laine",
    ],
    en: [
      "HUGE SALE this weekend at the shop",
      "Hurry, LAST DAYS for a winter service",
      "BREAKING NEWS from the workshop",
      "WINTER SALE STARTS TODAY: come early",
      "We are OPEN TODAY until five",
    ],
  },
  passes: {
    fr: [
      "Nous sommes certifiés RGE et QUALIBAT, dossier à l’atelier",
      "La SNCF et la RATP changent leurs horaires",
      { text: "Posez votre LAINE DE BOIS avant l’hiver", charter: { lexicon: { preferred: [], banned: [], products: ["laine de bois"] } } },
      "Norme NF EN 13162, classe A1, 145 MM d’épaisseur",
      "Le mot du jour : FRANCHEMENT, merci à vous",
      "#ATELIERTEST #UNCHANTIER",
      "VISITE GUIDÉE : samedi à 10 h, rue des Tanneurs",
      "KIRUNA, SUÈDE – Nos planches viennent d’ici",
      "L’équipe au complet sur le toit. PHOTO : MARTIN LEROUX",
      "ALERTE ENLÈVEMENT : si vous voyez cet enfant, appelez le 197",
    ],
    en: [
      "Certified by CYTECH, see the wall",
      "NASA and BBC staff get the same price as everyone",
      { text: "Ask about our WINTER SERVICE today", charter: { lexicon: { preferred: [], banned: [], products: ["winter service"] } } },
      "ISO 4210, M5 bolts, 700C wheels, USB lights",
      "It is SO quiet after a new chain",
      "#TALLOWLANECYCLES #ONTHESTAND",
      "PICK A NUMBER: how many spokes are there in the window?",
      "EARLIER TODAY (by the river): the first swim of the year",
      "KIRUNA, SWEDEN – where our boards come from",
      "The whole team on the roof. PHOTO: MARTIN LEROUX",
      "FULL STORY: how the old mill got its wheel back",
      "Flooding in Fossgate.\nROADS CLOSED until Thursday after the flood warning",
    ],
  },
};
