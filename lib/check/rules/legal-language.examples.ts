import type { RuleExamples } from "../rule";

const TO_FRANCE = {
  locale: "fr-FR",
  identity: { pageName: "Château Brumel", sector: "tourism", countries: ["FR"], languages: ["fr", "en"], domains: [] },
};

export const examples: RuleExamples = {
  charter: { legal: { packs: ["toubon"] } },
  flags: {
    fr: [
      "La nouvelle collection arrive jeudi en boutique. Made for your everyday life!",
      "Notre slogan : « Taste the difference ». Rendez-vous samedi au marché de Clisson.",
      "Save the date! Le concert de l’harmonie aura lieu le 12 juin sur la place.",
      "Le club change de maillot cette saison. Stronger together than ever.",
      "Nos vélos sont arrivés : we ride for the planet. Venez les essayer mardi.",
      {
        text: "Le salon ouvre lundi. Life is better with a good book. Venez choisir le vôtre.",
        charter: { anglicisms: { toubonStrict: true } },
      },
      "Avec our new app, the booking est now super easy, and you pouvez venir with your chien.",
    ],
    en: [
      { text: "The cellar is open every day this summer, and the tour takes an hour. Come with your children.", charter: TO_FRANCE },
      { text: "We have a new table in the garden for the six of you, with the river just below.", charter: TO_FRANCE },
      { text: "This is the last week of the harvest, so come and see how the grapes are pressed.", charter: TO_FRANCE },
    ],
  },
  passes: {
    fr: [
      "La nouvelle collection arrive jeudi. Made for your everyday life (faite pour votre quotidien).",
      "Just do the walk with us!* Départ à 9 h du lavoir.\n*Marchez donc avec nous !",
      "Ce soir au ciné-club : « The Lord of the Rings », en version originale sous-titrée.",
      "Click and collect jusqu’à 19 h, et des tee-shirts made in France au comptoir.",
      "Le groupe The Queens of the Road joue vendredi à la salle des fêtes.",
      "🇫🇷 Le caveau est ouvert tous les jours.\n🇬🇧 The cellar is open every day of the week.",
      "La piscine rouvre lundi, avec une eau à vingt-huit degrés.\nThe pool is open again on Monday, and the water is warm.",
      "On garde le week-end pour le best of du festival, le stand de burgers et le food truck.",
      {
        text: "Votre planche vous attend. Ride the wild wave, en 6 pieds, est de retour à l’atelier.",
        charter: { lexicon: { products: ["Ride the wild wave"] } },
      },
    ],
    en: [
      "The cellar is open every day this summer, and the tour takes an hour.",
      "We have a new table in the garden for the six of you, with the river just below.",
      {
        text: "The cellar is open every day and the tour takes an hour.\nLa cave est ouverte tous les jours et la visite dure une heure avec nous.",
        charter: TO_FRANCE,
      },
      { text: "🇬🇧 The cellar is open every day of the week.\n🇫🇷 Ouvert tous les jours.", charter: TO_FRANCE },
      { text: "The tour is in English on Sundays, and the French text is on the board. French version below.", charter: TO_FRANCE },
    ],
  },
};
