import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { hashtags: { max: 10, brand: ["#AtelierTest"], banned: [] } },
  flags: {
    fr: [
      "Croissants du dimanche dès 7 h #boulangerie #viral",
      "Visite de la ferme samedi #fyp #PourToi",
      "Nouvelle collection de cadres #instagood",
      "Atelier poterie complet, merci 🏺 #LikeForLike",
      "#explore\nDeux places se libèrent au cours de tennis de jeudi",
      { text: "Le marché de Noël ouvre vendredi #bonplan", charter: { builtins: { "generic-hashtags": { also: ["#BonPlan"] } } } },
    ],
    en: [
      "Sourdough from seven on Sunday #bakery #viral",
      "Open farm on Saturday #fyp #foryou",
      "New frames in the window #instagood",
      "Pottery class is full, thank you 🏺 #FollowForFollow",
      "#explore\nTwo places left on Thursday’s tennis course",
    ],
  },
  passes: {
    fr: [
      "Croissants du dimanche dès 7 h #boulangerie #Nantes",
      "Le mot #explore fait partie du nom de notre parcours en forêt, départ samedi à 9 h.",
      "Le musée #Explorer la mer du Nord ouvre une salle de plus",
      "Une charpente comme celle-là, on en voit une par an #AtelierTest #charpente",
      "Le mal #viral de la saison : lavez-vous les mains, dit la clinique des Lices.",
      { text: "Croissants du dimanche #viral", charter: { hashtags: { max: 10, banned: ["#viral"] } } },
      { text: "Notre course en forêt #Boost", charter: { hashtags: { max: 10, brand: [], campaign: ["#Boost"], banned: [] } } },
    ],
    en: [
      "Sourdough from seven on Sunday #bakery #York",
      "We #explore the quarry on Saturday with two geologists from the university.",
      "Room for two in the #tennis group on Thursday",
      "A viral infection is going round: wash your hands, says the surgery.",
      { text: "Sourdough on Sunday #viral", charter: { hashtags: { max: 10, banned: ["#viral"] } } },
      "See https://museum.example/guide#viral for the floor plan",
    ],
  },
};
