import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Notre solution d’isolation tient l’hiver, demandez votre devis.",
      "Besoin d'une SOLUTION ISOLANTE ? Appelez l’atelier.",
      "La deadline est fixée à jeudi.",
      "Chaque bénéficiaire reçoit son carnet de chantier.",
      "Un matériau   biosourcé, ou plutôt un matériau biosourcé",
    ],
    en: [
      "A pre-loved bike for the school run.",
      "Ask about our Servicing Solution.",
      "We mend any PEDELEC in the workshop.",
      "Our valued clients know the way.",
      "Come to the masterclass on Thursday",
    ],
  },
  passes: {
    fr: [
      "L’isolation des combles en une journée, demandez votre devis.",
      "La solution : isoler par l’extérieur.",
      "Le journaliste de Sky News est venu au chantier.",
      "@deadline nous a prêté la salle",
      "Les bénéfices du bois, en trois photos",
      "Une solution, d’isolation parlons-en ensemble",
    ],
    en: [
      "A second-hand bike for the school run.",
      "Loved by its owner, preserved by us.",
      "The solution: servicing it twice a year.",
      "@pedelec lent us the room",
      "An electric bell on a bicycle",
      "It was pre. Loved every minute",
    ],
  },
};
