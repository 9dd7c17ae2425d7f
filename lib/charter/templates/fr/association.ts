import type { CharterFile } from "../../schema";

/** Association : ce qui a été fait, avec qui, combien, et comment aider à son tour. */
export const association: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-association",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre association", sector: "association", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les habitants qui veulent aider ou être aidés",
    what: "savoir ce qui se fait, quand, et quelle place ils peuvent y prendre",
    why: "donner une heure ou dix euros en sachant à quoi ils servent",
  },
  objectives: [
    {
      id: "benevoles",
      stage: "conversion",
      statement: "Accueillir cinq bénévoles nouveaux par mois.",
      metric: "bénévoles venus une première fois",
      target: 5,
    },
    {
      id: "dons",
      stage: "conversion",
      statement: "Recevoir trente dons par mois, avec le reçu dans la semaine.",
      metric: "dons reçus",
      target: 30,
    },
  ],
  personas: [
    {
      id: "benevole",
      name: "Nora, infirmière, deux heures libres par semaine",
      situation: "Elle veut aider près de chez elle, sans s’engager pour l’année.",
      questions: ["Combien de temps faut-il donner ?", "Faut-il une formation ?", "Qui m’accueille ?"],
      objections: ["peur de s’engager", "peur de ne pas savoir faire"],
      vocabulary: ["bénévole", "bénévoles", "bénévolat", "permanence", "équipe", "heures", "coup de main"],
    },
    {
      id: "famille",
      name: "Sami et ses deux enfants",
      situation: "Ils cherchent une aide concrète et redoutent les dossiers.",
      questions: ["Faut-il un justificatif ?", "Quand êtes-vous ouverts ?", "Est-ce gratuit ?"],
      objections: ["gêne", "paperasse"],
      vocabulary: ["familles", "famille", "enfants", "parents", "aide", "gratuit", "habitants", "adhérents"],
    },
  ],
  pillars: [
    {
      id: "actions",
      name: "Actions",
      purpose: "Ce qui a été fait, où, avec combien de personnes.",
      share: 40,
      terms: ["distribution", "collecte", "atelier", "permanence", "repas", "sortie", "action"],
    },
    {
      id: "aider",
      name: "Aider",
      purpose: "Une place à prendre : la tâche, la durée, la date.",
      share: 30,
      terms: ["bénévoles", "don", "dons", "adhésion", "inscription", "il manque", "besoin de"],
    },
    {
      id: "comprendre",
      name: "Comprendre",
      purpose: "Un fait sur la cause, avec sa source.",
      share: 15,
      terms: ["chiffre", "étude", "droit", "source", "pourquoi", "enquête"],
    },
    {
      id: "gens",
      name: "Les gens",
      purpose: "Une personne, ce qu’elle fait, avec son accord.",
      share: 15,
      terms: ["depuis", "raconte", "rencontre", "présidente", "trésorier", "membre"],
    },
  ],
  topics: {
    allowed: ["actions", "bénévolat", "dons", "droits", "vie de l’association"],
    forbidden: [
      { term: "votez", reason: "L’association est ouverte à tous.", level: "must" },
      { term: "assistés", reason: "Le mot blesse ceux que nous aidons.", level: "block" },
      { term: "misère", reason: "On nomme un besoin, on ne fait pas pleurer.", level: "must" },
    ],
    sensitive: [{ term: "subvention" }, { term: "agression" }, { term: "mineur" }, { term: "expulsion" }],
  },
  voice: {
    traits: [
      { trait: "concret", do: "combien, où, avec qui", dont: "« une belle aventure humaine »" },
      { trait: "digne", do: "parler avec les gens, avec leur accord", dont: "montrer la détresse" },
      { trait: "clair sur l’argent", do: "dire à quoi servent dix euros", dont: "« chaque geste compte »" },
    ],
    sliders: { funny: 2, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "personnes accompagnées", insteadOf: ["bénéficiaires", "assistés"], why: "Des personnes, pas des cases." },
      { use: "collecte", insteadOf: ["crowdfunding", "fundraising"], why: "Tout le monde comprend." },
      { use: "don", insteadOf: ["geste de générosité"], why: "Le mot exact." },
    ],
    banned: [
      "belle aventure humaine",
      "chaque geste compte",
      "ensemble tout est possible",
      "n’hésitez pas",
      "formidable élan",
      "nos petits protégés",
      "faire la différence",
      "un immense merci",
      "soyez généreux",
    ],
    products: ["permanence du mercredi", "aide aux devoirs", "collecte alimentaire", "adhésion annuelle"],
  },
  length: { maxCharacters: 1_100 },
  emoji: { max: 2, banned: ["🔥", "😂", "😭"] },
  hashtags: { max: 2, banned: ["#love", "#solidarite", "#viral"] },
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
        id: "venir",
        text: "Venez une première fois",
        stage: "conversion",
        terms: ["venez une première fois", "venez mercredi", "venez samedi", "poussez la porte"],
      },
      { id: "inscrire", text: "Inscrivez-vous", stage: "conversion", terms: ["inscrivez-vous", "écrivez-nous", "appelez la permanence"] },
      { id: "donner", text: "Faites un don", stage: "conversion", terms: ["faites un don", "déposez", "apportez"] },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: {
    approval: "never",
    roles: [
      { role: "author", name: "service civique" },
      { role: "approver", name: "présidente" },
    ],
  },
  legal: { packs: ["donnees", "jeux"] },
  privacy: { photoConsent: "Accord écrit ; jamais de mineur reconnaissable.", customerCases: "Prénom changé, accord donné." },
  lead: { qualifiedIf: ["disponibilité donnée", "commune voisine", "téléphone laissé"], minimum: 2 },
  rules: [
    {
      id: "pas-de-culpabilite",
      kind: "forbid",
      severity: "must",
      terms: ["sans vous ils n’ont rien", "vous n’avez pas le droit d’ignorer", "fermer les yeux"],
      message: { fr: "Dites le besoin et ce que le lecteur peut faire." },
      why: { fr: "La culpabilité fait fuir les bénévoles et gêne les familles." },
      examples: { flags: ["Ne continuez pas à fermer les yeux."], passes: ["Il manque deux personnes samedi de 9 h à 11 h."] },
    },
    {
      id: "argent-precis",
      kind: "forbid",
      severity: "must",
      terms: ["chaque euro compte", "même un petit don", "donnez ce que vous pouvez"],
      message: { fr: "Dites ce que paient dix euros." },
      why: { fr: "Un donateur qui sait à quoi sert son don redonne." },
      examples: { flags: ["Donnez ce que vous pouvez !"], passes: ["Dix euros paient un colis de fruits pour une famille."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "Samedi, 62 familles sont passées à la distribution de la rue Carnot : 410 kg de légumes, donnés par trois maraîchers de la plaine. Il manque deux bénévoles le 13 décembre de 9 h à 11 h. Inscrivez-vous par message.",
        pillar: "actions",
        why: "Un chiffre, un lieu, une place.",
      },
      {
        text: "L’aide aux devoirs accueille 24 enfants le mardi et le jeudi, de 16 h 30 à 18 h. Il faut savoir lire une consigne, rien de plus. Une bénévole vous montre la première fois. Venez une première fois sans vous engager.",
        pillar: "aider",
        why: "La tâche, la durée, l’accueil.",
      },
      {
        text: "Dix euros paient quatre kilos de fruits pour une famille ; trente, le plein de la camionnette pour une collecte. Le reçu fiscal part sous huit jours. Faites un don à la permanence ou par courrier.",
        pillar: "aider",
        why: "À quoi sert l’argent.",
      },
      {
        text: "Un habitant sur sept du canton ne demande pas l’aide à laquelle il a droit, selon l’enquête de la caisse locale parue en octobre. Notre permanence remplit les dossiers avec vous, le mercredi de 14 h à 17 h. Poussez la porte, c’est gratuit.",
        pillar: "comprendre",
        why: "Un fait sourcé et une suite.",
      },
      {
        text: "Josiane tient le vestiaire depuis 2014 : elle trie 90 kg de vêtements par semaine et recoud les boutons. Elle cherche quelqu’un pour le lundi matin, deux heures. Écrivez-nous, elle vous rappelle.",
        pillar: "gens",
        why: "Une personne, une tâche, un besoin.",
      },
      {
        text: "Collecte de jouets à la mairie, du 1er au 12 décembre : propres, complets, sans piles. L’an dernier, 180 enfants ont eu le leur avant le 24. Déposez-les à l’accueil entre 9 h et 17 h.",
        pillar: "actions",
        why: "Dates, critères, résultat passé.",
      },
    ],
    bad: [
      { text: "Quelle belle aventure humaine ! Ensemble tout est possible, un immense merci à tous !", why: "Ni fait, ni suite." },
      { text: "Likez et partagez si vous avez du cœur !", why: "Appât à réactions." },
      { text: "Ne continuez pas à fermer les yeux, soyez généreux, chaque euro compte !", why: "Culpabilité sans usage." },
      { text: "« La solidarité, c’est la tendresse des peuples. » Beau dimanche à toutes et à tous !", why: "Citation passe-partout." },
      { text: "Bonne journée mondiale de la gentillesse à tous ! Soyez gentils aujourd’hui 💛💛💛💛💛💛", why: "Une journée sans action." },
      { text: "Taguez trois amis au grand cœur en commentaire !", why: "Appât à mentions." },
    ],
  },
};
