import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Lisez le guide des combles, puis demandez votre devis.",
      "Réservez votre table au comptoir. Et abonnez-vous à la page pour la suite !",
      "Téléchargez le programme du festival, achetez vos places et partagez cette publication.",
      "Likez la page, commentez et taguez un ami : le panier garni part samedi.",
      "Le garage recrute : postulez par courriel. Profitez-en pour commander vos pneus neige : commandez avant jeudi.",
      "Votez pour notre projet de jardin, et faites un don si le cœur vous en dit.",
    ],
    en: [
      "Book your service before Friday. Download the checklist too.",
      "Follow us on Instagram and share this post with your friends.",
      "Order your turkey by the 12th, sign up for the newsletter, and like our page.",
      "Apply by Sunday for the summer job. Donate to the clubhouse roof as well.",
      "The wet winter guide is out:\nhttps://tallow-lane-cycles.example/winter-guide\n\nPlease share this post with a commuter.",
      "Read the guide, then reserve a seat for Thursday.",
    ],
  },
  passes: {
    fr: [
      "Demandez votre devis. Un devis gratuit, chiffré pièce par pièce, en 48 h.",
      "Réservez votre visite en ligne ou appelez-nous au 02 40 00 00 00.",
      "Inscrivez-vous à la visite, places limitées. Inscrivez-vous avant jeudi : https://atelier-test.example/visite",
      "Partagez-nous vos photos et vos questions, Hélène répond mardi.",
      "Suivez le fléchage, venez en bottes, et appelez si vous êtes perdus.",
      "Si vous réservez un cours et que vous achetez le livre, l’entrée est offerte.",
      "Le maire a dit : « Votez, téléchargez l’application, partagez. » Nous, on vous propose surtout de venir voir le four allumé samedi matin, avec les enfants, entre dix heures et midi.",
      { text: "Lisez le guide, puis demandez votre devis.", charter: { cta: { max: 2, allowed: [] } } },
      "Deux adresses utiles : https://atelier-test.example/guide-combles et https://atelier-test.example/aides",
    ],
    en: [
      "Book a slot for Thursday. You can also book online after hours.",
      "Book your service online, call the workshop or drop in.",
      "Share with us the worst noise your bike makes, and we will guess.",
      "Like many shops we close on Monday; order forms are on the desk.",
      "Photos: https://tallow-lane-cycles.example/ride\nRoute: https://tallow-lane-cycles.example/route",
      "Follow us here: https://tallow-lane-cycles.example/news",
      "When you book a service or buy a tyre, we check the lights.",
    ],
  },
};
