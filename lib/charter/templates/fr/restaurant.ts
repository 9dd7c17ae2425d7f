import type { CharterFile } from "../../schema";

/** Restaurant ou café : le plat du jour avec son prix, le producteur nommé, la table réservée. */
export const restaurant: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-restaurant",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre restaurant", sector: "restaurant", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les gens du quartier et ceux qui y travaillent",
    what: "manger une cuisine de saison, faite ici, au prix affiché",
    why: "savoir ce qu’il y a dans l’assiette et revenir",
  },
  objectives: [
    {
      id: "reservations",
      stage: "conversion",
      statement: "Remplir trente couverts de plus par semaine, du mardi au jeudi soir.",
      metric: "réservations venues de la Page",
      target: 30,
    },
    {
      id: "habitues",
      stage: "loyalty",
      statement: "Faire revenir un client sur trois dans le mois.",
      metric: "clients revenus",
      target: 33,
    },
  ],
  personas: [
    {
      id: "dejeuner",
      name: "Sonia, qui déjeune en quarante minutes",
      situation: "Elle travaille à cinq minutes et choisit avant de sortir.",
      questions: ["Qu’y a-t-il au menu aujourd’hui ?", "Combien coûte la formule ?", "Est-ce servi vite ?"],
      objections: ["peur d’attendre", "carte qui ne change jamais"],
      vocabulary: ["déjeuner", "midi", "formule", "pause", "bureau", "à emporter"],
    },
    {
      id: "soiree",
      name: "Karim et Louise, un dîner par mois",
      situation: "Ils cherchent une table pour deux, avec une option végétarienne.",
      questions: ["Faut-il réserver ?", "Y a-t-il un plat végétarien ?", "D’où vient la viande ?"],
      objections: ["mauvaise surprise sur l’addition", "bruit"],
      vocabulary: ["dîner", "soir", "table", "tables", "couverts", "menu", "terrasse", "végétarien", "enfants"],
    },
  ],
  pillars: [
    {
      id: "assiette",
      name: "Dans l’assiette",
      purpose: "Un plat, ses ingrédients, son prix, quand il est servi.",
      share: 45,
      terms: ["menu", "plat", "formule", "entrée", "dessert", "carte", "ardoise", "au menu"],
    },
    {
      id: "produits",
      name: "Producteurs et saison",
      purpose: "Qui a fait pousser, pêché, élevé ; pourquoi maintenant.",
      share: 25,
      terms: ["producteur", "productrice", "maraîcher", "maraîchère", "ferme", "saison", "marché", "pêche"],
    },
    {
      id: "maison",
      name: "La maison",
      purpose: "Les gens, les gestes, les recettes.",
      share: 15,
      terms: ["cuisine", "cheffe", "chef", "équipe", "recette", "brigade", "recrutons", "salle"],
    },
    {
      id: "rendez-vous",
      name: "Rendez-vous",
      purpose: "Une soirée datée, un horaire, un prix, une réservation.",
      share: 15,
      terms: ["soirée", "concert", "brunch", "dégustation", "réservation", "terrasse", "horaires"],
    },
  ],
  topics: {
    allowed: ["plats", "producteurs", "saisons", "équipe", "soirées"],
    forbidden: [
      { term: "élections", reason: "La salle accueille tout le monde.", level: "must" },
      { term: "régime minceur", reason: "On ne parle pas du corps des clients.", level: "must" },
      { term: "avis négatif", reason: "On répond en privé, pas en publication.", level: "must" },
    ],
    sensitive: [{ term: "allergie" }, { term: "allergène" }, { term: "intoxication" }, { term: "contrôle sanitaire" }],
  },
  voice: {
    traits: [
      {
        trait: "gourmand",
        do: "nommer l’ingrédient, la cuisson, la sauce",
        dont: "« un délice pour les papilles »",
        exampleGood: "Lieu jaune de Noirmoutier, beurre blanc au citron, 18 €.",
      },
      { trait: "clair", do: "prix, jour, heure", dont: "« venez vite »" },
      { trait: "accueillant", do: "parler comme en salle", dont: "le superlatif" },
    ],
    sliders: { funny: 3, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "fait maison", insteadOf: ["home made", "homemade"], why: "La mention a un sens précis en France." },
      { use: "réserver", insteadOf: ["booker"], why: "On parle français à table." },
      { use: "plat végétarien", insteadOf: ["option veggie"], why: "Tout le monde comprend." },
      { use: "à emporter", insteadOf: ["take away", "takeaway"], why: "On parle français à table." },
    ],
    banned: [
      "délice pour les papilles",
      "explosion de saveurs",
      "expérience culinaire",
      "voyage gustatif",
      "incontournable",
      "n’hésitez pas",
      "le meilleur",
      "à tomber",
      "100 % naturel",
    ],
    products: ["formule du midi", "menu du soir", "brunch du dimanche", "plateau à emporter"],
  },
  length: { maxCharacters: 900 },
  emoji: { max: 3, banned: ["🔥", "💯", "🤤"] },
  hashtags: { max: 2, banned: ["#foodporn", "#instafood", "#miam"] },
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
        id: "reserver",
        text: "Réservez votre table",
        stage: "conversion",
        terms: ["réservez votre table", "réservez une table", "réservez au", "réservez par message"],
      },
      { id: "passer", text: "Passez nous voir", stage: "conversion", terms: ["passez nous voir", "passez ce midi", "venez goûter"] },
      {
        id: "demander",
        text: "Posez votre question",
        stage: "consideration",
        terms: ["posez votre question", "écrivez-nous", "dites-nous"],
      },
    ],
  },
  rhythm: { perWeek: [3, 5] },
  workflow: { approval: "never", roles: [{ role: "author", name: "extra en salle" }] },
  legal: { packs: ["prix", "alcool", "jeux"] },
  lead: { qualifiedIf: ["date souhaitée", "nombre de couverts", "téléphone laissé"], minimum: 2 },
  rules: [
    {
      id: "allergenes-au-telephone",
      kind: "forbid",
      severity: "must",
      terms: ["sans aucun allergène", "garanti sans gluten", "sans danger pour les allergiques"],
      message: { fr: "Renvoyez à la carte des allergènes plutôt que de promettre." },
      why: { fr: "Une cuisine qui manie la farine ne peut pas garantir l’absence de traces." },
      examples: {
        flags: ["Dessert garanti sans gluten !"],
        passes: ["Dessert préparé sans farine de blé ; la carte des allergènes est en salle."],
      },
    },
    {
      id: "dire-le-jour",
      kind: "forbid",
      severity: "must",
      terms: ["prochainement", "bientôt à la carte", "très bientôt"],
      message: { fr: "Dites le jour et l’heure." },
      why: { fr: "Sans date, personne ne réserve." },
      examples: { flags: ["Une soirée moules-frites très bientôt."], passes: ["Soirée moules-frites le vendredi 5 décembre à 19 h."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "Au menu ce midi : lieu jaune de Noirmoutier, beurre blanc au citron, purée de panais. 18 € avec un café. Service de 12 h à 14 h. Réservez votre table.",
        pillar: "assiette",
        why: "Le plat, le prix, l’heure.",
      },
      {
        text: "Les potimarrons viennent de la ferme d’Agnès, à sept kilomètres. Elle en a récolté 300 kg la semaine dernière ; nous en faisons un velouté à 7 € jusqu’à samedi. Venez goûter.",
        pillar: "produits",
        why: "Une productrice, une distance, une date.",
      },
      {
        text: "Soirée jazz vendredi 5 décembre à 19 h 30 : le trio de Paul Morin, menu du soir à 32 €, vingt couverts. Réservez par message avant mercredi.",
        pillar: "rendez-vous",
        why: "Tout ce qu’il faut pour réserver.",
      },
      {
        text: "Nadia, notre cheffe, prépare la pâte du pithiviers à 6 h : six tours, deux heures de repos entre chaque. Il est à la carte du soir jeudi et vendredi, 21 €. Réservez une table.",
        pillar: "maison",
        why: "Un geste, une personne, un prix.",
      },
      {
        text: "Formule du midi à emporter : soupe, tarte aux poireaux, pomme au four, 13 €. Prête à 11 h 45 pour votre pause, commande avant 10 h. Écrivez-nous.",
        pillar: "assiette",
        why: "Pour qui, combien, quand.",
      },
      {
        text: "Horaires des fêtes : ouverts les 22, 23 et 24 décembre au déjeuner, fermés du 25 au 28. Le 31 au soir, menu en cinq plats à 68 €, quarante couverts. Réservez votre table.",
        pillar: "rendez-vous",
        why: "Une information utile, datée.",
      },
    ],
    bad: [
      { text: "Un délice pour les papilles, une véritable explosion de saveurs, n’hésitez plus !", why: "Aucun plat, aucun prix." },
      { text: "Likez et partagez si vous aimez le fromage !", why: "Appât sans contenu." },
      {
        text: "Bon week-end à tous ! Profitez bien et prenez soin de vous, plein de bonnes ondes !",
        why: "Un salut n’aide personne à choisir.",
      },
      { text: "Une surprise arrive prochainement… On ne vous dit rien de plus 😏 Restez connectés !", why: "Mystère sans date." },
      { text: "Quiz du jour : plutôt frites ou plutôt purée ? Dites-le en commentaire ! 👇👇👇", why: "Sondage sans suite." },
      {
        text: "« Manger est un besoin, savourer est un art. » Belle journée pleine de gourmandise à toutes et à tous !",
        why: "Citation passe-partout.",
      },
    ],
  },
};
