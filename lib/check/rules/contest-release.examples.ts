import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Jeu-concours de la fromagerie : devinez le poids de la meule en commentaire. Tirage au sort le 20 mai parmi les bonnes réponses.",
      "Tentez de gagner un week-end au gîte : racontez votre pire nuit sous la tente en commentaire, jusqu’à dimanche.",
      "Deux entrées au zoo à gagner. Pour participer, donnez un prénom à notre girafon avant le 3 avril.",
      "Concours de dessins pour les petits lecteurs de la médiathèque : déposez vos feuilles à l’accueil avant samedi, participation gratuite.",
      "Gagnez un lavage complet au garage des Tilleuls : commentez avec le kilométrage de votre voiture.",
    ],
    en: [
      "Prize draw at the dairy: guess the weight of the wheel in the comments before 20 May.",
      "Caption competition! Post your best line for this goat below, closing date Friday.",
      "Win a night at our farm stay. Tell us about your worst tent in the comments by Sunday.",
      "Enter our giveaway: comment with the colour of your front door. Winners will be drawn at random on Monday.",
    ],
  },
  passes: {
    fr: [
      "Jeu-concours : devinez le poids de la meule. Ce jeu n’est ni organisé, ni parrainé par Facebook.",
      "Tirage au sort dimanche parmi vos réponses. Règlement : https://atelier-test.example/reglement",
      "Résultats du jeu-concours : bravo à Nour et Simon, venez chercher vos paniers à la boutique.",
      "Le concours d’infirmier ouvre lundi : inscriptions en ligne, résultats en juin.",
      "Concours de pétanque samedi au boulodrome, inscriptions sur place dès 13 h 30.",
      "La fête des voisins a lieu avec le concours de la mairie, apportez une chaise.",
      "Tombola du club : un vélo à gagner, billets à 2 € à la buvette, tirage au sort à 17 h.",
      "Gagnez deux heures par semaine : notre logiciel relance vos factures, commentez si vous voulez une démonstration.",
      { text: "Jeu-concours : devinez le poids de la meule en commentaire.", charter: { contests: { allowed: false } } },
      {
        text: "Jeu-concours : devinez le poids de la meule en commentaire. https://www.atelier-test.example/r/42",
        charter: { contests: { rulesUrl: "https://atelier-test.example/r/42" } },
      },
    ],
    en: [
      "Guess the weight of the wheel to enter our prize draw. Not sponsored, endorsed or run by Facebook.",
      "Win a night at our farm stay by answering below. Terms apply, see https://farm.example/terms",
      "Congratulations to Ade, who won our caption competition. The mug is at the till.",
      "There is plenty of competition for school places this year; tell us what you need and we will help.",
      "Our under-twelves hope to win a place in the county final. Enter by the north gate.",
      "Raffle on the spot at the summer fair: win a hamper, tickets £1, drawn at four.",
      "Win a contract like this one: comment below and we will send our tender checklist.",
    ],
  },
};
