import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "🎁 JEU CONCOURS 🎁 Un brunch pour deux à gagner au Moulin Bleu. Likez la page, identifiez deux amis et partagez en story pour doubler vos chances.",
      "Notre boulangerie fête ses dix ans : tentez de gagner un an de baguettes. Il suffit de partager cette publication sur votre mur avant dimanche.",
      "Deux places pour le match de samedi à gagner ! Taguez la personne avec qui vous viendriez.",
      "Grand jeu de l’agence : une box déco par tirage au sort. Pour participer, commentez et partagez la publication en mode public.",
      "Concours photo de la ferme : postez votre plus belle vache en commentaire. Chaque partage compte comme une chance en plus.",
      "Giveaway du vendredi. 1. Abonne-toi. 2. Mentionne tes 3 copines de yoga en commentaire. 3. Croise les doigts.",
      "Partagez cette publication pour gagner un diagnostic.",
      "Gagnez un contrôle de vos pneus hiver. Pour jouer, invitez 5 amis à aimer la page du garage.",
    ],
    en: [
      "Share this post with five friends to win a helmet.",
      "Like and share for a chance to win a winter service.",
      "GIVEAWAY! Win a family ticket to the museum. Like our page, tag two friends and share this post to your story.",
      "To enter our prize draw, simply share this photo on your timeline before Friday.",
      "Win a £40 service for your boiler: comment with its age and tag a neighbour who is always cold.",
      "Enter our Easter competition! The more you share, the more entries you get.",
      "For a chance to win two seats in the stand, follow the club, comment your score and share publicly.",
      "It’s competition time at the nursery. Add this to your story for an extra entry.",
    ],
  },
  passes: {
    fr: [
      "Jeu-concours : dites-nous en commentaire quel pain vous emmenez en pique-nique. Tirage au sort le 12 juin, règlement sur notre site.",
      "Partagez-nous votre plus belle photo de jardin en commentaire : trois paniers de saison à gagner, jury le 4 juillet.",
      "À gagner : une nuit au gîte. Pas besoin de partager ni de taguer vos amis, répondez seulement à la question du jour.",
      "Samedi, trois points à gagner contre Vertou. Partagez cette affiche et venez avec vos enfants, entrée libre.",
      "Loto de l’école vendredi à 20 h, un vélo à gagner. Partagez la publication autour de vous, les cartons sont à 3 €.",
      "Concours photo : postez votre cliché et identifiez notre Page pour que nous le retrouvions.",
      "Les jurés d’assises de 2027 seront tirés au sort en mairie le 3 mai. Partagez l’information avec vos voisins.",
      "Taguez un ami qui aime le rugby ! Entraînement ouvert mercredi à 18 h.",
      "Doublez vos chances de trouver un acquéreur : on publie aussi votre annonce en story sur notre compte.",
      "Bravo à Nour, gagnante du jeu-concours. Merci à vous qui avez partagé la publication et tagué un ami.",
      "Bravo à Lucie, qui remporte notre panier garni ! Merci à la mairie pour le prêt de la salle.",
    ],
    en: [
      "Competition: tell us in the comments which book you would lend to a stranger. We draw a name on 3 June, rules on our website.",
      "Win a hamper by sending us a photo of your allotment. No sharing or tagging needed.",
      "Share your photos of the fair with us in the comments; the best one wins a pair of wellies.",
      "Three points up for grabs on Saturday. Share the fixture with your friends and bring a flask.",
      "Win more local customers: share this guide with your sales team and start on Monday.",
      "Charity raffle on the green: a hamper to be won, tickets £1. Share this poster if you live nearby.",
      "Please tag our page in your pictures of the half-marathon so we can find them. Entries for next year open in May.",
      "Congratulations to Ade, winner of our prize draw, and thank you for sharing the post and tagging a friend.",
      "The prize draw for the new pitch was won by Tom. Follow the works here every Friday.",
    ],
  },
};
