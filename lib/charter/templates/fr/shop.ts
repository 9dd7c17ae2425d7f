import type { CharterFile } from "../../schema";

/** Commerce de proximité : l’article montré avec son prix, le conseil du vendeur, la visite en magasin. */
export const shop: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-commerce",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre boutique", sector: "commerce", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les habitants du quartier et des communes voisines",
    what: "trouver l’article juste, essayé et expliqué",
    why: "l’acheter une fois et s’en servir longtemps",
  },
  objectives: [
    {
      id: "visites",
      stage: "conversion",
      statement: "Faire venir vingt clients par semaine qui citent une publication.",
      metric: "visites citant la Page",
      target: 20,
    },
    {
      id: "reservations",
      stage: "conversion",
      statement: "Recevoir huit mises de côté par semaine par message.",
      metric: "articles mis de côté",
      target: 8,
    },
  ],
  personas: [
    {
      id: "cadeau",
      name: "Inès, qui cherche un cadeau avant samedi",
      situation: "Elle a un budget, peu de temps, et peur de se tromper.",
      questions: ["Avez-vous une idée à moins de 30 € ?", "Peut-on échanger ?", "Faites-vous les paquets ?"],
      objections: ["peur du mauvais choix", "parking"],
      vocabulary: ["cadeau", "cadeaux", "paquet", "anniversaire", "échange", "enfant", "enfants", "famille"],
    },
    {
      id: "quartier",
      name: "Bernard, client du quartier",
      situation: "Il préfère acheter près de chez lui si le conseil est bon.",
      questions: ["L’avez-vous en stock ?", "Est-ce réparable ?", "Êtes-vous ouverts lundi ?"],
      objections: ["moins cher en ligne", "rupture de stock"],
      vocabulary: ["quartier", "boutique", "en stock", "réparation", "essayer", "client", "clients", "horaires"],
    },
  ],
  pillars: [
    {
      id: "article",
      name: "L’article",
      purpose: "Un objet, sa matière, son usage, son prix.",
      share: 40,
      terms: ["en rayon", "modèle", "matière", "taille", "prix", "arrivage", "en boutique"],
    },
    {
      id: "conseil",
      name: "Le conseil",
      purpose: "Aider à choisir ou à entretenir.",
      share: 30,
      terms: ["comment choisir", "entretien", "conseil", "à vérifier", "taille", "durer", "essayer"],
    },
    {
      id: "gens",
      name: "Les gens",
      purpose: "Montrer qui vend, qui fabrique, qui revient.",
      share: 15,
      terms: ["équipe", "vendeuse", "vendeur", "fabriqué", "atelier", "artisane", "recrutons"],
    },
    {
      id: "dates",
      name: "Dates et horaires",
      purpose: "Une ouverture, une vente, un atelier, daté.",
      share: 15,
      terms: ["samedi", "dimanche", "ouverts", "horaires", "soldes", "atelier", "fermés"],
    },
  ],
  topics: {
    allowed: ["articles", "fabricants", "entretien", "horaires", "vie du quartier"],
    forbidden: [
      { term: "élections", reason: "La boutique accueille tout le monde.", level: "must" },
      { term: "contrefaçon", reason: "On ne soupçonne personne en public.", level: "must" },
      { term: "vols à l’étalage", reason: "On ne montre pas de clients du doigt.", level: "must" },
    ],
    sensitive: [{ term: "rappel de produit" }, { term: "litige" }, { term: "liquidation" }],
  },
  voice: {
    traits: [
      {
        trait: "précis",
        do: "la matière, la taille, le prix",
        dont: "« coup de cœur »",
        exampleGood: "Écharpe en laine des Pyrénées, 180 cm, 45 €.",
      },
      { trait: "serviable", do: "aider à choisir entre deux", dont: "pousser le plus cher" },
      { trait: "simple", do: "parler comme au comptoir", dont: "le vocabulaire de catalogue" },
    ],
    sliders: { funny: 3, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "boutique", insteadOf: ["concept store", "shop"], why: "On parle français au comptoir." },
      { use: "promotion", insteadOf: ["promo flash", "sale"], why: "Le mot a un sens légal précis." },
      { use: "nouveautés", insteadOf: ["new in", "nouveaux drops"], why: "Tout le monde comprend." },
      { use: "article", insteadOf: ["pépite"], why: "On nomme ce qu’on vend." },
    ],
    banned: [
      "coup de cœur",
      "incontournable",
      "must-have",
      "prix imbattable",
      "jamais vu",
      "à ne pas rater",
      "n’hésitez pas",
      "le meilleur",
      "foncez",
    ],
    products: ["carte cadeau", "paquet cadeau", "mise de côté", "réparation"],
  },
  length: { maxCharacters: 900 },
  emoji: { max: 2, banned: ["🔥", "💯", "🤑"] },
  hashtags: { max: 2, banned: ["#shopping", "#love", "#mode"] },
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
        id: "passer",
        text: "Passez en boutique",
        stage: "conversion",
        terms: ["passez en boutique", "venez l’essayer", "venez les voir", "passez nous voir"],
      },
      {
        id: "reserver",
        text: "Faites-le mettre de côté",
        stage: "conversion",
        terms: ["mettre de côté", "réservez par message", "réservez-le"],
      },
      {
        id: "demander",
        text: "Posez-nous la question",
        stage: "consideration",
        terms: ["posez-nous la question", "écrivez-nous", "envoyez-nous", "dites-nous"],
      },
    ],
  },
  rhythm: { perWeek: [2, 4] },
  workflow: { approval: "never", roles: [{ role: "author", name: "vendeuse" }] },
  legal: { packs: ["prix", "jeux"] },
  lead: { qualifiedIf: ["article nommé", "taille ou modèle donné", "jour de passage"], minimum: 2 },
  rules: [
    {
      id: "stock-chiffre",
      kind: "forbid",
      severity: "must",
      terms: ["stocks limités", "quantités limitées", "dans la limite des stocks"],
      message: { fr: "Dites combien il en reste." },
      why: { fr: "Un nombre informe ; une formule presse et lasse." },
      examples: { flags: ["Dépêchez-vous, stocks limités."], passes: ["Il en reste six, du 38 au 42."] },
    },
    {
      id: "reduction-complete",
      kind: "forbid",
      severity: "must",
      terms: ["prix cassés", "tout doit disparaître", "prix fous"],
      message: { fr: "Dites l’ancien prix, le nouveau et la date de fin." },
      why: { fr: "Une réduction s’annonce avec son prix de référence." },
      examples: { flags: ["Prix cassés toute la semaine !"], passes: ["Manteau à 89 € au lieu de 120 € jusqu’au 6 décembre."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "En rayon depuis ce matin : écharpes en laine des Pyrénées, 180 cm, six couleurs, 45 €. Lavables à 30 °C, tissées à Nay. Passez en boutique avant samedi, nous faisons le paquet.",
        pillar: "article",
        why: "Matière, taille, prix, geste.",
      },
      {
        text: "Comment choisir des chaussures d’hiver pour un enfant ? Un pouce de marge au bout, le talon qui ne bouge pas, une semelle de 5 mm. Venez l’essayer l’après-midi : le pied a gonflé.",
        pillar: "conseil",
        why: "Trois critères à vérifier.",
      },
      {
        text: "Un cadeau à moins de 30 € : le couteau de poche de Thiers, manche en noyer, 28 €, gravé en dix minutes. Échange possible jusqu’au 10 janvier. Faites-le mettre de côté par message.",
        pillar: "article",
        why: "Une réponse à la question du client.",
      },
      {
        text: "Ouverts les dimanches 7, 14 et 21 décembre de 10 h à 18 h. Le parking de la halle est gratuit ces jours-là. Passez nous voir.",
        pillar: "dates",
        why: "Dates, heures, parking.",
      },
      {
        text: "Mireille, vendeuse ici depuis 2011, répare les fermetures éclair le mardi : 8 €, prêt le jeudi. Elle en a changé 140 cette année. Envoyez-nous une photo de la vôtre.",
        pillar: "gens",
        why: "Une personne, un service, un prix.",
      },
      {
        text: "Votre planche à découper se fend ? Une cuillère d’huile de lin par mois suffit : étalez, laissez une nuit, essuyez. Le flacon de 250 ml est à 9 € en boutique. Posez-nous la question si le bois est sombre.",
        pillar: "conseil",
        why: "Un entretien utile et une offre.",
      },
    ],
    bad: [
      { text: "Gros coup de cœur pour cette pépite, un must-have à ne pas rater !", why: "Aucun objet, aucun prix." },
      { text: "Likez, partagez et taguez trois amies pour tenter de gagner !", why: "Appât, sans règlement." },
      { text: "Prix cassés, stocks limités, foncez !", why: "Rien de vérifiable." },
      {
        text: "Joyeux mardi à tous ! Que votre journée soit douce, lumineuse et pleine de belles surprises !",
        why: "Un salut n’aide personne à acheter.",
      },
      { text: "Team chaussettes ou team pantoufles ? On veut tout savoir, dites-le en commentaire 👇👇", why: "Sondage sans suite." },
      { text: "Quelque chose d’énorme se prépare… Vous n’êtes pas prêts 😏 On ne peut rien dire !", why: "Mystère sans date." },
    ],
  },
};
