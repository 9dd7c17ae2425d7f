import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le règlement du concours agricole : http://comice-de-thiers.example/reglement",
      "http://www.ecole-saint-jean.example présente sa kermesse",
      "Inscription (HTTP://aviron-annecy.example/essai) avant mardi",
      "Deux adresses utiles : https://mairie.example et http://tresor.example/payer",
    ],
    en: [
      "The show schedule: http://county-show.example/schedule",
      "http://www.st-johns-school.example has the fair times",
      "Try rowing (HTTP://rowing-bath.example/try) before Tuesday",
      "Two useful pages: https://council.example and http://treasury.example/pay",
    ],
  },
  passes: {
    fr: [
      "Le règlement : https://comice-de-thiers.example/reglement",
      "Voir comice-de-thiers.example/reglement ou www.comice-de-thiers.example",
      "Notre cours explique la différence entre http et https, mardi à 18 h",
      "Partagez https://lecteur.example/?url=http://vieux-site.example/page avec la classe",
      "Sur la borne de l’accueil, tapez http://192.168.1.20/plan ou http://localhost:3000",
    ],
    en: [
      "The schedule: https://county-show.example/schedule",
      "See county-show.example/schedule or www.county-show.example",
      "Our evening class explains http and https, Tuesday at six",
      "Pass https://reader.example/?url=http://old-site.example/page on to the class",
      "On the kiosk, type http://192.168.1.20/map or http://localhost:3000",
    ],
  },
};
