import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Likez la page pour débloquer la recette complète de notre kouign-amann.",
      "Partagez cette publication pour recevoir le code promo de la boutique.",
      "Dès 500 likes, on vous dévoile le plan de la nouvelle salle de musculation.",
      "Abonnez-vous à la page pour voir la vidéo en entier : les curieux vont être servis.",
      "Likez et partagez pour gagner 50 € en cash, réponse dimanche.",
      "Une carte cadeau de 30 € à gagner à l’institut. Aimez la page et dites-nous bonjour.",
      "Suivez-nous pour obtenir le lien du guide des aides à la rénovation.",
    ],
    en: [
      "Like this post to unlock the full recipe for our ginger cake.",
      "Share this post to get the discount code for the spring sale.",
      "When this post hits 200 likes, we will reveal the name of the new head coach.",
      "Follow us to see the full video of the barn raising.",
      "Like and share to win $100 in cash, drawn on Sunday.",
      "We’re giving away a £50 gift card this week. Follow our page and you are in.",
    ],
  },
  passes: {
    fr: [
      "Abonnez-vous à la newsletter pour recevoir le guide des tailles d’hiver, une fois par mois.",
      "Nous voilà 1 000 abonnés : pour vous remercier, le café est offert samedi matin.",
      "Parrainez un ami et recevez 20 € sur votre prochaine révision.",
      "Suivez le fléchage pour accéder au parking du musée pendant les travaux.",
      "Partagez votre recette en commentaire : la plus lue entre au menu de la cantine jeudi.",
      "Un bon d’achat de 40 € récompense la meilleure légende, votée par le jury ; commentez jusqu’à mardi.",
      "Ne demandez jamais de « liker pour débloquer » : Meta range cela dans le spam.",
      "Notre promesse : un devis clair et 50 € offerts si nous dépassons le délai. Partagez vos photos de toiture, on regarde.",
      "Cagnotte pour Inès : partagez la publication pour recevoir le lien de don et l’aider à marcher.",
    ],
    en: [
      "Sign up for the newsletter to get the pruning guide each month.",
      "Follow the yellow signs to get access to the lower car park.",
      "Share the code with a neighbour and you both get £10 off your first box of vegetables.",
      "We reached 1,000 likes this week, so tea is on us on Saturday.",
      "Our villagers won £5,000 for the hall roof. Like last year, the vote took place at the fete.",
      "Follow these steps to unlock your library account; the code is on the back of the card.",
      "Win a £20 book voucher by answering Friday’s question at the till.",
      "“Like to unlock” is spam for Meta: put the recipe in the post.",
    ],
  },
};
