import type { CheckContext } from "../draft";
import type { RuleExamples } from "../rule";

const frozen = {
  crisis: {
    freeze: true,
    freezeReason: "Accident sur le chantier de Vallet.",
    freezeUntil: "2026-12-03",
    freezeAllows: ["horaires", "numéro d’urgence", "opening hours", "emergency number"],
    holdingStatement: "Un accident a eu lieu ce matin. Nous pensons aux blessés et nous vous informons ici à 18 h.",
    contacts: [{ name: "Nadia Roux", phone: "06 12 34 56 78", order: 1 }],
  },
};
const at = (now: string): Partial<CheckContext> => ({ now });
const planned = (plannedAt: string): Partial<CheckContext> => ({ sheet: { plannedAt } });

export const examples: RuleExamples = {
  charter: frozen,
  flags: {
    fr: [
      "Mardi, à Clisson, nous avons posé 145 mm de laine de bois chez Nadia. Demandez un devis.",
      { text: "Le catalogue d’hiver est arrivé à l’atelier.", context: at("2026-12-03T23:00:00+01:00") },
      { text: "Rendez-vous vendredi au marché de Vertou.", context: planned("2026-12-02T09:00:00+01:00") },
      { text: "La porte en chêne de la semaine.", charter: { crisis: { freeze: true } } },
      // Some words of what may go out are not the statement itself.
      "Un accident a eu lieu ce matin. Profitez-en pour revoir notre catalogue.",
    ],
    en: [
      "On Tuesday we fitted 145 mm of wood wool at Nadia’s in Leeds. Ask for a quote.",
      { text: "The winter catalogue has come to the workshop.", context: at("2026-12-03T23:00:00Z") },
      { text: "See us on Friday at the market hall.", context: planned("2026-12-02T09:00:00Z") },
      { text: "The oak door of the week.", charter: { crisis: { freeze: true } } },
    ],
  },
  passes: {
    fr: [
      { text: "Le catalogue d’hiver est arrivé à l’atelier.", context: at("2026-12-04T07:00:00+01:00") },
      { text: "Rendez-vous vendredi au marché de Vertou.", context: planned("2026-12-04T09:00:00+01:00") },
      "Un accident a eu lieu ce matin. Nous pensons aux blessés et nous vous informons ici à 18 h.",
      "UN ACCIDENT a eu lieu ce matin.\nNous pensons aux blessés, et nous vous informons ici à 18 h !",
      { text: "La porte en chêne de la semaine.", charter: { crisis: { freeze: false } } },
    ],
    en: [
      { text: "The winter catalogue has come to the workshop.", context: at("2026-12-04T07:00:00Z") },
      { text: "See us on Friday at the market hall.", context: planned("2026-12-04T09:00:00Z") },
      { text: "The oak door of the week.", charter: { crisis: { freeze: false, freezeReason: "A fire." } } },
    ],
  },
};
