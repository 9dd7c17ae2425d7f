import type { CharterFile } from "../../schema";

/** Cabinet de santé : la prévention utile, les horaires, le rendez-vous ; ni promesse ni publicité. */
export const clinic: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-cabinet",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre cabinet", sector: "health", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les patients de la commune et leurs proches",
    what: "savoir quand consulter, qui voir et comment se préparer",
    why: "arriver au bon endroit, au bon moment, sans inquiétude inutile",
  },
  objectives: [
    {
      id: "rendez-vous-honores",
      stage: "loyalty",
      statement: "Passer de huit à quatre rendez-vous manqués par semaine.",
      metric: "rendez-vous manqués",
      target: 4,
    },
    {
      id: "prevention",
      stage: "awareness",
      statement: "Faire venir quarante patients aux dépistages du trimestre.",
      metric: "dépistages faits",
      target: 40,
    },
  ],
  personas: [
    {
      id: "parent",
      name: "Amel, mère de deux enfants",
      situation: "Elle hésite entre attendre et consulter.",
      questions: ["Faut-il consulter pour cette fièvre ?", "Y a-t-il un créneau demain ?", "Quels papiers apporter ?"],
      objections: ["peur de déranger", "délai trop long"],
      vocabulary: ["parents", "enfant", "enfants", "fièvre", "vaccin", "vaccins", "carnet de santé", "famille"],
    },
    {
      id: "aine",
      name: "Roger, 74 ans, suivi au long cours",
      situation: "Il vient tous les trois mois et préfère le téléphone.",
      questions: ["Le cabinet est-il ouvert samedi ?", "Dois-je venir à jeun ?", "Qui remplace le docteur ?"],
      objections: ["prise de rendez-vous en ligne", "changement de médecin"],
      vocabulary: ["patient", "patients", "ordonnance", "tension", "suivi", "aînés", "grippe", "prise de sang"],
    },
  ],
  pillars: [
    {
      id: "prevention",
      name: "Prévention",
      purpose: "Un geste ou un dépistage, pour qui, quand, avec sa source.",
      share: 45,
      terms: ["dépistage", "vaccination", "vaccin", "prévention", "gestes", "signes", "quand consulter"],
    },
    {
      id: "pratique",
      name: "Pratique",
      purpose: "Horaires, remplacements, papiers, préparation.",
      share: 35,
      terms: ["horaires", "fermé", "ouvert", "rendez-vous", "remplace", "à jeun", "carte Vitale"],
    },
    {
      id: "equipe",
      name: "L’équipe",
      purpose: "Qui soigne ici et ce que chacun fait.",
      share: 20,
      terms: ["infirmière", "infirmier", "médecin", "secrétaire", "kinésithérapeute", "équipe", "recrutons"],
    },
  ],
  topics: {
    allowed: ["prévention", "horaires", "dépistages", "métiers du cabinet"],
    newsPolicy: "own-sector",
    forbidden: [
      { term: "remède miracle", reason: "Aucun soin ne se promet.", level: "block" },
      { term: "élections", reason: "Le cabinet reçoit tout le monde.", level: "must" },
      { term: "avis patients", reason: "Le secret professionnel couvre jusqu’à la venue d’un patient.", level: "must" },
      { term: "avant/après", reason: "On ne montre pas de patient.", level: "must" },
    ],
    sensitive: [{ term: "effet secondaire" }, { term: "épidémie" }, { term: "erreur médicale" }, { term: "suicide" }],
  },
  voice: {
    traits: [
      { trait: "calme", do: "dire le signe et la conduite à tenir", dont: "faire peur" },
      { trait: "exact", do: "l’âge, la dose, la source", dont: "« il paraît que »" },
      { trait: "respectueux", do: "parler au patient, jamais de lui", dont: "raconter un cas" },
    ],
    sliders: { funny: 1, formal: 3, respectful: 5, enthusiastic: 2 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "patient", insteadOf: ["client", "bénéficiaire"], why: "Un cabinet n’a pas de clients." },
      { use: "médecin", insteadOf: ["toubib", "praticien libéral"], why: "Le mot juste et simple." },
      { use: "dépistage", insteadOf: ["check-up", "screening"], why: "On parle français à ses patients." },
      { use: "rendez-vous", insteadOf: ["slot", "booking"], why: "On parle français à ses patients." },
    ],
    banned: [
      "guérit",
      "miracle",
      "100 % efficace",
      "sans effet secondaire",
      "le meilleur",
      "offre de bienvenue",
      "n’hésitez pas",
      "bien-être absolu",
      "promotion",
    ],
    products: ["consultation", "téléconsultation", "vaccination", "prise de sang"],
    acronyms: [{ short: "ALD", full: "affection de longue durée" }],
  },
  length: { maxCharacters: 1_000 },
  emoji: { max: 1, banned: ["🔥", "😂", "🤢", "💉"] },
  hashtags: { max: 1, banned: ["#bienetre", "#detox", "#miracle"] },
  links: { max: 1, utm: [] },
  cta: {
    max: 1,
    banned: ["likez", "partagez"],
    allowed: [
      {
        id: "rendez-vous",
        text: "Prenez rendez-vous",
        stage: "conversion",
        terms: ["prenez rendez-vous", "appelez le secrétariat", "appelez le cabinet"],
      },
      { id: "urgence", text: "Appelez le 15", stage: "conversion", terms: ["appelez le 15", "composez le 15"] },
      { id: "preparer", text: "Préparez votre venue", stage: "loyalty", terms: ["apportez", "prévenez-nous", "pensez à apporter"] },
    ],
  },
  rhythm: { perWeek: [1, 2] },
  filler: { tolerance: "strict" },
  workflow: {
    approval: "by-topic",
    fourEyesTopics: ["vaccin", "médicament", "épidémie"],
    roles: [
      { role: "author", name: "secrétaire" },
      { role: "approver", name: "médecin référent" },
    ],
  },
  legal: { packs: ["sante", "donnees"] },
  privacy: { customerCases: "Jamais de cas, même sans nom.", photoConsent: "Équipe seulement, par écrit." },
  lead: { qualifiedIf: ["motif indiqué", "patient du secteur", "téléphone laissé"], minimum: 2 },
  rules: [
    {
      id: "pas-de-promesse",
      kind: "forbid",
      severity: "must",
      terms: ["vous serez guéri", "résultat garanti", "résultats garantis", "sans aucun risque", "soulage à coup sûr"],
      message: { fr: "Dites ce que le soin permet, avec « peut » ou « aide à »." },
      why: { fr: "La déontologie interdit de promettre un résultat." },
      examples: { flags: ["Trois séances, résultat garanti."], passes: ["Trois séances aident souvent à retrouver l’amplitude du bras."] },
    },
    {
      id: "pas-de-cas",
      kind: "forbid",
      severity: "must",
      terms: ["une de nos patientes", "un de nos patients", "notre patient du jour"],
      message: { fr: "Retirez le cas : parlez du geste, pas d’une personne." },
      why: { fr: "Le secret couvre tout ce qui permet de reconnaître quelqu’un." },
      examples: {
        flags: ["Une de nos patientes a perdu 12 kg."],
        passes: ["Marcher trente minutes par jour aide à faire baisser la tension."],
      },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "Vaccination contre la grippe : pour les patients de 65 ans et plus, sur rendez-vous le mardi de 14 h à 17 h jusqu’au 30 décembre. Apportez votre carte Vitale et le bon reçu par courrier.",
        pillar: "prevention",
        why: "Pour qui, quand, avec quoi.",
      },
      {
        text: "Fièvre chez l’enfant : avant trois mois, appelez le 15 dès 38 °C. Après, surveillez s’il boit et s’il répond. Les signes qui doivent faire consulter sont affichés en salle d’attente.",
        pillar: "prevention",
        why: "Un seuil et une conduite à tenir.",
      },
      {
        text: "Le cabinet est fermé du 24 décembre à midi au 2 janvier. Le docteur Vallet remplace à la maison de santé, 12 rue des Tilleuls, de 9 h à 12 h. Appelez le secrétariat pour un renouvellement d’ordonnance.",
        pillar: "pratique",
        why: "Dates, lieu, relais.",
      },
      {
        text: "Prise de sang à jeun : dix heures sans manger, l’eau est permise, les médicaments du matin se prennent après. Les infirmiers prélèvent de 7 h 30 à 9 h, sans rendez-vous. Pensez à apporter l’ordonnance.",
        pillar: "pratique",
        why: "Ce qu’il faut savoir avant de venir.",
      },
      {
        text: "Lucie, infirmière au cabinet depuis 2018, suit les patients diabétiques : pieds, tension, carnet, quarante-cinq minutes tous les trois mois. Elle reçoit le jeudi. Prenez rendez-vous au secrétariat.",
        pillar: "equipe",
        why: "Une personne, un rôle, un jour.",
      },
      {
        text: "Huit rendez-vous sont manqués chaque semaine, soit deux heures de soins perdues. Si vous ne venez pas, prévenez-nous la veille avant 18 h : un autre patient prendra la place.",
        pillar: "pratique",
        why: "Un chiffre et un geste.",
      },
    ],
    bad: [
      { text: "Notre méthode guérit le mal de dos en trois séances, 100 % efficace !", why: "Promesse de résultat." },
      { text: "Une de nos patientes a perdu 12 kg avec nous, bravo à elle !", why: "Un cas raconté." },
      { text: "Likez si vous pensez que la santé est le plus important dans la vie !", why: "Appât sans contenu." },
      {
        text: "Bon lundi à tous ! Prenez soin de vous et gardez le sourire, la semaine sera belle !",
        why: "Un salut n’aide pas un patient.",
      },
      {
        text: "« Un esprit sain dans un corps sain. » Belle journée pleine de douceur à toutes et à tous !",
        why: "Citation passe-partout.",
      },
      { text: "Promotion de rentrée : le remède miracle contre la fatigue est arrivé au cabinet !", why: "Ni promotion, ni miracle." },
    ],
  },
};
