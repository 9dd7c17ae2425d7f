import type { CheckContext } from "../draft";
import type { RuleExamples } from "../rule";

/** Posts of November 2026, by day and hour (UTC). */
function on(...times: readonly string[]): Partial<CheckContext> {
  return { history: { posts: times.map((time) => ({ publishedAt: `2026-11-${time}:00Z`, shingles: [] })) } };
}

export const examples: RuleExamples = {
  charter: { rhythm: { perWeek: [1, 2] } },
  flags: {
    fr: [
      { text: "Le pain de seigle revient mardi, 4,20 € la miche.", context: on("18T07:00", "21T06:30") },
      { text: "Deux places libres au cours de poterie de jeudi.", context: on("17T12:00", "19T12:00", "22T12:00") },
      {
        text: "La mairie ferme à 16 h ce vendredi.",
        context: { ...on("20T10:00", "24T10:00"), sheet: { plannedAt: "2026-11-26T08:00:00+01:00" } },
      },
      {
        text: "Vidange et filtre : 89 € jusqu’à samedi.",
        charter: { rhythm: { perWeek: [0, 1] } },
        context: on("21T09:00"),
      },
    ],
    en: [
      { text: "The sourdough class has two seats left on Thursday.", context: on("18T07:00", "21T06:30") },
      { text: "Lambs are out in the lower field: gates open at ten.", context: on("17T10:00", "20T10:00", "22T18:00") },
      {
        text: "Nets are up, under-11s train at six.",
        context: { ...on("25T09:00", "27T09:00"), sheet: { plannedAt: "2026-11-28T09:00:00Z" } },
      },
    ],
  },
  passes: {
    fr: [
      "Le pain de seigle revient mardi, 4,20 € la miche.",
      { text: "Deux places libres au cours de poterie de jeudi.", context: on("21T12:00") },
      { text: "La mairie ferme à 16 h ce vendredi.", context: on("10T10:00", "12T10:00", "15T08:00", "22T10:00") },
      {
        text: "Vidange et filtre : 89 € jusqu’à samedi.",
        context: { ...on("18T09:00", "20T09:00"), sheet: { plannedAt: "2026-11-26T08:00:00+01:00" } },
      },
      { text: "Portes ouvertes au lycée.", charter: { rhythm: {} }, context: on("18T07:00", "19T07:00", "20T07:00") },
    ],
    en: [
      "The sourdough class has two seats left on Thursday.",
      { text: "Lambs are out in the lower field: gates open at ten.", context: on("22T10:00") },
      { text: "Nets are up, under-11s train at six.", context: on("02T09:00", "09T09:00", "16T08:00", "22T09:00") },
      { text: "", context: on("18T07:00", "19T07:00", "21T06:30") },
      {
        text: "New opening hours from December.",
        context: { ...on("18T07:00", "21T06:30"), sheet: { plannedAt: "2026-12-01T09:00:00Z" } },
      },
    ],
  },
};
