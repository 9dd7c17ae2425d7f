import type { CheckContext } from "../draft";
import type { RuleExamples } from "../rule";

/** A planned time and the times of the Page's own posts, in November 2026. */
function slot(plannedAt: string | undefined, ...times: readonly string[]): Partial<CheckContext> {
  return {
    ...(plannedAt === undefined ? {} : { sheet: { plannedAt } }),
    history: { posts: times.map((time) => ({ publishedAt: `2026-11-${time}`, shingles: [] })) },
  };
}

export const examples: RuleExamples = {
  charter: {
    rhythm: {
      minGapHours: 24,
      quietHours: { from: "21:00", to: "07:00" },
      blackout: [{ from: "2026-12-24", to: "2026-12-26", reason: "Noël" }, { from: "2027-01-01" }],
    },
  },
  flags: {
    fr: [
      { text: "La galette arrive en vitrine dès 7 h.", context: slot(undefined, "22T18:30:00+01:00") },
      { text: "Le diagnostic humidité, en trois photos.", context: slot("2026-11-25T10:00:00+01:00", "24T11:00:00+01:00") },
      { text: "La piscine municipale rouvre lundi.", context: slot("2026-11-25T22:15:00+01:00") },
      { text: "Nos horaires de fin d’année.", context: slot("2026-11-26T06:59:00+01:00") },
      { text: "Le cabinet vous souhaite de bonnes fêtes.", context: slot("2026-12-25T10:00:00+01:00") },
      { text: "Le premier bain de l’année.", context: slot("2027-01-01") },
    ],
    en: [
      { text: "Mince pies are on the counter from seven.", context: slot(undefined, "22T18:30:00Z") },
      { text: "Which tyre for wet leaves? Two photos.", context: slot("2026-11-25T10:00:00Z", "25T20:00:00Z") },
      { text: "The leisure pool opens again on Monday.", context: slot("2026-11-25T23:00:00+00:00") },
      { text: "Rent day and how to pay.", context: slot("2026-12-24T09:00:00+00:00") },
      {
        text: "A quiet lunch hour it should be.",
        charter: { rhythm: { quietHours: { from: "12:00", to: "14:00" } } },
        context: slot("2026-11-25T12:30:00-05:00"),
      },
    ],
  },
  passes: {
    fr: [
      "La galette arrive en vitrine dès 7 h.",
      { text: "Le diagnostic humidité, en trois photos.", context: slot("2026-11-25T10:00:00+01:00", "24T10:00:00+01:00") },
      { text: "La piscine municipale rouvre lundi.", context: slot("2026-11-25T20:59:00+01:00") },
      { text: "Nos horaires de fin d’année.", context: slot("2026-11-26T07:00:00+01:00") },
      { text: "Un départ à minuit, heure de Greenwich.", context: slot("2026-11-25T23:30:00Z") },
      { text: "Nous rouvrons le 27.", context: slot("2026-12-27T10:00:00+01:00") },
      { text: "Une date, pas encore d’heure.", context: slot("2026-11-23", "22T22:00:00+01:00") },
    ],
    en: [
      "Mince pies are on the counter from seven.",
      { text: "Which tyre for wet leaves? Two photos.", context: slot("2026-11-25T10:00:00Z", "24T09:00:00Z", "26T10:00:00Z") },
      { text: "The leisure pool opens again on Monday.", context: slot("2026-11-25T07:00:00+00:00") },
      { text: "Two days of markets, then rest.", context: slot("2026-12-23T18:00:00+00:00") },
      {
        text: "After lunch it is.",
        charter: { rhythm: { quietHours: { from: "12:00", to: "14:00" } } },
        context: slot("2026-11-25T14:00:00-05:00"),
      },
    ],
  },
};
