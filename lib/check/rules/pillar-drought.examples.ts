import type { CheckContext } from "../draft";
import type { RuleExamples } from "../rule";

/** The draft's pillar and those of the posts before it, by day of the year 2026 (`month-day pillar`). */
function after(pillarId: string | undefined, ...posts: readonly string[]): Partial<CheckContext> {
  return {
    ...(pillarId === undefined ? {} : { sheet: { pillarId } }),
    history: {
      posts: posts.map((post) => {
        const [day = "", pillar] = post.split(" ");
        return { publishedAt: `2026-${day}T08:00:00Z`, shingles: [], ...(pillar === undefined ? {} : { pillarId: pillar }) };
      }),
    },
  };
}

export const examples: RuleExamples = {
  charter: {
    pillars: [
      { id: "recettes", name: "Recettes", share: 50 },
      { id: "equipe", name: "L’équipe", share: 30 },
      { id: "offre", name: "Offres", share: 20 },
      { id: "ancien", name: "Ancien pilier", archived: true },
    ],
  },
  flags: {
    fr: [
      {
        text: "Le menu du midi passe à 14,50 € lundi.",
        context: after("offre", "09-30 recettes", "10-30 equipe", "11-10 offre", "11-18 equipe"),
      },
      { text: "La soupe de potimarron, pas à pas.", context: after("recettes", "10-01 equipe", "11-05 recettes", "11-15 offre") },
      {
        text: "Karim, douze ans de fournil.",
        context: after("equipe", "10-12 offre", "11-01 recettes", "11-08 recettes", "11-16 equipe"),
      },
    ],
    en: [
      { text: "Lunch is £12 from Monday.", context: after("offre", "09-30 recettes", "10-30 equipe", "11-10 offre", "11-18 equipe") },
      { text: "Pumpkin soup, step by step.", context: after("recettes", "10-01 equipe", "11-05 recettes", "11-15 offre") },
      {
        text: "Ruth has run the oven for twelve years.",
        charter: { builtins: { "pillar-drought": { days: 14 } } },
        context: after("equipe", "11-01 recettes", "11-12 equipe", "11-19 offre"),
      },
    ],
  },
  passes: {
    fr: [
      "Le menu du midi passe à 14,50 € lundi.",
      { text: "La soupe de potimarron, pas à pas.", context: after("recettes", "10-01 recettes", "11-05 equipe", "11-15 offre") },
      { text: "Personne n’a noté le pilier.", context: after(undefined, "10-01 equipe", "11-05 recettes", "11-15 recettes") },
      { text: "L’historique est trop court.", context: after("offre", "11-05 recettes", "11-15 recettes") },
      { text: "Les publications passées n’ont pas de pilier.", context: after("offre", "10-01", "11-05", "11-12", "11-15 recettes") },
    ],
    en: [
      "Lunch is £12 from Monday.",
      { text: "Pumpkin soup, step by step.", context: after("recettes", "10-01 recettes", "11-05 equipe", "11-15 offre") },
      { text: "Nobody noted a pillar here.", context: after(undefined, "10-01 equipe", "11-05 recettes", "11-15 recettes") },
      {
        text: "One pillar makes no mix.",
        charter: { pillars: [{ id: "recettes", name: "Recipes" }] },
        context: after("recettes", "10-01 recettes", "11-05 recettes"),
      },
      { text: "A month without any post at all.", context: after("offre", "09-01 equipe", "09-15 recettes") },
    ],
  },
};
