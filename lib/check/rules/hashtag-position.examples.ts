import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { hashtags: { max: 5, position: "end" } },
  flags: {
    fr: [
      "Le #pain au levain sort du four à 7 h, et la #brioche à 8 h.",
      "#MarchéDeNoël Cent exposants vous attendent place du Vieux-Marché.",
      "Notre équipe #AtelierTest pose la laine de bois à Rezé cette semaine.",
      "Inscriptions ouvertes. #Judo Premier cours gratuit samedi à 14 h.",
      "Une maison de #1930 à rénover ? #Isolation\n\nEnvoyez-nous trois photos, Hélène répond sous deux jours.",
    ],
    en: [
      "The #sourdough leaves the oven at seven.",
      "#OpenDay Come and meet the lambs from ten to four.",
      "Ride to work with #TallowLaneCycles and a set of good lights.",
      "Doors at seven. #Panto Tickets at the bar.",
      "Lost in #York? The museum desk has maps #Museum",
    ],
  },
  passes: {
    fr: [
      "Le pain au levain sort du four à 7 h #Boulangerie #Nantes",
      "#LaQuestionDuMardi Faut-il isoler par l’intérieur ?",
      "Visite samedi à 10 h #AtelierTest https://atelier-test.example/visite",
      "Merci à @mairie.clisson pour la salle #Clisson @afc.clisson 🙂",
      "Le refuge a reçu trois chatons cette nuit.\n\n#Refuge #Adoption\n📷 Photos : Lucie Bertin",
      "Le certificat #1 est affiché, le #2 arrive lundi.",
      "#Judo",
    ],
    en: [
      "The sourdough leaves the oven at seven #Bakery #York",
      "Slots on Thursday #OnTheStand https://tallow-lane-cycles.example/book",
      "Bay #3 is free, bay #4 opens at noon.",
      "Thanks to @acomb.primary for the hall #Acomb ✨",
      "Three kittens came in last night.\n\n#Rescue #Adopt\nPicture: Lucy Barton",
      "#Panto #York",
    ],
  },
};
