import type { CharterFile } from "../../schema";

/** Artisan du bâtiment ou de l’atelier : le chantier montré, le prix dit, le devis demandé. */
export const craftsman: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-artisan",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre atelier", sector: "artisan", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les propriétaires à trente minutes de l’atelier",
    what: "faire des travaux soignés, au prix annoncé et à la date dite",
    why: "être tranquilles pour longtemps",
  },
  objectives: [
    {
      id: "demandes-de-devis",
      stage: "conversion",
      statement: "Recevoir six demandes de devis sérieuses par mois.",
      metric: "demandes de devis qualifiées",
      target: 6,
    },
    {
      id: "questions",
      stage: "consideration",
      statement: "Répondre à dix questions de propriétaires par mois.",
      metric: "questions reçues",
      target: 10,
    },
  ],
  personas: [
    {
      id: "proprietaire",
      name: "Claire, propriétaire d’une maison des années 70",
      situation: "Elle compare trois devis et craint les mauvaises surprises.",
      questions: ["Combien ça coûte ?", "Combien de temps dure le chantier ?", "Qui vient chez moi ?"],
      objections: ["peur du devis qui gonfle", "peur de la poussière", "mauvaise expérience avec un démarcheur"],
      vocabulary: [
        "propriétaire",
        "propriétaires",
        "maison",
        "appartement",
        "rénovation",
        "travaux",
        "chez vous",
        "salle de bains",
        "toiture",
      ],
    },
    {
      id: "syndic",
      name: "Marc, gérant d’un petit immeuble",
      situation: "Il veut une intervention rapide, une facture claire et des photos.",
      questions: ["Sous quel délai pouvez-vous passer ?", "L’intervention est-elle garantie ?", "Recevrai-je des photos ?"],
      objections: ["délais non tenus", "personne ne rappelle"],
      vocabulary: ["immeuble", "copropriété", "syndic", "dépannage", "intervention", "bailleur"],
    },
  ],
  pillars: [
    {
      id: "chantier",
      name: "Chantier",
      purpose: "Montrer un travail fini : lieu, durée, matériaux, prix.",
      share: 40,
      terms: ["chantier", "avant et après", "avant-après", "posé", "rénové", "livré", "repris"],
    },
    {
      id: "conseil",
      name: "Conseil",
      purpose: "Répondre à une vraie question, chiffres à l’appui.",
      share: 30,
      terms: ["conseil", "à vérifier", "comment choisir", "combien coûte", "l’erreur", "entretien", "avant l’hiver"],
    },
    {
      id: "equipe",
      name: "Équipe et métier",
      purpose: "Faire connaître les gens et le geste.",
      share: 15,
      terms: ["apprenti", "apprentie", "compagnon", "savoir-faire", "recrutons", "outil", "geste"],
    },
    {
      id: "offre",
      name: "Offre",
      purpose: "Proposer une prestation datée, avec son prix.",
      share: 15,
      terms: ["devis", "créneau", "créneaux", "tarif", "TTC", "forfait", "visite"],
    },
  ],
  topics: {
    allowed: ["chantiers", "conseils d’entretien", "aides aux travaux", "vie de l’atelier"],
    forbidden: [
      { term: "élections", reason: "L’atelier ne prend pas parti.", level: "must" },
      { term: "arnaqueurs", reason: "On ne vise pas les confrères ; on explique comment lire un devis.", level: "must" },
      { term: "au noir", reason: "Même pour rire, cela engage l’entreprise.", level: "block" },
    ],
    sensitive: [{ term: "amiante" }, { term: "accident" }, { term: "litige" }, { term: "MaPrimeRénov’" }],
  },
  voice: {
    traits: [
      {
        trait: "concret",
        do: "un chiffre, un lieu, une durée",
        dont: "« solution de qualité »",
        exampleGood: "Toiture de 80 m² à Rezé, quatre jours, 9 400 € TTC.",
      },
      { trait: "franc", do: "dire aussi ce qu’il ne faut pas faire", dont: "promettre sans mesure" },
      { trait: "voisin", do: "parler comme au client qu’on croise au marché", dont: "le ton de la brochure" },
    ],
    sliders: { funny: 2, formal: 2, respectful: 5, enthusiastic: 3 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "client", insteadOf: ["bénéficiaire"], why: "Le mot des gens." },
      { use: "chantier", insteadOf: ["réalisation client"], why: "Le mot du métier." },
      { use: "date limite", insteadOf: ["deadline"], why: "On parle français à ses voisins." },
      { use: "devis", insteadOf: ["chiffrage estimatif"], why: "C’est le mot qu’on cherche." },
    ],
    banned: [
      "pas cher",
      "numéro un",
      "leader",
      "solution innovante",
      "clé en main",
      "qualité irréprochable",
      "n’hésitez pas",
      "offre exceptionnelle",
      "travail de pro",
      "à 1 €",
    ],
    products: ["rénovation de salle de bains", "reprise de toiture", "pose de fenêtres", "dépannage"],
  },
  length: { maxCharacters: 1_200 },
  emoji: { max: 2, banned: ["🔥", "💯", "🤑"] },
  hashtags: { max: 2, banned: ["#viral", "#pourtoi", "#love"] },
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
        id: "devis",
        text: "Demandez votre devis",
        stage: "conversion",
        terms: ["demandez votre devis", "demandez un devis", "demander un devis"],
      },
      {
        id: "photo",
        text: "Envoyez-nous une photo",
        stage: "consideration",
        terms: ["envoyez-nous une photo", "envoyez une photo", "écrivez-nous", "posez votre question"],
      },
      { id: "appel", text: "Appelez l’atelier", stage: "conversion", terms: ["appelez l’atelier", "appelez-nous", "passez à l’atelier"] },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: { approval: "never", roles: [{ role: "author", name: "stagiaire" }] },
  legal: { packs: ["prix", "environnement"] },
  lead: { qualifiedIf: ["commune desservie", "travaux dans les six mois", "photo ou mesure jointe"], minimum: 2 },
  rules: [
    {
      id: "delai-ferme",
      kind: "forbid",
      severity: "must",
      terms: ["dans les plus brefs délais", "au plus vite", "très rapidement"],
      message: { fr: "Dites le délai en jours ou en semaines." },
      why: { fr: "Un délai sans chiffre est la première plainte des clients du bâtiment." },
      examples: { flags: ["Nous passons dans les plus brefs délais."], passes: ["Nous passons sous trois jours."] },
    },
    {
      id: "zero-promesse",
      kind: "forbid",
      severity: "must",
      terms: ["garanti à vie", "sans aucun risque", "zéro souci", "satisfait ou remboursé"],
      message: { fr: "Dites la garantie exacte : décennale, biennale, pièces." },
      why: { fr: "Une promesse sans texte derrière engage l’entreprise." },
      examples: { flags: ["Un toit garanti à vie."], passes: ["Un toit couvert par la garantie décennale."] },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "Toiture de 80 m² reprise à Rezé : quatre jours de chantier, ardoises d’Angers, 9 400 € TTC. Claire garde ses combles au sec pour l’hiver. Demandez votre devis.",
        pillar: "chantier",
        why: "Un lieu, une durée, un prix, une suite.",
      },
      {
        text: "Avant l’hiver, une chose à vérifier sur votre maison : les gouttières. Dix minutes, une échelle, un seau. Si l’eau stagne, la pente a bougé. Envoyez-nous une photo, nous vous répondons sous deux jours.",
        pillar: "conseil",
        why: "Le lecteur apprend un geste.",
      },
      {
        text: "Combien coûte une salle de bains de 5 m² ? Chez nous, entre 7 200 € et 9 800 € TTC, pose comprise, en dix jours. La différence tient au carrelage et à la douche. Demandez un devis.",
        pillar: "conseil",
        why: "La question que tous se posent, avec sa réponse.",
      },
      {
        text: "Léa, apprentie depuis septembre, a posé seule sa première fenêtre mardi à Vertou. Deux heures trente, jeu de 5 mm, contrôle au laser. Passez à l’atelier jeudi, elle vous montrera le geste.",
        pillar: "equipe",
        why: "Une personne, un geste, un fait.",
      },
      {
        text: "Deux créneaux se libèrent les 8 et 9 décembre pour un dépannage de toiture autour de Nantes. Déplacement et diagnostic : 90 € TTC, déduits si vous signez le devis. Appelez l’atelier.",
        pillar: "offre",
        why: "Une offre datée, un prix, une action.",
      },
      {
        text: "Marc gère un immeuble de six logements à Clisson. Fuite signalée lundi, réparée mercredi, photos envoyées le soir même. La facture : 340 € TTC. Écrivez-nous si votre copropriété attend encore.",
        pillar: "chantier",
        why: "Une preuve chiffrée pour la seconde cible.",
      },
    ],
    bad: [
      { text: "Likez et partagez si vous aimez les belles maisons !", why: "Appât sans contenu." },
      {
        text: "Notre entreprise, leader de la rénovation, vous propose une solution innovante et de qualité. N’hésitez pas à nous contacter !",
        why: "Rien qu’un concurrent ne pourrait signer.",
      },
      {
        text: "Bon lundi à tous ! Excellente semaine à toutes et à tous, pleine de sourires et de belles énergies !",
        why: "Un salut n’aide personne.",
      },
      {
        text: "Top 10 des chats qui bricolent mieux que nous 😂😂😂 Taguez un ami qui a deux mains gauches !",
        why: "Rien à voir avec le métier.",
      },
      { text: "Nous intervenons dans les plus brefs délais, pas cher, travail de pro !", why: "Ni délai, ni prix, ni preuve." },
      {
        text: "« Le succès est un chemin, pas une destination. » Belle journée à vous, croyez en vos rêves !",
        why: "Citation sans auteur ni métier.",
      },
    ],
  },
};
