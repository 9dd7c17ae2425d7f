import type { CheckContext } from "../draft";
import { shinglesOf } from "../reading/shingles";
import type { RuleExamples } from "../rule";

/** One post of the past, by its day in 2026. */
function after(day: string, text: string): Partial<CheckContext> {
  return { history: { posts: [{ publishedAt: `2026-${day}T08:00:00Z`, shingles: shinglesOf(text) }] } };
}

export const examples: RuleExamples = {
  flags: {
    fr: [
      {
        text: "Samedi, Lise ouvre la ferme de 10 h à 17 h : traite à 11 h, goûter à 16 h, 4 € par personne.",
        context: after("10-30", "Samedi, Lise ouvre la ferme de 10 h à 17 h : traite à 11 h, goûter à 16 h, 4 € par personne."),
      },
      {
        text: "📌 RAPPEL – La collecte des sapins a lieu devant la salle des fêtes, du 4 au 9 janvier, sans inscription ! #MaVille",
        context: after(
          "11-20",
          "La collecte des sapins a lieu devant la salle des fêtes, du 4 au 9 janvier, sans inscription. https://ma-ville.example",
        ),
      },
      {
        text: "Un studio de 24 m² rue des Lilas, calme, au deuxième étage, 415 € charges comprises, visites mercredi.",
        context: after("11-02", "Un studio de 24 m² rue des Lilas, calme, au deuxième étage, 415 € charges comprises, visites jeudi."),
      },
    ],
    en: [
      {
        text: "Bring your saw and Tom will set and sharpen it while you wait, eight pounds, every Friday morning.",
        context: after("10-02", "Bring your saw and Tom will set and sharpen it while you wait, eight pounds, every Friday morning."),
      },
      {
        text: "The flu clinic runs on Tuesday from nine to noon, no appointment, over-65s and carers first. See you there.",
        context: after("11-10", "The flu clinic runs on Tuesday from nine to noon, no appointment, over-65s and carers first."),
      },
      {
        text: "Three spaces left in the toddler swim group on Sunday mornings, ring Dawn on the front desk.",
        charter: { builtins: { "near-duplicate": { alike: 40 } } },
        context: after("11-15", "Two spaces left in the toddler swim group on Sunday mornings, ask Dawn on the front desk."),
      },
    ],
  },
  passes: {
    fr: [
      "Samedi, Lise ouvre la ferme de 10 h à 17 h : traite à 11 h, goûter à 16 h, 4 € par personne.",
      {
        text: "Samedi, Lise ouvre la ferme de 10 h à 17 h : traite à 11 h, goûter à 16 h, 4 € par personne.",
        context: after("07-04", "Samedi, Lise ouvre la ferme de 10 h à 17 h : traite à 11 h, goûter à 16 h, 4 € par personne."),
      },
      { text: "Fermé ce lundi, à mardi.", context: after("11-16", "Fermé ce lundi, à mardi.") },
      {
        text: "Samedi, Lise tond les brebis devant vous, puis on carde la laine : dès 6 ans, 4 € par personne.",
        context: after("11-14", "Samedi, Lise ouvre la ferme de 10 h à 17 h : traite à 11 h, goûter à 16 h, 4 € par personne."),
      },
      {
        text: "La collecte des sapins est reportée au 11 janvier à cause du verglas ; les bennes restent fermées jusque-là.",
        context: after("11-20", "La collecte des sapins a lieu devant la salle des fêtes, du 4 au 9 janvier, sans inscription."),
      },
    ],
    en: [
      "Bring your saw and Tom will set and sharpen it while you wait, eight pounds, every Friday morning.",
      {
        text: "Bring your saw and Tom will set and sharpen it while you wait, eight pounds, every Friday morning.",
        context: after("08-20", "Bring your saw and Tom will set and sharpen it while you wait, eight pounds, every Friday morning."),
      },
      { text: "Closed on Monday, see you Tuesday.", context: after("11-16", "Closed on Monday, see you Tuesday.") },
      {
        text: "Tom has set four hundred saws since spring; here is the one with the most bent teeth so far.",
        context: after("11-13", "Bring your saw and Tom will set and sharpen it while you wait, eight pounds, every Friday morning."),
      },
    ],
  },
};
