import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["donnees"] } },
  flags: {
    fr: [
      "Un projet de véranda ? Envoyez-nous une photo du mur, on vous rappelle sous 48 h.",
      "Laissez votre numéro et Karim vous rappelle pour fixer la visite.",
      "Un conseiller vous rappellera pour parler de votre mutuelle.",
      "Faites-vous rappeler par l’agence, c’est gratuit.",
      "Remplissez la fiche sur le site : nous vous rappelons dans la journée.",
      "Estimation de votre maison en dix minutes, vous serez rappelé par Claire.",
    ],
    en: [
      "Thinking about a conservatory? Send a photo of the wall and we’ll call you back.",
      "Leave your number and Karim will fix a viewing.",
      "One of our advisers will call you about your pension.",
      "Request a free call back from the clinic today.",
      "Fill in the card at the desk and our team will ring you on Monday.",
    ],
  },
  passes: {
    fr: [
      "Nous vous rappelons que le port du casque est obligatoire sur le parcours.",
      "On vous rappelle les horaires : de 9 h à 12 h, fermé le mercredi.",
      "La mairie vous rappelle : les bacs jaunes passent mardi, pas lundi.",
      "Votre vélo est réparé ? On vous appelle dès que la commande est prête.",
      "Appelez-nous au 02 40 00 00 00, Hélène décroche jusqu’à midi.",
      "Cette odeur vous rappelle l’enfance ? C’est la brioche de Jeanne.",
      "Avec votre accord écrit, on vous rappelle pour fixer le rendez-vous.",
      "Ce pull vous rappelle quelqu’un ? Marius l’a porté à la télévision.",
    ],
    en: [
      "Call us before five and Owen will talk you through it.",
      "We’ll call you when your bike is ready, usually by noon.",
      "The referee will call you out if you step over the line.",
      "If you agree in writing, we will call you once to fix the visit.",
      "What do we call you when you finish the course? A beekeeper.",
      "Ring the bell and we will come down to open the gate.",
    ],
  },
};
