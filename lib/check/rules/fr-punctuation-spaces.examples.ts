import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Le pain aux noix est de retour! Venez tôt, il part avant 10 h.",
      "Horaires de la mairie: du lundi au vendredi, 9 h – 17 h.",
      "Votre chaudière fait du bruit? On passe la voir jeudi 😊",
      "Trois maisons à visiter ce samedi; la dernière a un verger.",
      "La collecte est finie (enfin!), merci aux bénévoles.",
      "Vous êtes prêts?! Le musée rouvre dimanche.",
      "Bravo à l’équipe des U15 👏! Quel match.",
      { text: "Portes ouvertes ce soir ! Entrée libre.", charter: { builtins: { "fr-punctuation-spaces": { strict: true } } } },
      { text: "Au menu: tourtière et salade.", charter: { locale: "fr-CA" } },
    ],
  },
  passes: {
    fr: [
      "Le pain aux noix est de retour ! Venez tôt, il part avant 10 h.",
      "Ouverture de la billetterie : 10:30. Écran en 16:9, entrée libre !",
      "Merci à tous ;) et à samedi :-) pour la suite",
      "Prenez rendez-vous sur https://clinique.example/rdv?jour=lundi;heure=9 dès ce soir",
      "Écrivez à accueil@ecole-des-lilas.example: réponse sous deux jours",
      "Score final 3: 2 pour nos filles, set décisif 15:13",
      "Nouveau quiz sur Kahoot! ce vendredi en classe de CM2",
      "Tag de la semaine :tada: merci pour vos photos #Moisson2026!",
      { text: "La boutique Hop! ouvre à Nantes", charter: { lexicon: { preferred: [], banned: [], products: ["Hop!"] } } },
      { text: "Bonne rentrée! Vous avez vos cahiers?", charter: { locale: "fr-CA" } },
      "Atelier poterie samedi, inscrivez-vous à l’accueil.\nPottery workshop on Saturday: book your place with us now!",
      { text: "Fini ! Le chantier est livré ; photos demain.", charter: { builtins: { "fr-punctuation-spaces": { strict: true } } } },
    ],
  },
};
