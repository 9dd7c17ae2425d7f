import type { CharterFile } from "../../schema";

/** École ou centre de formation : ce que les élèves apprennent, les dates des familles, les portes ouvertes. */
export const school: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-ecole",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre école", sector: "school", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les élèves, leurs familles et ceux qui hésitent à s’inscrire",
    what: "voir ce qui s’apprend ici et savoir quand venir",
    why: "choisir et suivre une scolarité sans mauvaise surprise",
  },
  objectives: [
    {
      id: "portes-ouvertes",
      stage: "conversion",
      statement: "Recevoir cent vingt familles aux portes ouvertes.",
      metric: "familles présentes",
      target: 120,
    },
    {
      id: "candidatures",
      stage: "conversion",
      statement: "Recevoir quarante candidatures complètes avant mars.",
      metric: "candidatures complètes",
      target: 40,
    },
  ],
  personas: [
    {
      id: "famille",
      name: "Sophie, mère d’une élève de troisième",
      situation: "Elle compare trois établissements et lit le soir.",
      questions: ["Quels débouchés ?", "Combien d’élèves par classe ?", "Y a-t-il un internat ?"],
      objections: ["coût de la scolarité", "trajet"],
      vocabulary: ["familles", "parents", "élève", "élèves", "collège", "lycée", "internat", "classe", "inscription"],
    },
    {
      id: "candidat",
      name: "Yanis, 17 ans, cherche une formation",
      situation: "Il regarde des vidéos, veut savoir ce qu’on y fait vraiment.",
      questions: ["Combien d’heures d’atelier ?", "Peut-on être apprenti ?", "Que font les anciens ?"],
      objections: ["trop de théorie", "peur du niveau"],
      vocabulary: ["formation", "apprentissage", "apprenti", "stage", "BTS", "CAP", "anciens", "candidats"],
    },
  ],
  pillars: [
    {
      id: "apprendre",
      name: "Ce qui s’apprend",
      purpose: "Un projet d’élèves : l’énoncé, les heures, le résultat.",
      share: 40,
      terms: ["projet", "atelier", "cours", "ont construit", "ont écrit", "expérience", "examen"],
    },
    {
      id: "dates",
      name: "Dates",
      purpose: "Inscription, réunion, portes ouvertes : jour, heure, papiers.",
      share: 30,
      terms: ["portes ouvertes", "inscription", "inscriptions", "réunion", "dossier", "rentrée", "calendrier"],
    },
    {
      id: "apres",
      name: "Après l’école",
      purpose: "Ce que deviennent les anciens, en chiffres ou par un parcours.",
      share: 15,
      terms: ["anciens", "insertion", "embauche", "poursuite d’études", "diplôme", "métier"],
    },
    {
      id: "equipe",
      name: "L’équipe",
      purpose: "Qui enseigne, qui accompagne, comment.",
      share: 15,
      terms: ["professeur", "professeure", "enseignante", "vie scolaire", "infirmière", "équipe", "recrutons"],
    },
  ],
  topics: {
    allowed: ["projets", "dates", "débouchés", "équipe", "vie scolaire"],
    forbidden: [
      { term: "élections", reason: "L’école est neutre.", level: "must" },
      { term: "religion", reason: "L’école est neutre.", level: "must" },
      { term: "meilleur élève", reason: "On ne classe pas les élèves en public.", level: "must" },
      { term: "conseil de discipline", reason: "Cela concerne un enfant et sa famille.", level: "block" },
    ],
    sensitive: [{ term: "harcèlement" }, { term: "accident" }, { term: "grève" }, { term: "mineur" }],
  },
  voice: {
    traits: [
      { trait: "concret", do: "montrer le travail, les heures, le résultat", dont: "« l’excellence pour tous »" },
      { trait: "accessible", do: "expliquer les sigles", dont: "le langage de rectorat" },
      { trait: "protecteur", do: "montrer les mains, pas les visages", dont: "nommer un enfant" },
    ],
    sliders: { funny: 2, formal: 3, respectful: 5, enthusiastic: 3 },
  },
  address: "vous",
  inclusive: "doublets",
  lexicon: {
    preferred: [
      { use: "élèves", insteadOf: ["apprenants"], why: "Le mot des familles." },
      { use: "portes ouvertes", insteadOf: ["open day", "journée découverte premium"], why: "Le mot des familles." },
      { use: "stage", insteadOf: ["internship"], why: "On parle français aux élèves." },
      { use: "projet", insteadOf: ["challenge pédagogique"], why: "Tout le monde comprend." },
    ],
    banned: [
      "excellence",
      "école d’exception",
      "pédagogie innovante",
      "la réussite pour tous",
      "n’hésitez pas",
      "un avenir brillant",
      "cadre idyllique",
      "leader",
      "rejoignez l’aventure",
    ],
    products: ["portes ouvertes", "mini-stage d’une journée", "internat", "formation en apprentissage"],
    acronyms: [
      { short: "BTS", full: "brevet de technicien supérieur" },
      { short: "CAP", full: "certificat d’aptitude professionnelle" },
    ],
  },
  length: { maxCharacters: 1_100 },
  emoji: { max: 2, banned: ["🔥", "😂", "💯"] },
  hashtags: { max: 2, banned: ["#love", "#fierté", "#viral"] },
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
        text: "Venez aux portes ouvertes",
        stage: "conversion",
        terms: ["venez aux portes ouvertes", "venez le voir", "venez samedi", "visitez"],
      },
      {
        id: "inscrire",
        text: "Déposez votre dossier",
        stage: "conversion",
        terms: ["déposez votre dossier", "inscrivez-vous", "demandez un mini-stage"],
      },
      {
        id: "question",
        text: "Appelez la vie scolaire",
        stage: "consideration",
        terms: ["appelez la vie scolaire", "écrivez-nous", "posez votre question"],
      },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: {
    approval: "always",
    roles: [
      { role: "author", name: "assistant d’éducation" },
      { role: "approver", name: "cheffe d’établissement" },
    ],
  },
  legal: { packs: ["donnees"] },
  privacy: {
    minors: "Ni visage ni nom d’élève mineur ; accord écrit des deux parents.",
    photoConsent: "Accord écrit, gardé à la vie scolaire.",
  },
  lead: { qualifiedIf: ["classe visée", "année d’entrée", "téléphone de la famille"], minimum: 2 },
  rules: [
    {
      id: "pas-de-nom",
      kind: "forbid",
      severity: "must",
      terms: ["bravo à l’élève", "notre élève de la semaine", "le premier de la classe"],
      message: { fr: "Montrez le travail, pas l’enfant." },
      why: { fr: "Un classement public gêne les familles et reste en ligne." },
      examples: { flags: ["Bravo à l’élève qui a gagné !"], passes: ["Un groupe de seconde a monté un pont de 4 m en spaghettis."] },
    },
    {
      id: "chiffre-source",
      kind: "forbid",
      severity: "must",
      terms: ["excellents résultats", "taux de réussite exceptionnel", "les meilleurs de l’académie"],
      message: { fr: "Donnez le taux, l’année, le nombre d’élèves." },
      why: { fr: "Un résultat sans année ni effectif trompe les familles." },
      examples: { flags: ["Encore d’excellents résultats cette année !"], passes: ["En 2026, 52 élèves sur 58 ont eu leur bac."] },
    },
  ],
  builtins: { "event-date": { severity: "hint" } },
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "En atelier, les élèves de seconde ont construit une passerelle de 4 m : trois semaines, 14 heures, 82 kg portés avant la rupture. Le plan et les calculs sont au mur du hall. Venez le voir aux portes ouvertes, samedi 13 décembre.",
        pillar: "apprendre",
        why: "Un projet, des heures, un résultat.",
      },
      {
        text: "Portes ouvertes samedi 13 décembre de 9 h à 13 h : visite toutes les demi-heures, ateliers ouverts, internat compris. Parents et élèves de troisième, apportez le dernier bulletin si vous l’avez. Inscrivez-vous pour la visite de 10 h.",
        pillar: "dates",
        why: "Jour, heures, papier.",
      },
      {
        text: "Que deviennent les anciens ? Sur 46 élèves sortis en 2025 avec leur brevet de technicien supérieur, 31 travaillent dans le métier et 11 poursuivent leurs études. Les quatre autres cherchent. Posez votre question à la vie scolaire.",
        pillar: "apres",
        why: "Des chiffres entiers, datés.",
      },
      {
        text: "Inscriptions pour la rentrée 2027 : dossiers du 5 janvier au 6 mars, à rendre à l’accueil ou par courrier. Il faut deux bulletins, une lettre, une photo. L’internat a douze places. Déposez votre dossier avant le 6 mars.",
        pillar: "dates",
        why: "Une période, des papiers, des places.",
      },
      {
        text: "Madame Ferrand, professeure de menuiserie depuis 2009, passe deux heures par semaine avec les élèves qui débutent. Elle commence par un assemblage et une règle : mesurer deux fois. Demandez un mini-stage pour essayer une journée.",
        pillar: "equipe",
        why: "Une personne, un geste, une place.",
      },
      {
        text: "Combien coûte une année en première ? Scolarité gratuite, internat 1 560 €, équipement d’atelier 210 €, à étaler en trois fois. Des bourses existent, la secrétaire vous aide le mercredi. Appelez la vie scolaire.",
        pillar: "dates",
        why: "La question des familles, avec ses chiffres.",
      },
    ],
    bad: [
      {
        text: "Bravo à l’élève du mois ! Encore d’excellents résultats dans notre école d’exception !",
        why: "Un classement, sans chiffre.",
      },
      { text: "Likez et partagez si vous êtes fiers de nos élèves !", why: "Appât à réactions." },
      {
        text: "« L’éducation est l’arme la plus puissante pour changer le monde. » Belle semaine à tous !",
        why: "Citation passe-partout.",
      },
      { text: "Rejoignez l’aventure d’une pédagogie innovante qui prépare un avenir brillant !", why: "Rien de vérifiable." },
      {
        text: "Bonne rentrée à toutes et à tous ! Que cette année soit belle, riche et pleine de réussite !",
        why: "Un salut sans information.",
      },
      { text: "Taguez un ami avec qui vous avez passé vos plus belles années au lycée 😂😂😂", why: "Appât à mentions." },
    ],
  },
};
