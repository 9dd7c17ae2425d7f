import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { links: { allowedHosts: ["service-public.example", "billetterie.example"] } },
  flags: {
    fr: [
      "Les horaires de la déchèterie : https://blog-du-voisin.example/dechets",
      "Prenez vos places sur faux-billetterie.example/concert",
      "Tout sur l’isolation : www.forum-maison.example/laine, page 4",
      "À lire : https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fferme&h=AT0",
    ],
    en: [
      "Tip opening times: https://neighbours-blog.example/tip",
      "Get seats at not-billetterie.example/gig",
      "All about chains: www.bike-forum.example/chains, page 4",
      "Worth reading: https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Ffarm&h=AT0",
    ],
  },
  passes: {
    fr: [
      "Les aides : https://www.service-public.example/logement et https://demarches.service-public.example/aide",
      "Demandez votre devis : https://atelier-test.example/devis",
      "Écrivez-nous : m.me/ateliertest, ou voyez l’album https://www.facebook.com/ateliertest/photos",
      "Notre gîte est noté 9,2 sur Booking.com",
      "Écrivez à contact@autre-maison.example",
      { text: "https://partout.example/page", charter: { links: { allowedHosts: [] } } },
      {
        text: "Le règlement : https://huissier.example/reglement",
        charter: { contests: { rulesUrl: "https://www.huissier.example/reglement" } },
      },
    ],
    en: [
      "Grants: https://www.service-public.example/homes and https://forms.service-public.example/help",
      "Book here: https://tallow-lane-cycles.example/book",
      "Message us: m.me/tallowlane, or see https://www.facebook.com/tallowlane/photos",
      "Rated 9.2 on Booking.com",
      "Write to hello@another-house.example",
      { text: "https://anywhere.example/page", charter: { links: { allowedHosts: [] } } },
      {
        text: "The rules: https://notary.example/rules",
        charter: { contests: { rulesUrl: "https://www.notary.example/rules" } },
      },
    ],
  },
};
