import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Tague un ami qui a toujours froid aux pieds.",
      "Identifiez deux personnes avec qui vous viendriez à la visite.",
      "Mentionne ta meilleure amie en commentaire",
      "Pour participer, taguez vos 3 voisins préférés.",
      "Taguez celui qui oublie toujours de fermer la porte.",
      "Taguez un·e ami·e qui rénove",
      "Quel est le plus frileux de vos amis ? Identifiez-le 👇",
    ],
    en: [
      "Tag a friend who never oils their chain.",
      "Tag someone who needs new brakes.",
      "Mention two friends below and you could win a bell.",
      "Tag your riding buddies!",
      "Tag the person who always gets a flat tyre.",
    ],
  },
  passes: {
    fr: [
      "Une fissure dans une poutre ? Identifiez-la avec notre charpentier samedi à 10 h.",
      "Merci aux 40 personnes qui ont tagué un ami sous l’annonce : le poste est pourvu.",
      "Taguez notre Page sur la photo de votre chantier : nous la montrerons avec votre accord.",
      "Identifiez les fuites de votre toiture avant novembre : trois endroits à regarder.",
      "Mentionnez la référence du devis dans votre message, Hélène vous rappelle.",
      "Le contrôleur identifie une personne responsable sur chaque chantier ; chez nous c’est Paul, appelez-le.",
      "N’allez pas taguer un ami pour si peu : venez avec lui samedi.",
    ],
    en: [
      "Tag us in your photo and we may ask to show it.",
      "The tag on the frame shows its serial number: send us a photo of it.",
      "Do not tag a friend to enter: a contest like that breaks the rules.",
      "Please mention your booking number when you ring the workshop.",
      "Every bike gets a tag with the owner’s name and the time it will be ready.",
    ],
  },
};
