import type { Example, RuleExamples } from "../rule";

const headline = (text: string): Example => ({ text, context: { surface: "ad-headline" } });

export const examples: RuleExamples = {
  flags: {
    fr: [
      headline("Isolez vos combles avant l’hiver avec une équipe de Nantes"),
      headline("Le bilan auditif est gratuit pour les plus de soixante ans"),
      headline("Ramonage et entretien de poêle"),
      headline("Visite du potager samedi à 15 h"),
      headline("Une école de musique pour toute la famille, du solfège à la fanfare. ".repeat(4)),
    ],
    en: [
      headline("Have your boiler serviced before the first cold night of the year"),
      headline("Twelve weeks of pottery, clay and firing included in the price"),
      headline("Sunday lunch with a harbour view"),
      headline("A small accountancy firm for builders, plumbers and roofers who hate paper. ".repeat(4)),
    ],
  },
  passes: {
    fr: [
      headline("Combles isolés en un jour"),
      headline("Bilan auditif offert"),
      headline("Ramonage : devis en ligne   \n"),
      "Isolez vos combles avant l’hiver avec une équipe de Nantes",
      { text: "Isolez vos combles avant l’hiver avec une équipe de Nantes", context: { surface: "ad-description" } },
      {
        text: "Visite du potager samedi à 15 h, entrée libre",
        charter: { builtins: { "ad-headline-length": { max: 60, feed: 60 } } },
        context: { surface: "ad-headline" },
      },
    ],
    en: [
      headline("Boiler service from £89"),
      headline("Twelve weeks of pottery"),
      headline("Winter coats for tall women"),
      "Have your boiler serviced before the first cold night of the year",
      { text: "Have your boiler serviced before the first cold night of the year", context: { surface: "ad-text" } },
      {
        text: "Sunday lunch with a harbour view, all year",
        charter: { builtins: { "ad-headline-length": { max: 60, feed: 60 } } },
        context: { surface: "ad-headline" },
      },
    ],
  },
};
