import type { CheckContext } from "../draft";
import type { RuleExamples } from "../rule";

/** The draft's pillar, and the pillars of the posts before it, the latest first, two days apart from 22 November 2026 on. */
function after(pillarId: string | undefined, pillars: string): Partial<CheckContext> {
  return {
    ...(pillarId === undefined ? {} : { sheet: { pillarId } }),
    history: {
      posts: pillars.split(" ").map((pillar, at) => ({
        publishedAt: `2026-${at < 11 ? "11" : "10"}-${String(at < 11 ? 22 - 2 * at : 31 - 2 * (at - 11)).padStart(2, "0")}T08:00:00Z`,
        shingles: [],
        ...(pillar === "-" ? {} : { pillarId: pillar }),
      })),
    },
  };
}

export const examples: RuleExamples = {
  charter: {
    pillars: [
      { id: "conseil", name: "Conseil", share: 60 },
      { id: "offre", name: "Offre", share: 15 },
      { id: "vie", name: "Vie du club" },
    ],
  },
  flags: {
    fr: [
      {
        text: "-15 % sur les pneus neige jusqu’au 30 novembre.",
        context: after("offre", "offre offre conseil offre vie offre conseil offre"),
      },
      {
        text: "Encore un conseil d’entretien.",
        context: after("conseil", "conseil conseil conseil conseil conseil conseil conseil vie conseil"),
      },
      { text: "L’abonnement d’hiver à 39 €.", context: after("offre", "offre - conseil offre offre - offre vie conseil conseil offre") },
    ],
    en: [
      { text: "15% off winter tyres until Saturday.", context: after("offre", "offre offre conseil offre vie offre conseil offre") },
      {
        text: "One more tip on brake pads.",
        context: after("conseil", "conseil conseil conseil conseil conseil conseil conseil vie conseil"),
      },
      {
        text: "The winter pass costs £39.",
        charter: { builtins: { "pillar-balance": { above: 5 } } },
        context: after("offre", "offre conseil conseil offre vie conseil conseil conseil"),
      },
    ],
  },
  passes: {
    fr: [
      "-15 % sur les pneus neige jusqu’au 30 novembre.",
      { text: "Trop peu de publications pour juger.", context: after("offre", "offre offre offre offre offre offre offre") },
      {
        text: "Une offre sur neuf, c’est dans la part.",
        context: after("offre", "conseil conseil vie conseil conseil conseil vie conseil"),
      },
      { text: "La vie du club n’a pas de part fixée.", context: after("vie", "vie vie vie vie vie vie vie vie vie") },
      { text: "Sans pilier noté.", context: after(undefined, "offre offre offre offre offre offre offre offre") },
    ],
    en: [
      "15% off winter tyres until Saturday.",
      { text: "Too few posts to judge.", context: after("offre", "offre offre offre offre offre offre offre") },
      { text: "Two offers in nine are near enough.", context: after("offre", "conseil conseil vie conseil offre conseil vie conseil") },
      { text: "Most posts name no pillar.", context: after("offre", "offre - - - offre - offre - offre -") },
      { text: "Nobody noted a pillar.", context: after(undefined, "offre offre offre offre offre offre offre offre") },
    ],
  },
};
