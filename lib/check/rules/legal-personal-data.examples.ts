import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  charter: { legal: { packs: ["donnees"] } },
  flags: {
    fr: [
      "Envie de recevoir le plan de semis ? Laissez votre mail en commentaire.",
      "Pour la visite de l’appartement, donnez-nous votre numéro de téléphone en commentaire, Karim rappelle ce soir.",
      "Indiquez votre adresse mail dans les commentaires et le devis part demain.",
      "N’hésitez pas à laisser vos coordonnées sous cette publication, l’école vous recontacte.",
      "Portes ouvertes du lycée : inscription par ce formulaire https://forms.gle/aB3 avant vendredi.",
      "Intéressé par le stage de poterie ? Mettez votre numéro en com et on s’organise.",
    ],
    en: [
      "Want the planting plan? Drop your email below and it is yours.",
      "Leave your phone number in the comments and Karim will ring tonight.",
      "Comment with your email address and the price list is on its way.",
      "Interested in the pottery day? Put your number below and we will sort it out.",
      "Sign up for the school tour here, two minutes at most: https://forms.gle/aB3",
    ],
  },
  passes: {
    fr: [
      "Appelez-nous au 02 40 00 00 00 ou écrivez-nous à contact@atelier.example, Hélène répond avant midi.",
      "Donnez-nous vos bonnes adresses de couscous en commentaire, on les goûte toutes.",
      "Laissez votre mail en message privé, jamais en commentaire : on vous envoie le plan de semis.",
      "Ne mettez jamais votre numéro de téléphone en commentaire : les escrocs les relèvent.",
      "Mettez votre numéro porte-bonheur en commentaire, la boulangère choisit le gâteau de samedi.",
      "Laissez votre adresse mail à l’accueil de la médiathèque pour recevoir le programme.",
      "Inscription par ce formulaire https://forms.gle/aB3. Vos données servent à la visite et sont effacées en juin.",
      "Racontez-nous en commentaire votre première descente en canoë.",
    ],
    en: [
      "Ring us on 01904 000000 or write to hello@workshop.example, Priya answers before noon.",
      "Tell us your favourite address for a curry in the comments.",
      "Send us your email in a private message, never in the comments, and the plan is yours.",
      "Never leave your phone number in the comments: scammers collect them.",
      "Put your lucky number below and Owen will pick the wheel of the week.",
      "Sign up here: https://forms.gle/aB3. We keep your data until the tour and then delete it.",
    ],
  },
};
