import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Commentez « OUI » si vous avez froid sous les toits.",
      "Écrivez INFO en commentaire",
      "Répondez par un emoji en commentaire !",
      "Commentez GUIDE pour recevoir notre dossier complet.",
      "Mets un cœur en commentaire si tu viens samedi",
      "Dites « présent » en com si vous serez là",
    ],
    en: [
      "Comment “YES” if you ride all winter.",
      "Type AMEN below.",
      "Drop a heart in the comments if you love your bike.",
      "Comment GUIDE to get the checklist.",
      "Describe your ride in three words.",
      "Should helmets be compulsory? (Comment YES or NO)",
      "Say hi if you want summer back.",
    ],
  },
  passes: {
    fr: [
      "Posez votre question en commentaire, Marie répond avant vendredi.",
      "Quelle pièce est la plus froide chez vous, et depuis quand ?",
      "Écrivez-nous en message privé avec votre code postal.",
      "Ne faites pas écrire « oui » en commentaire : demandez un avis.",
      "Laissez votre vélo, un mot suffit : on vous appelle dès que c’est prêt.",
      "Dites oui au bois local : celui-ci vient de Clisson, 40 km.",
    ],
    en: [
      "Which tyre do you run in winter, and why? Owen answers until Thursday.",
      "Ask your question in the comments; Priya replies before Friday.",
      "Leave the key at the counter and write your number on the tag.",
      "Comments on the new rack? Send us a photo of it in use.",
      "We will not ask you to comment “yes”: just tell us what went wrong.",
      "Drop your bike off by nine and pick it up the next day.",
      "Say hello if you like, but leave the pump where it is: Owen needs it until four.",
    ],
  },
};
