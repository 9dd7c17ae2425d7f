import type { CharterFile } from "../../schema";

/** Agence immobilière : un bien décrit en entier, le marché en chiffres, l’estimation proposée. */
export const property: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-agence",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre agence", sector: "real-estate", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les vendeurs et les acheteurs de la ville et des villages voisins",
    what: "vendre ou acheter au bon prix, en connaissant les défauts",
    why: "signer sans surprise et dormir tranquilles",
  },
  objectives: [
    {
      id: "estimations",
      stage: "conversion",
      statement: "Obtenir huit demandes d’estimation par mois.",
      metric: "estimations demandées",
      target: 8,
    },
    {
      id: "visites",
      stage: "conversion",
      statement: "Organiser quinze visites par mois venues de la Page.",
      metric: "visites issues de la Page",
      target: 15,
    },
  ],
  personas: [
    {
      id: "vendeuse",
      name: "Monique, qui vend la maison de ses parents",
      situation: "Elle vit loin, partage la vente avec son frère, et craint de brader.",
      questions: ["Combien vaut la maison ?", "Combien de temps faut-il pour vendre ?", "Quels diagnostics faut-il ?"],
      objections: ["peur de brader", "mandat trop long"],
      vocabulary: ["vendeur", "vendeurs", "vendre", "estimation", "héritage", "succession", "propriétaires", "mandat"],
    },
    {
      id: "acheteurs",
      name: "Lina et Théo, premier achat",
      situation: "Ils ont un budget ferme et ne connaissent pas les frais.",
      questions: ["Quels sont les frais de notaire ?", "Quelle taxe foncière ?", "Peut-on visiter le soir ?"],
      objections: ["travaux cachés", "visites groupées"],
      vocabulary: ["acheteurs", "premier achat", "visite", "visites", "budget", "notaire", "prêt", "locataires"],
    },
  ],
  pillars: [
    {
      id: "biens",
      name: "Biens",
      purpose: "Un bien décrit en entier : surface, prix, énergie, travaux, quartier.",
      share: 40,
      terms: ["maison", "appartement", "m²", "DPE", "chambres", "terrain", "honoraires"],
    },
    {
      id: "marche",
      name: "Marché",
      purpose: "Un chiffre local, sa période, ce qu’il veut dire.",
      share: 25,
      terms: ["prix médian", "ventes", "délai", "notaires", "trimestre", "au mètre carré"],
    },
    {
      id: "conseil",
      name: "Conseil",
      purpose: "Une étape de la vente ou de l’achat, expliquée.",
      share: 25,
      terms: ["diagnostic", "diagnostics", "compromis", "à vérifier", "taxe foncière", "copropriété", "frais"],
    },
    {
      id: "agence",
      name: "L’agence",
      purpose: "Qui fait visiter, qui estime, comment.",
      share: 10,
      terms: ["équipe", "conseillère", "conseiller", "agence", "estimation", "recrutons"],
    },
  ],
  topics: {
    allowed: ["biens", "marché local", "étapes de vente", "quartiers"],
    forbidden: [
      { term: "quartier bien fréquenté", reason: "La phrase trie les gens ; la loi l’interdit.", level: "block" },
      { term: "sans enfants", reason: "Un critère sur la personne est une discrimination.", level: "block" },
      { term: "élections", reason: "L’agence reçoit tout le monde.", level: "must" },
    ],
    sensitive: [{ term: "succession" }, { term: "divorce" }, { term: "expulsion" }, { term: "saisie" }],
  },
  voice: {
    traits: [
      { trait: "complet", do: "surface, prix, DPE, travaux à prévoir", dont: "« coup de cœur assuré »" },
      { trait: "franc", do: "dire le défaut qui se verra à la visite", dont: "« rare sur le secteur »" },
      { trait: "local", do: "la rue, l’école, le train", dont: "le catalogue" },
    ],
    sliders: { funny: 1, formal: 3, respectful: 5, enthusiastic: 2 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "maison", insteadOf: ["pavillon de prestige"], why: "Le mot que l’on cherche." },
      { use: "appartement", insteadOf: ["flat", "bien atypique"], why: "Le mot que l’on cherche." },
      { use: "visite", insteadOf: ["open house"], why: "On parle français à ses clients." },
      { use: "honoraires", insteadOf: ["com d’agence"], why: "Le terme exact de l’annonce." },
    ],
    banned: [
      "coup de cœur assuré",
      "rare sur le secteur",
      "à saisir",
      "coup de fusil",
      "produit",
      "pépite",
      "n’hésitez pas",
      "idéal investisseur",
      "calme absolu",
      "aucun travaux",
    ],
    products: ["estimation gratuite", "mandat exclusif", "gestion locative", "visite le soir"],
    acronyms: [{ short: "DPE", full: "diagnostic de performance énergétique" }],
  },
  length: { maxCharacters: 1_100 },
  emoji: { max: 1, banned: ["🔥", "😍", "💯"] },
  hashtags: { max: 2, banned: ["#immobilier", "#coupdecoeur", "#luxe"] },
  links: {
    max: 1,
    utm: [
      { name: "utm_source", value: "facebook" },
      { name: "utm_medium", value: "social" },
    ],
  },
  cta: {
    max: 1,
    banned: ["likez", "partagez"],
    allowed: [
      {
        id: "visite",
        text: "Demandez une visite",
        stage: "conversion",
        terms: ["demandez une visite", "demandez la visite", "visitez", "prenez rendez-vous"],
      },
      { id: "estimation", text: "Demandez une estimation", stage: "conversion", terms: ["demandez une estimation", "faites estimer"] },
      {
        id: "dossier",
        text: "Demandez le dossier",
        stage: "consideration",
        terms: ["demandez le dossier", "écrivez-nous", "posez votre question"],
      },
    ],
  },
  rhythm: { perWeek: [2, 4] },
  workflow: {
    approval: "by-topic",
    fourEyesTopics: ["succession", "location"],
    roles: [
      { role: "author", name: "assistante" },
      { role: "approver", name: "responsable d’agence" },
    ],
  },
  legal: { packs: ["immobilier", "donnees"] },
  lead: { qualifiedIf: ["bien ou budget nommé", "échéance dans les six mois", "téléphone laissé"], minimum: 2 },
  rules: [
    {
      id: "pas-de-pression",
      kind: "forbid",
      severity: "must",
      terms: ["partira vite", "ne tardez pas", "première visite suffira", "bientôt vendu"],
      message: { fr: "Dites plutôt depuis quand le bien est en vente." },
      why: { fr: "La pression fait douter ; une date informe." },
      examples: { flags: ["Rare, ne tardez pas !"], passes: ["En vente depuis dix jours, quatre visites faites."] },
    },
    {
      id: "critere-personne",
      kind: "forbid",
      severity: "block",
      terms: ["réservé aux familles", "couple sans enfant", "retraités bienvenus", "idéal célibataire"],
      message: { fr: "Décrivez le bien, jamais la personne." },
      why: { fr: "Un critère sur la personne est une discrimination." },
      examples: { flags: ["Réservé aux familles calmes."], passes: ["Trois chambres, jardin clos, école à 300 m."] },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "Maison de 1972 à Saint-Julien, 96 m², trois chambres, terrain de 480 m², DPE D, GES B. 268 000 €, honoraires de 4,5 % inclus à la charge de l’acheteur. À prévoir : la toiture, environ 12 000 €. Demandez une visite.",
        pillar: "biens",
        why: "Surface, prix, énergie, travaux.",
      },
      {
        text: "Au troisième trimestre, 41 maisons vendues dans la commune, prix médian 2 380 € au mètre carré, 74 jours entre l’annonce et le compromis. C’est huit jours de plus qu’il y a un an. Demandez une estimation.",
        pillar: "marche",
        why: "Une période, un prix, un délai.",
      },
      {
        text: "Trois diagnostics à faire avant la première visite : performance énergétique, amiante, électricité. Comptez 320 € et dix jours pour une maison. Sans eux, le compromis attend. Posez votre question à Karima.",
        pillar: "conseil",
        why: "Des étapes, un prix, un délai.",
      },
      {
        text: "Appartement de 54 m², deuxième étage sans ascenseur, rue des Frères-Roux, DPE C, GES C, charges 92 € par mois, taxe foncière 890 €. 149 000 €, honoraires vendeur. La cuisine donne sur cour. Demandez le dossier.",
        pillar: "biens",
        why: "Même ce qui se verra à la visite.",
      },
      {
        text: "Frais de notaire pour un premier achat à 180 000 € dans l’ancien : environ 14 000 €. Dans le neuf, 4 500 €. Le calcul exact dépend du département. Écrivez-nous, nous l’envoyons aux acheteurs avant la visite.",
        pillar: "conseil",
        why: "La question des primo-acheteurs.",
      },
      {
        text: "Karima estime les maisons du canton depuis 2015 : une heure sur place, six ventes comparables, une fourchette écrite sous deux jours. L’estimation est gratuite, sans mandat. Demandez une estimation pour janvier.",
        pillar: "agence",
        why: "Une personne, une méthode, un délai.",
      },
    ],
    bad: [
      { text: "Coup de cœur assuré pour cette pépite rare sur le secteur, à saisir !", why: "Ni surface, ni prix." },
      { text: "Quartier bien fréquenté, réservé aux familles calmes.", why: "Trie les gens." },
      { text: "Likez si vous rêvez d’une maison avec jardin !", why: "Appât à réactions." },
      { text: "Ne tardez pas, ce produit partira vite !", why: "Pression sans fait." },
      {
        text: "Bon lundi à tous ! Que votre semaine soit douce, lumineuse et pleine de belles rencontres !",
        why: "Un salut n’aide personne à vendre.",
      },
      { text: "Likez pour la ville, un cœur pour la campagne ! On compte vos votes 👇👇👇", why: "Sondage sans suite." },
    ],
  },
};
