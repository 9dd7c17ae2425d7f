import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Viens voir l’atelier samedi, et demandez votre devis.",
      "Tu as froid sous les toits ? Envoyez-nous une photo.",
      "Pense à ton toit avant l’hiver.",
      "On t’aide à choisir l’épaisseur, appelez-nous.",
      { text: "Vous cherchez une idée ? Dis-nous ce que tu aimes chez toi.", charter: { address: "none" } },
      "T’as besoin d’un vélo pour lundi ? Le nôtre est prêt.",
      "Clique sur ton espace client puis envoie ta demande avant midi.",
      "N’oublie pas ton casque pour la visite du chantier.",
      "Bravo Léa, première de son groupe ! Viens essayer toi aussi, la première séance est offerte.",
      "Bienvenue à Vertou ! Tu trouveras ici ta nouvelle salle de lecture.",
      { text: "Demande ton devis, nous vous rappelons sous deux jours.", charter: { address: "tu" } },
    ],
  },
  passes: {
    fr: [
      "Venez voir l’atelier samedi, et demandez votre devis.",
      "Nadia nous a dit : « Tu devrais montrer ta charpente à tout le monde. » C’est fait, venez la voir.",
      "Le ton de cette façade est un ocre clair ; prenez rendez-vous pour la voir.",
      "Les volets sont peints ton sur ton, vert foncé ; venez comparer à l’atelier.",
      "Bravo Nadia, tout l’atelier est fier de toi et de ton diplôme !",
      "Bienvenue Karim ! Nous sommes ravis de t’accueillir à la menuiserie, et venez tous le saluer samedi.",
      "Joyeux anniversaire à notre collègue Odile : tu nous fais rire depuis vingt ans.",
      "Bonne retraite Jean-Pierre ! Tu vas enfin dormir ; profite bien de ton jardin.",
      "Notre équipe n’hésite pas à revenir quand un joint ne tient pas.",
      "Le client contacté hier a tout de suite accepté, appelez-nous.",
      "Y a-t-il un risque d’humidité ? Va-t-on refaire la charpente ? Posez vos questions.",
      { text: "Viens voir l’atelier, prends rendez-vous avec Paul et demande ton devis.", charter: { address: "tu" } },
      { text: "Pose ta question, on te répond.", charter: { address: "none" } },
    ],
  },
};
