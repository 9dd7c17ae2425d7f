import type { RuleExamples } from "../rule";

const ALCOHOL = "L’abus d’alcool est dangereux pour la santé. À consommer avec modération.";

export const examples: RuleExamples = {
  charter: {
    legal: {
      requiredMentions: [
        { when: ["vin", "cidre", "dégustation"], text: ALCOHOL },
        { when: ["assurance", "insurance"], text: "ORIAS 07 000 000" },
        { when: ["summer school", "day camp"], text: "Places for ages 6 to 12; a parent signs in each morning." },
      ],
    },
  },
  flags: {
    fr: [
      "Samedi à la ferme : le cidre de Marcel coule à nouveau, et les galettes suivent.",
      "Deux DÉGUSTATIONS samedi au caveau, avec les fromages de chèvre de Julie.",
      "Changer d’assurance auto au bout d’un an : ce que la loi permet, en trois lignes.",
      "Dégustation au caveau de 10 h à 12 h. L’abus d’alcool est mauvais pour la santé.",
      {
        text: "Le prêt se rembourse en deux ans, dit Karim au guichet.",
        charter: { legal: { requiredMentions: [{ when: ["prêt"], text: "Un crédit vous engage et doit être remboursé." }] } },
      },
    ],
    en: [
      "The summer school opens on Monday with kites and kayaks.",
      "Two places are left at our day camp by the lake.",
      "Home insurance after a flood: what to photograph first.",
      {
        text: "The raw milk cheese is back on the counter.",
        charter: { legal: { requiredMentions: [{ when: ["raw milk"], text: "Not for pregnant women or small children." }] } },
      },
    ],
  },
  passes: {
    fr: [
      "Le cidre de Marcel coule à nouveau.\nL’ABUS D’ALCOOL EST DANGEREUX POUR LA SANTÉ, à consommer avec modération",
      "Vingt vélos ont été réparés, et le vingtième était celui du maire.",
      "Merci à @vin_et_fromage pour la table prêtée ce matin.",
      "Votre contrat d’assurance en clair, article par article. Orias 07 000 000.",
      "Le devin du village a encore prédit la pluie.",
    ],
    en: [
      "The summer school opens on Monday. Places for ages 6 to 12, a parent signs in each morning.",
      "Our school in summer is quiet, apart from the painters.",
      "Insurance made plain, clause by clause. ORIAS 07 000 000",
      { text: "The summer school opens on Monday with kites.", charter: { legal: { requiredMentions: [] } } },
      "We reassured the neighbours: the music stops at ten.",
    ],
  },
};
