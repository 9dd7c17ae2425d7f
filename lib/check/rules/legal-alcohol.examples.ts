import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["alcool"] } },
  flags: {
    fr: [
      "Arrivage de vin de Loire : chenin 2024, 12,5 % vol., 11 € la bouteille.",
      "Soirée cocktails entre amis vendredi, le DJ arrive à 22 h.",
      "Notre bière blonde est brassée ici, à 5,2 % vol.",
      "Un verre de vin offert à chaque visiteur du salon.",
      "Visite du chai et dégustation de cognac, 12 € par personne.",
      "Cidre fermier au marché samedi, allée des producteurs.",
      "Apéro de rentrée à la galerie, jeudi à 18 h 30.",
      "Le rhum arrangé fête l’été avec vous ! L’abus d’alcool est dangereux pour la santé.",
      {
        text: "Notre crémant passe à table pour Noël, 9,80 €.",
        charter: {
          legal: {
            packs: ["alcool"],
            requiredMentions: [{ when: ["crémant"], text: "L’abus d’alcool est dangereux pour la santé, à consommer avec modération." }],
          },
        },
      },
    ],
    en: [
      "New Loire wines are in: chenin 2024, 12.5% vol., €11 a bottle.",
      "Cocktails and a DJ on Friday, bring your friends.",
      "Our lager is brewed here, at 5.2% vol.",
      "Cider from the farm at Saturday's market.",
      "Tour of the cellar and a cognac tasting, €12 each. Drink responsibly.",
      "A party with our summer gin! Alcohol abuse is dangerous for your health.",
    ],
  },
  passes: {
    fr: [
      "Chenin 2024, 12,5 % vol., 11 € la bouteille de vin. L’abus d’alcool est dangereux pour la santé, à consommer avec modération.",
      "Poulet au vin jaune et morilles, le plat du jour à 16 €.",
      "La rue du Vin sera fermée mardi pour travaux.",
      "La mise en bière aura lieu dans l’intimité de la famille.",
      "Vinaigre de vin vieilli en fût, 6 € le demi-litre.",
      "Bière sans alcool à la pression, pour celles et ceux qui conduisent.",
      "Cocktail dînatoire pour les trente ans de l’entreprise, sur invitation.",
      "Baba au rhum de Julien, en vitrine dès huit heures.",
      "Bière et vin sont interdits dans les tribunes, fouille à l’entrée.",
      "Nos verres à vin soufflés à la bouche, 24 € la paire.",
      "Le dépôt de Châlons-en-Champagne recrute deux caristes.",
      "Ouvert lundi de Pâques, venez voir les vignes en fleurs.",
    ],
    en: [
      "Chenin 2024, 12.5% vol., €11 a bottle of wine. L’abus d’alcool est dangereux pour la santé.",
      "Loire wine at €11. Alcohol abuse is dangerous for your health.",
      "Beef in red wine with mash, today's dish at €16.",
      "Wine vinegar aged in oak, €6 for half a litre.",
      "Ginger beer made on the farm, no sugar added.",
      "Tonight: pollock from the harbour with cider butter, £24.",
      "Alcohol-free beer on tap for those who drive.",
      "Our hand-blown wine glasses, €24 a pair.",
      "The beer garden opens on Monday, dogs welcome.",
      "Prawn cocktail, then beer-battered cod.",
      "Gin rummy club meets on Tuesday at the library.",
    ],
  },
};
