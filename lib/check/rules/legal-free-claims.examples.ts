import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["prix"] } },
  flags: {
    fr: [
      "Résultats garantis avec notre méthode, inscrivez-vous.",
      "Notre diagnostic est 100 % gratuit, appelez-nous.",
      "Livraison offerte sur la boutique en ligne !",
      "Dernière chance de nous rejoindre, il ne reste plus que quelques places.",
      "Nous sommes le n°1 du ramonage dans le Finistère.",
      "La meilleure boulangerie de la région, tout simplement.",
      "Un traitement 100 % efficace contre les punaises de lit.",
      "Satisfait ou remboursé, sans discuter.",
      {
        text: "Leader du marché depuis toujours, et fiers de l’être.",
        charter: { legal: { packs: ["prix"] }, lexicon: { preferred: [], banned: [], products: [] } },
      },
    ],
    en: [
      "Results guaranteed with our driving course.",
      "Our home survey is 100% free, ring us today or tomorrow.",
      "Free delivery on the online shop!",
      "We are the number one roofing firm in Brittany.",
      "The best bakery in town, no doubt about it.",
      "A 100% effective treatment against moths.",
      "Only three spots left for the pottery class.",
      "Enjoy a risk-free first lesson at the riding school.",
    ],
  },
  passes: {
    fr: [
      "Entrée gratuite au musée le premier dimanche du mois.",
      "Parking gratuit derrière la mairie, devis gratuit sous 48 h.",
      "Livraison offerte dès 60 € d’achat, en point relais.",
      "Plus que 3 places pour l’atelier poterie du samedi 14 mars.",
      "Pièces garanties deux ans, main-d’œuvre comprise.",
      "Ambiance garantie au bal du club, et la buvette est tenue par les juniors.",
      "98 % de clients satisfaits selon notre enquête de mai, 412 réponses.",
      "Pull 100 % laine, tricoté à Saint-James.",
      "Conseil n°1 : purgez vos radiateurs avant l’hiver.",
      "Notre apprenti vise le titre de meilleur ouvrier de France.",
      "Élue meilleure boulangerie de la région par les lecteurs du Télégramme.",
      "Dernière chance de voir l’exposition : elle ferme dimanche.",
      "Nous ne promettons pas de résultats garantis, nous expliquons le protocole.",
      {
        text: "La pose de laine de bois est garantie dix ans ; satisfaction garantie, dit notre charte.",
        charter: { proofs: [{ claim: "Satisfaction garantie : enquête 2026, 212 réponses", validUntil: "2027-12-31" }] },
      },
    ],
    en: [
      "Free entry to the museum on the first Sunday of the month.",
      "Free parking behind the town hall, and free quotes within two days.",
      "Free delivery on orders over €60.",
      "Only three spots left for the pottery class on Saturday.",
      "Feel free to bring the dog, the terrace is shaded.",
      "Our number one priority this week is the leak on Mill Lane.",
      "A 100% wool jumper, knitted two streets away.",
      "Voted the best bakery in town by readers of the Gazette.",
      "Last chance to see the exhibition, which closes on 12 March.",
      "There is no such thing as guaranteed results in physiotherapy.",
    ],
  },
};
