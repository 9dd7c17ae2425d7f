import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Visite samedi à 10 h #ateliertest",
      "Ce que coûte un mètre carré de laine de bois #laquestiondumardi",
      "Un chantier de trois jours à Clisson #Unchantier",
      "La boulangerie recrute une vendeuse #demandezundevis",
      "Le lycée horticole vous attend le 30 janvier #portesouvertes2027",
      "Cent exposants place du Vieux-Marché #marchédenoël",
      { text: "La compagnie rejoue jeudi #fetedesmoulins", charter: { hashtags: { campaign: ["#FeteDesMoulins"] } } },
    ],
    en: [
      "Slots on Thursday #tallowlanecycles",
      "Three bikes back on the road tonight #onthestand",
      "The mill bakes at six #freshbreadeveryday",
      "Helpline open until ten #mentalhealth",
      "Term ends on Friday #schoolholidays",
      { text: "The choir sings on the green #lightupleeds", charter: { hashtags: { campaign: ["LightUpLeeds"] } } },
    ],
  },
  passes: {
    fr: [
      "Visite samedi à 10 h #AtelierTest",
      "Des combles chauds cet hiver #isolation #menuiserie",
      "Photos du refuge : #adoption #Filou #chat",
      "Notre député-maire a répondu #municipales2026",
      "Merci à l’équipe de #montpellier et de #villefranche pour la #bienveillance",
      "Le marché de #noel rouvre, entrée libre",
      { text: "La charte préfère tout en minuscules #ateliertest", charter: { hashtags: { brand: ["#ateliertest"] } } },
      { text: "Visite samedi #portesouvertes", charter: { hashtags: { camelCase: false } } },
      "#RENDEZVOUS au stade",
    ],
    en: [
      "Slots on Thursday #TallowLaneCycles",
      "New bells in stock #cycling #commuting",
      "Happy #thanksgiving from the farm, with thanks for your #storytelling",
      "The garage is on #linkedin and #instagram",
      "Ticket sales open at nine #york #festival",
      { text: "Term ends on Friday #schoolholidays", charter: { hashtags: { camelCase: false } } },
      "Meet us at #NEC2026",
    ],
  },
};
