import type { RuleExamples } from "../rule";

const companies = { personas: [{ id: "buyer", name: "Claire, acheteuse", market: "b2b" }] };

export const examples: RuleExamples = {
  charter: { legal: { packs: ["prix"] } },
  flags: {
    fr: [
      "-20 % sur tous les manteaux jusqu’à samedi, boutique de la rue Haute.",
      "Cette semaine, 15 % de remise sur les révisions : appelez le garage pour un créneau.",
      "Les lunettes de soleil à moitié prix, c’est maintenant chez votre opticien.",
      "Remise immédiate de 50 € sur les poêles exposés au magasin.",
      "Promo flash : les rosiers en pot partent à 9 €, venez tôt.",
      "Dernières paires de bottes : –40 % en caisse, pointures 36 à 38.",
      "Nos matelas en promo tout le mois, essai au premier étage.",
    ],
    en: [
      "20% off all spring coats this weekend at the shop on rue Haute.",
      "Half-price haircuts every Tuesday in May, book at the salon.",
      "Save €30 on your first service when you ring before Friday.",
      "Display sofas reduced to €490, come and sit on one.",
      "A discount of 15% on garden furniture until the rain stops.",
    ],
  },
  passes: {
    fr: [
      "Manteaux en laine à 120 € au lieu de 150 €, soit -20 % jusqu’à samedi.",
      "Révision -15 % : prix précédent 180 €, le plus bas des 30 derniers jours, aujourd’hui 153 €.",
      "-30 % de consommation de gaz après l’isolation des combles, mesuré sur la facture de Paul.",
      "Prévoyez des gants : -6 °C annoncés mardi, et 20 % de vent en plus sur la côte.",
      "La fréquentation du musée recule : -12 % en un an, voici pourquoi.",
      "Carte de fidélité : 10 % de remise au dixième passage, comme toujours.",
      "Invendus du jour : les paniers anti-gaspi partent à -50 % à 18 h.",
      "Crédit d’impôt de 50 % sur les heures de jardinage, l’attestation arrive en mars.",
      "Remise des diplômes samedi à 10 h, la promotion 2026 vous attend.",
      { text: "-20 % sur les extincteurs en stock, livraison sur site.", charter: companies },
      "-83 % d’animaux sauvages en quarante ans : la conférence du parc.",
    ],
    en: [
      "Wool coats now €120 instead of €150, that is 20% off until Saturday.",
      "Was €80, now €60: 25% off the child seats we still have.",
      "Emissions from the kiln are down, 30% off last year's figure for energy.",
      "Members get 10% off, as they have since 1998.",
      "The second pair is half price, whatever the lenses.",
      "Take the off-peak train: 20% off-peak seats are still free.",
      { text: "15% off all fire extinguishers in stock.", charter: companies },
      "Only half the price list is printed, the rest is on the wall.",
    ],
  },
};
