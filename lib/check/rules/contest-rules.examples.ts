import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Jeu-concours : une paire de bottes à gagner au magasin agricole, répondez en commentaire.",
      "Tentez de gagner deux places de concert : quel est votre morceau du matin ? Fin du jeu dimanche.",
      "Concours photo du camping : envoyez votre coucher de soleil. Le règlement est à l’accueil.",
      "Un panier garni par tirage au sort parmi les commentaires. Bonne chance à tous",
      {
        text: "Jeu-concours : donnez un nom à notre robot tondeuse avant le 15 mai.",
        charter: { contests: { rulesUrl: "https://atelier-test.example/jeux" } },
      },
      {
        text: "Jeu-concours jusqu’au 15 mai, règlement sur notre site : nommez notre robot.",
        charter: { contests: { allowed: false } },
      },
    ],
    en: [
      "Giveaway! Comment with your favourite biscuit and you could win a hamper from the tea room.",
      "Win a weekend pass for the climbing wall: tell us your first summit. Closes on Sunday.",
      "Enter our photo competition at the front desk. Terms and conditions apply.",
      { text: "Prize draw until 15 May, rules on our site: name our mascot.", charter: { contests: { allowed: false } } },
      {
        text: "Win a goody bag: name our robot mower in the comments by 15 May.",
        charter: { contests: { rulesUrl: "https://tallow-lane-cycles.example/prizes" } },
      },
    ],
  },
  passes: {
    fr: [
      "Jeu-concours jusqu’au 15 mai : nommez notre robot tondeuse. Règlement complet : https://atelier-test.example/reglement",
      "Concours photo « Mon balcon » : envoyez votre cliché avant le 30 juin, jury le 4 juillet, règlement à l’accueil.",
      "Le tirage au sort des poules a lieu mardi au club-house, venez nombreux.",
      "Bravo aux gagnants du concours de recettes : Samia, Luc et Odile.",
      "Vous avez tout à gagner à faire réviser la chaudière en été : répondez à nos trois questions.",
      "Concours agricole : notre génisse Ficelle remporte une médaille, écrivez-nous pour visiter l’étable.",
      "Remportez un marché public sans y passer vos nuits : déposez votre dossier, nous le relisons.",
      { text: "Une paire de bottes à gagner, répondez en commentaire.", charter: { legal: { packs: ["jeux"] } } },
      {
        text: "Jeu-concours : nommez notre robot avant le 15 mai. https://atelier-test.example/jeux/robot",
        charter: { contests: { allowed: true } },
      },
    ],
    en: [
      "Prize draw until 15 May: name our robot mower. Rules: https://tallow-lane-cycles.example/prize-rules",
      "Win a weekend pass: tell us your first summit by Sunday. T&Cs at the desk.",
      "The winner of our biscuit giveaway is Priya. Comment if you want the recipe.",
      "Competition law has changed for small shops; send us your questions before Friday.",
      "We want to win an award for this barn, so the builders stay until March.",
      "That squeak is a dead giveaway: tell us when it started and we will find the bearing.",
    ],
  },
};
