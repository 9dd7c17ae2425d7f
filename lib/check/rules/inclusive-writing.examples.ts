import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { inclusive: "doublets" },
  flags: {
    fr: [
      "Les adhérent·es du club reçoivent leur carte samedi.",
      "Chers client(e)s, le magasin déménage.",
      "Tous·tes les salarié.e.s de l’usine ont signé.",
      { text: "Les étudiant-e-s peuvent s’inscrire jusqu’à jeudi.", charter: { inclusive: "none" } },
      { text: "Bienvenue aux nouvelles lecteur·rices de la médiathèque.", charter: { inclusive: "none" } },
      { text: "Les habitant·e·s du quartier sont invités à la réunion.", charter: { inclusive: "epicene" } },
      { text: "Vous êtes passionné(e) de cuisine ? Le restaurant recrute.", charter: { inclusive: "epicene" } },
      { text: "Nos technicien(ne)s passent dans la journée.", charter: { inclusive: "median-point" } },
      { text: "Les apprenti.e.s visitent la tannerie mardi.", charter: { inclusive: "median-point" } },
      {
        text: "Les agriculteurs/trices de la vallée vendent en direct : chaque exposant/e/s a son étal.",
        charter: { inclusive: "median-point" },
      },
      { text: "Les client·es et les ami·e·s de la ferme sont attendus.", charter: { inclusive: "median-point" } },
    ],
  },
  passes: {
    fr: [
      "Les adhérentes et adhérents du club reçoivent leur carte samedi.",
      "Envoyez votre (vos) photo(s) avant jeudi.",
      "Poste de cuisinier H/F, cuisine et/ou salle, CDI.",
      "Rendez-vous sur salon-habitat.example ou au stand 12, hall B.",
      "Menu du jour : soupe·pain·fromage, 9 €.",
      "Nous arrivons.le samedi matin, dit le SMS (sic).",
      "« Cher·es ami·es », commençait la lettre du maire. Nous vous la lisons en entier samedi à l’accueil de la mairie, avec le plan du nouveau parking et les réponses aux questions de la dernière réunion.",
      { text: "Les client·es et les ami·es de la ferme sont attendus.", charter: { inclusive: "median-point" } },
      { text: "Bienvenue aux nouveaux, et aux nouvelles aussi.", charter: { inclusive: "none" } },
      { text: "Toute l’équipe et tout le public étaient là, est-ce si rare ?", charter: { inclusive: "epicene" } },
    ],
  },
};
