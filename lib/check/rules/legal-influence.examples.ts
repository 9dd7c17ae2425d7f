import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["influence"] } },
  flags: {
    fr: [
      "Merci à @lea.en.bretagne d’avoir testé nos vélos : une journée offerte et une bien jolie story.",
      "-15 % sur les tisanes avec le code de @camille_infuse jusqu’à dimanche.",
      "Notre ambassadrice @zoe.grimpe porte la nouvelle doudoune au sommet du Môle.",
      "On a invité le blogueur @papa_mange à notre table, il raconte tout dans sa dernière vidéo.",
      "Nouvelle vidéo chez @lesrandosdetom, tournée au gîte cet été. #sponso",
      "La youtubeuse @nina_repare vient de tester notre établi, en partenariat avec l’atelier.",
    ],
    en: [
      "Thanks to content creator @maya.walks, who we invited for the weekend: her reel shows every room.",
      "Our brand ambassador @tomrides on the new cargo bike, rain and all.",
      "Get 10% off the range with a code from @bakewithjo, this week only.",
      "We teamed up with the blogger @slowsundays, who tried every loaf on the counter.",
      "New video from @paddlekate, filmed on our river. #spon",
    ],
  },
  passes: {
    fr: [
      "Publicité – Merci à @lea.en.bretagne d’avoir testé nos vélos : une journée offerte et une story.",
      "Collaboration commerciale avec @camille_infuse : -15 % avec le code de @camille_infuse.",
      "En partenariat avec @mairie_de_rennes, la piste cyclable ouvre lundi.",
      "Photo : @jean_morvan. Code promo NOEL jusqu’à dimanche sur toute la boutique.",
      "Félicitations à @julie.lr, le panier est offert par la fromagerie et son compte a explosé.",
      "Merci à @amap_du_lac pour les pommes livrées ce matin, elles finissent en tarte.",
      "Une question sur le code du travail ? Écrivez à contact@atelier.example, sans cadeau ni story.",
      "Nous cherchons une influenceuse ? Non : nous cherchons un plombier.",
    ],
    en: [
      "Paid partnership with @maya.walks: her reel shows every room of the inn.",
      "#ad Our ambassador @tomrides on the new cargo bike, rain and all.",
      "In partnership with @yorkcouncil the new cycle lane opens on Monday.",
      "Photo by @davenolan. The promo code WINTER works until Sunday.",
      "Congratulations to @sam.h, who won the hamper and shared it in her story.",
      "We invited our neighbours from @thebakery to see the new oven.",
    ],
  },
};
