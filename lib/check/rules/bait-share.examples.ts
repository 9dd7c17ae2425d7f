import type { RuleExamples } from "../rule";

export const examples: RuleExamples = {
  flags: {
    fr: [
      "Partagez à dix amis pour participer au tirage.",
      "Partagez cette publication pour que tout le quartier la voie.",
      "Partagez si vous êtes fiers de votre région !",
      "PARTAGEZ EN MASSE, merci",
      "Dès que cette publication aura été partagée 200 fois, on tire au sort un gagnant.",
      "Invitez tous vos amis à aimer la page de l’atelier.",
    ],
    en: [
      "Share this post with five friends who ride all winter.",
      "Share if you love York.",
      "Follow and share if you ride all winter.",
      "Once this post is shared 100 times we will draw a name.",
      "The more times you share, the more chances you have.",
      "Invite all your friends to like our page.",
      "SHARE SHARE SHARE!!! The more the merrier.",
      "Share, share and share again!",
    ],
  },
  passes: {
    fr: [
      "Merci d’avoir partagé cette publication si vite : le chien est rentré chez lui.",
      "Partagez-nous votre retour après un hiver : la note de chauffage a-t-elle baissé ?",
      "Notre chien Filou est perdu à Vertou depuis ce matin. Partagez ce message autour de vous, il répond à son nom.",
      "Paul partage son carnet de chantier chaque mardi, avec les prix.",
      "N’écrivez pas « partagez à vos amis » : donnez plutôt une raison de venir.",
      "Un gâteau à partager avec vos amis samedi, à la fin de la visite.",
    ],
    en: [
      "Share your route with us and Owen will suggest the tyres for it.",
      "Two riders can share a stand on repair evenings, so come with a neighbour.",
      "Never write “share if you agree”: people can tell.",
      "Our share of repairs finished the next day was nine in ten last month.",
      "With us apprentices and masters share and share alike.",
      "The full price list is on the site, free to copy and share.",
    ],
  },
};
