import type { Example, RuleExamples } from "../rule";

const inAd = (text: string): Example => ({ text, context: { surface: "ad-text" } });
const boosted = (text: string): Example => ({ text, charter: { ads: { boosted: true } } });

const kitchen =
  "Votre cuisine a vingt ans et les portes grincent ? Nous changeons les façades, les charnières et le plan de travail en deux jours, sans toucher aux meubles. Devis chez vous.";
const nursery =
  "Our nursery in Leith has four places from January for children of two and over. Come and see the garden on Saturday morning between ten and noon, and bring your questions.";

export const examples: RuleExamples = {
  flags: {
    fr: [
      inAd(kitchen),
      inAd(
        "Cours de natation pour adultes qui n’ont jamais mis la tête sous l’eau. Groupe de six, bassin chauffé, le mardi soir à 20 h. Première séance offerte, sans engagement.",
      ),
      boosted(kitchen),
      {
        text: "Le contrôle de vos freins prend vingt minutes, sans rendez-vous le samedi. On vous montre les plaquettes, vous décidez ensuite, et l’on vous remet la mesure par écrit.",
        charter: { ads: { boosted: true } },
        context: { surface: "facebook-reel" },
      },
      inAd(`${"🧀".repeat(120)} fromages de la vallée`),
    ],
    en: [
      inAd(nursery),
      boosted(nursery),
      inAd(
        "Three acres of pumpkins, a tractor ride and soup for everyone who gets muddy. Open every weekend in October, dogs on a lead, parking in the lower field by the gate.",
      ),
      {
        text: "A roof survey takes one hour and ends with photographs of every slate we doubt. You keep them whether you hire us or not. Slots on Tuesday and Friday this month.",
        charter: { ads: { boosted: true } },
        context: { surface: "facebook-reel" },
      },
    ],
  },
  passes: {
    fr: [
      inAd("Façades de cuisine neuves en deux jours, sans changer les meubles. Devis chez vous, à Quimper et autour."),
      kitchen,
      { text: kitchen, context: { surface: "facebook-reel" } },
      { text: kitchen, charter: { ads: { boosted: true } }, context: { surface: "instagram-post" } },
      { text: kitchen, charter: { ads: { boosted: true } }, context: { surface: "ad-headline" } },
      // 125 characters and the spaces that a paste leaves behind.
      inAd(`${"Pain au levain. ".repeat(7)}Cuit au bois.${"  \n".repeat(20)}`),
      inAd("🧀".repeat(125)),
      { text: kitchen, charter: { builtins: { "ad-text-length": { max: 300 } } }, context: { surface: "ad-text" } },
    ],
    en: [
      inAd("Four nursery places from January, for children of two and over. See the garden on Saturday, ten to noon."),
      nursery,
      { text: nursery, context: { surface: "facebook-reel" } },
      { text: nursery, charter: { ads: { boosted: true } }, context: { surface: "instagram-post" } },
      { text: nursery, charter: { ads: { boosted: true } }, context: { surface: "ad-description" } },
      { text: nursery, charter: { builtins: { "ad-text-length": { max: 300 } } }, context: { surface: "ad-text" } },
    ],
  },
};
