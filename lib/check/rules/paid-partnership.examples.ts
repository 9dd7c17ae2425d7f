import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Ce mois-ci, on refait la vitrine en partenariat avec Ponteil Peintures. Venez voir les teintes.",
      "Merci à @domainedeslauzes pour l’invitation, la table était superbe.",
      "Robot pétrin offert par la marque Kneado : premières brioches samedi.",
      "Nous avons été gentiment invités trois jours par @hotelduphare, le lit est grand.",
      "Dix pour cent avec le code CLARA10 chez @velours.paris jusqu’à dimanche.",
      "Nouvelle collab avec Brasserie Tollé : une bière au foin, cuvée de printemps.",
    ],
    en: [
      "In partnership with Penhale Paints we have redone the shop front. Come and see the colours.",
      "Thanks to @thelampinn for the invitation, the table was lovely.",
      "Our new mixer was kindly gifted by Kneado. First loaves on Saturday.",
      "We were kindly invited for three nights by @harbourlight and slept well.",
      "Ten per cent with my code CLARA10 at @velvetrooms until Sunday.",
    ],
  },
  passes: {
    fr: [
      "Exposition en partenariat avec la Ville de Nantes et le Muséum, entrée libre jusqu’en juin.",
      "Collecte de sang en partenariat avec l’EFS, vendredi de 15 h à 19 h à la salle des fêtes.",
      "Le pot de l’amitié est offert par la municipalité après la cérémonie.",
      "[Publicité] En partenariat avec Ponteil Peintures, on refait la vitrine.",
      "Collaboration commerciale : robot offert par la marque Kneado, premières brioches samedi.",
      "On travaille en partenariat avec des artisans du canton depuis 2012.",
      "Merci à tous pour l’accueil sur le salon, on revient l’an prochain.",
      "Livraison offerte par nos soins avec le code NOEL10 sur notre site.",
      "Merci à @villedereze pour l’invitation au forum des associations.",
    ],
    en: [
      "Reading club in partnership with the Library Service, every other Tuesday, free.",
      "Blood drive in partnership with NHS Blood and Transplant on Friday from three.",
      "The tea after the parade is a gift from the parish council.",
      "[Ad] In partnership with Penhale Paints we have redone the shop front.",
      "Gifted: a stand mixer. #gifted It was kindly sent to us by Kneado.",
      "We have worked in partnership with local growers since 2012.",
      "Thanks to everyone for the warm welcome at the show.",
      "Free delivery with code SPRING10 on our website.",
    ],
  },
};
