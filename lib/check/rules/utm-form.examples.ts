import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Demandez votre devis : https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=Hiver-2026",
      "https://atelier-test.example/visite?jour=samedi?utm_source=facebook&utm_medium=social&utm_campaign=visite",
      "Le guide https://atelier-test.example/guide#combles?utm_source=facebook&utm_medium=social&utm_campaign=guide est à jour",
      "https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=rentr%C3%A9e+2026",
      "https://atelier-test.example/devis&utm_source=facebook&utm_medium=social&utm_campaign=hiver",
      "Écrivez-nous : m.me/ateliertest?utm_source=facebook",
      "Les aides : https://www.service-public.example/aides?id=12&utm_source=facebook",
      {
        text: "https://atelier-test.example/devis?utm_source=facebook&utm_medium=organic",
        charter: { links: { utm: [] } },
      },
    ],
    en: [
      "Book here: https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=social&utm_campaign=Winter-2026",
      "https://tallow-lane-cycles.example/book?day=thu?utm_source=facebook&utm_medium=social&utm_campaign=evening",
      "The guide https://tallow-lane-cycles.example/guide#chains?utm_source=facebook&utm_medium=social&utm_campaign=guide is new",
      "https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=social&utm_campaign=bike%20week",
      "https://tallow-lane-cycles.example/book?utm_source=facebook&amp;utm_medium=social&amp;utm_campaign=winter",
      "Message us: wa.me/441904000000?utm_source=facebook",
      "The council’s map: https://www.city.example/cycling?map=2&utm_source=facebook",
      {
        text: "https://tallow-lane-cycles.example/book?utm_source=social&utm_medium=social",
        charter: { links: { utm: [] } },
      },
    ],
  },
  passes: {
    fr: [
      "https://atelier-test.example/devis?utm_source=facebook&utm_medium=social&utm_campaign=hiver-2026&utm_content=20261123-conseil",
      // What the charter fixes is `link-utm`'s to say.
      "https://atelier-test.example/devis?utm_source=Facebook&utm_medium=organic&utm_campaign=hiver-2026",
      "https://atelier-test.example/devis?Taille=M&q=été",
      "Notre atelier du mardi : que veut dire utm_source=Facebook, et pourquoi l’écrire en minuscules ?",
      "https://atelier-test.example/visite?retour=https://atelier-test.example/plan?utm_source=facebook",
      "https://atelier-test.example/devis?utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}&utm_id=120AbC",
      {
        text: "Billets : https://billetterie.example/nuit?utm_source=facebook&utm_medium=social&utm_campaign=nuit-du-bois",
        charter: { links: { allowedHosts: ["billetterie.example"] } },
      },
      { text: "https://ecole.example/don?utm_source=facebook&utm_campaign=don", charter: { identity: { pageName: "École", domains: [] } } },
    ],
    en: [
      "https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=social&utm_campaign=winter-2026&utm_content=20261123-advice",
      "https://tallow-lane-cycles.example/book?utm_source=Facebook&utm_medium=organic&utm_campaign=winter-2026",
      "https://tallow-lane-cycles.example/book?Size=M&q=caf%C3%A9",
      "Tuesday’s talk: what utm_source=Facebook means, and why it should be written small",
      "https://tallow-lane-cycles.example/map?back=https://tallow-lane-cycles.example/book?utm_source=facebook",
      "https://tallow-lane-cycles.example/book?utm_source=facebook&utm_medium=paid_social&utm_campaign={{campaign.name}}&utm_id=120AbC",
      {
        text: "Tickets: https://tickets.example/night?utm_source=facebook&utm_medium=social&utm_campaign=repair-night",
        charter: { links: { allowedHosts: ["tickets.example"] } },
      },
      {
        text: "https://school.example/give?utm_source=facebook&utm_campaign=gift",
        charter: { identity: { pageName: "School", domains: [] } },
      },
    ],
  },
};
