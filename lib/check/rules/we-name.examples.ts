import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { voice: { weName: "nous" } },
  flags: {
    fr: [
      "On vous attend samedi à la ferme, bottes conseillées.",
      "Le nouveau four est là. On est ouverts dès six heures.",
      "On recrute un mécanicien, de préférence curieux.",
      "Demain on vous accueille au collège pour les portes ouvertes.",
      { text: "Nous vous accueillons au cabinet du lundi au jeudi.", charter: { voice: { weName: "on" } } },
      { text: "Nous sommes ravis de ce chantier à Clisson.", charter: { voice: { weName: "on" } } },
      { text: "Nous vous proposons trois menus pour Noël.", charter: { voice: { weName: "page-name" } } },
      { text: "Nous vous accueillons samedi. On vous prépare un café, et on vous montre la cuve.", charter: { voice: {} } },
    ],
  },
  passes: {
    fr: [
      "Nous vous attendons samedi à la ferme, bottes conseillées.",
      "Sur le panneau, on peut lire la date de 1847.",
      "Si on vous propose un diagnostic à un euro, raccrochez.",
      "Comme on dit chez les couvreurs : le toit d’abord.",
      "On a tous un vieux vélo au fond du garage.",
      "Quand on vous attend à la sortie de l’école, prévenez.",
      "« On vous attendait depuis un an ! » nous a lancé Odile en ouvrant la porte du gîte. La route est rouverte, le poêle aussi, et les chambres du bas donnent de nouveau sur le verger.",
      { text: "On vous accueille au cabinet du lundi au jeudi, près de chez nous.", charter: { voice: { weName: "on" } } },
      { text: "Nous avons tous perdu une clé de six un jour.", charter: { voice: { weName: "on" } } },
      { text: "L’atelier vous accueille samedi.", charter: { voice: { weName: "page-name" } } },
      { text: "On se retrouve à la piscine ? Nous sommes onze pour l’instant.", charter: { voice: {} } },
    ],
  },
};
