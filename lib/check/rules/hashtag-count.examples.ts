import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Visite samedi à 10 h #AtelierTest #Isolation #Combles",
      "#bois #maison #deco #renovation Réservez votre créneau",
      "Un chantier propre et rangé #viral",
      { text: "Demandez votre devis #AtelierTest #UnChantier", charter: { hashtags: { max: 1, brand: [], banned: [] } } },
      { text: "Demandez votre devis #AtelierTest", charter: { hashtags: { max: 0, brand: [], banned: [] } } },
    ],
    en: [
      "Slots on Thursday #TallowLaneCycles #York #BikeShop",
      "#bike #ride #winter #lights Book online",
      "New bells in stock #LikeForLike",
      { text: "Book a slot #OnTheStand #York", charter: { hashtags: { max: 1, brand: [], banned: [] } } },
    ],
  },
  passes: {
    fr: [
      "Visite samedi à 10 h #AtelierTest #UnChantier",
      "Notre certificat #1 est affiché, le #2 arrive",
      "Voir https://atelier-test.example/guide#pose#prix#delai et la suite",
      "Écrivez C# ou F#, peu importe : envoyez-nous une photo",
      "La question du mardi, sans aucun mot-dièse",
    ],
    en: [
      "Slots on Thursday #TallowLaneCycles #OnTheStand",
      "Bay #3, then bay #4: follow the arrows",
      "See https://tallow-lane-cycles.example/guide#a#b#c for the list",
      "Ticket #12 and ticket #13 are ready for collection",
      "No tags today, just opening hours: nine to five",
    ],
  },
};
