import type { Example, RuleExamples } from "../rule";

const caption = (text: string): Example => ({ text, context: { surface: "instagram-post" } });

export const examples: RuleExamples = {
  flags: {
    fr: [
      caption("Merci à @lesbouclesdeloire, @cafe.du.quai, @velo_ouest et @mairie_de_reze pour la journée d’hier."),
      caption("Photo @nina.photo, robe @atelierlin, fleurs @fleursdejuin, coiffure @salon_opale, lieu @domaine.des.tilleuls"),
      caption("En finale : @judoclub29 @judo_quimper @dojobrest @judolorient"),
    ],
    en: [
      caption("Thanks to @northbankcafe, @the.paper.shop, @kestrel_tours and @cityofely for a fine market."),
      caption("Words @hollis.reads, pictures @mari_k, print @smallpressco, paper @mill_number_nine"),
      caption("On stage tonight: @thelowtides @anna.b @fourthwall_band @djrowan"),
    ],
  },
  passes: {
    fr: [
      caption("Merci à @cafe.du.quai, @velo_ouest et @mairie_de_reze pour la journée d’hier."),
      "Merci à @lesbouclesdeloire, @cafe.du.quai, @velo_ouest et @mairie_de_reze pour la journée d’hier.",
      caption("@cafe.du.quai ouvre à 8 h, @Cafe.du.Quai ferme à 19 h, et @cafe.du.quai, et encore @cafe.du.quai"),
      caption("Écrivez à accueil@clinique.example, rdv@clinique.example, paie@clinique.example ou presse@clinique.example"),
      caption("Trois sacs @ 12 €, deux @ 15 €, un @ 20 €, un @ 25 € : la braderie commence"),
    ],
    en: [
      caption("Thanks to @northbankcafe, @the.paper.shop and @kestrel_tours for a fine market."),
      "Thanks to @northbankcafe, @the.paper.shop, @kestrel_tours and @cityofely for a fine market.",
      caption("Four lots @ £5, three @ £8, two @ £12 and one @ £20 on the white-elephant stall"),
      caption("Ask hello@vets.example, bills@vets.example, jobs@vets.example or press@vets.example"),
      caption("@mari_k drew it, @mari_k cut it, @Mari_K printed it and @mari_k framed it"),
    ],
  },
};
