import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["jeux"] } },
  flags: {
    fr: [
      "🎁 Grand jeu-concours de rentrée ! Pour participer, dites-nous en commentaire quel pain vous ferez griller le premier.",
      "Un week-end en gîte à gagner : envoyez-nous la photo de votre plus belle cueillette, nous tirerons au sort parmi vous.",
      "Tirage au sort vendredi 12 parmi toutes celles et ceux qui commentent : deux places pour le derby en jeu, participez vite.",
      "Pour tenter de gagner un vélo révisé à neuf, participez au concours photo de l’atelier avant le 30 juin.",
      "Notre concours de vitrines est lancé, règlement à l’accueil de la mairie : déposez votre photo, les plus belles seront récompensées.",
      {
        text: "Concours photo du musée : envoyez votre cliché avant le 15 mars pour gagner un pass annuel.",
        charter: { contests: { rulesUrl: "https://atelier-test.example/reglement" } },
      },
    ],
    en: [
      "🎉 Giveaway time! Comment with your favourite loaf and you could win a month of free bread.",
      "Enter our photo competition: send us your muddiest dog picture and win a full groom at the salon.",
      "Three family passes up for grabs. Tell us below which farm animal you would visit first, and we will draw a name.",
      "For your chance to win two tickets to Saturday's match, answer this: who scored our first goal?",
      "Prize draw on 14 June: leave a comment to enter, one sourdough course for the winner.",
    ],
  },
  passes: {
    fr: [
      "Concours photo « Mon balcon en fleurs » : envoyez votre image avant le 30 juin, trois bons d’achat, règlement complet à l’accueil.",
      "Jeu-concours jusqu’au 14 février : participez en boutique, un coffret à 45 € à gagner, modalités sur notre site.",
      "Bravo à Inès Morvan, tirée au sort parmi vos réponses : elle repart avec le panier du primeur.",
      "La commune prépare son jury citoyen : quinze habitants seront tirés au sort sur les listes électorales.",
      "Prochain concours de la fonction publique hospitalière : les inscriptions ferment mardi, préparez votre dossier.",
      "Passez par la rocade et gagnez dix minutes pendant les travaux du pont.",
      "Tirage au sort du troisième tour de la coupe : nous recevons Vertou, tous au stade.",
      "Médaille d’argent au concours agricole pour notre beurre cru, merci à l’équipe de la laiterie.",
      {
        text: "Concours photo du musée : envoyez votre cliché avant le 15 mars pour gagner un pass annuel. atelier-test.example/reglement",
        charter: { contests: { rulesUrl: "https://atelier-test.example/reglement" } },
      },
    ],
    en: [
      "Win a family ticket to the Harvest Fair: enter on our website by 8 September, rules on the same page.",
      "Photo competition, open until 30 June: send us your garden, full terms and conditions in the first comment.",
      "Congratulations to Marta, whose name was drawn for the cheese hamper last night.",
      "We need to win a third match in a row to stay up, so come and shout on Sunday.",
      "The firm hopes to win a contract for two new school kitchens.",
      "Take the bypass this week and win back ten minutes of your morning.",
      "Our hygiene course won an award in Leeds, and the certificate hangs by the till.",
    ],
  },
};
