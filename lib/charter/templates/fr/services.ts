import type { CharterFile } from "../../schema";

/** Services aux entreprises : un cas chiffré, la méthode expliquée, le rendez-vous proposé. */
export const services: CharterFile = {
  format: "ligne-charter",
  schema: 1,
  id: "modele-services",
  version: "1.0.0",
  locale: "fr-FR",
  timezone: "Europe/Paris",
  identity: { pageName: "Votre cabinet-conseil", sector: "b2b-services", countries: ["FR"], languages: ["fr"], domains: [] },
  promise: {
    who: "les dirigeants de petites entreprises de la région",
    what: "régler un problème précis avec une méthode annoncée",
    why: "gagner du temps et savoir ce qu’ils paient",
  },
  objectives: [
    {
      id: "rendez-vous",
      stage: "conversion",
      statement: "Obtenir six premiers rendez-vous qualifiés par mois.",
      metric: "rendez-vous qualifiés",
      target: 6,
    },
    {
      id: "questions",
      stage: "consideration",
      statement: "Recevoir douze questions de dirigeants par mois.",
      metric: "questions reçues",
      target: 12,
    },
  ],
  personas: [
    {
      id: "dirigeante",
      name: "Hélène, dirigeante d’une PME de 18 salariés",
      market: "b2b",
      situation: "Elle décide seule, le soir, et se méfie des forfaits flous.",
      questions: ["Combien coûte un accompagnement ?", "En combien de temps voit-on un effet ?", "Qui fera le travail ?"],
      objections: ["prestataire précédent décevant", "pas le temps"],
      vocabulary: ["dirigeant", "dirigeante", "dirigeants", "PME", "entreprise", "entreprises", "salariés", "trésorerie", "équipe"],
    },
    {
      id: "adjoint",
      name: "Thomas, responsable administratif",
      market: "b2b",
      situation: "Il prépare la décision et compare trois offres.",
      questions: ["Que comprend le prix ?", "Quels documents préparer ?", "Peut-on arrêter en cours ?"],
      objections: ["engagement long", "jargon"],
      vocabulary: ["responsable", "comptable", "contrat", "facture", "factures", "fournisseur", "échéance", "dossier"],
    },
  ],
  pillars: [
    {
      id: "cas",
      name: "Cas chiffrés",
      purpose: "Un problème, ce qui a été fait, le résultat mesuré, la durée.",
      share: 40,
      terms: ["cas", "avant", "après", "résultat", "délai", "heures", "économie"],
    },
    {
      id: "methode",
      name: "Méthode",
      purpose: "Expliquer une étape que le lecteur peut faire seul.",
      share: 30,
      terms: ["méthode", "étape", "étapes", "modèle", "à vérifier", "grille", "erreur"],
    },
    {
      id: "actualite",
      name: "Ce qui change",
      purpose: "Une règle ou une échéance, ce qu’elle impose, à qui.",
      share: 20,
      terms: ["échéance", "obligation", "à partir du", "loi", "déclaration", "seuil", "réforme"],
    },
    {
      id: "offre",
      name: "Offre",
      purpose: "Une prestation, son prix, sa durée, la suite.",
      share: 10,
      terms: ["diagnostic", "forfait", "HT", "atelier", "rendez-vous", "créneau"],
    },
  ],
  topics: {
    allowed: ["cas", "méthode", "échéances", "métier"],
    newsPolicy: "own-sector",
    forbidden: [
      { term: "élections", reason: "Le cabinet ne prend pas parti.", level: "must" },
      { term: "nos concurrents", reason: "On parle du problème, pas des confrères.", level: "must" },
      { term: "optimisation agressive", reason: "L’expression engage le cabinet.", level: "block" },
    ],
    sensitive: [{ term: "licenciement" }, { term: "liquidation" }, { term: "contrôle fiscal" }, { term: "fuite de données" }],
  },
  voice: {
    traits: [
      { trait: "précis", do: "un montant, une durée, une étape", dont: "« accompagnement sur mesure »" },
      { trait: "pédagogue", do: "expliquer comme au client", dont: "le vocabulaire de cabinet" },
      { trait: "sobre", do: "laisser le cas convaincre", dont: "l’autocélébration" },
    ],
    sliders: { funny: 1, formal: 3, respectful: 5, enthusiastic: 2 },
  },
  address: "vous",
  lexicon: {
    preferred: [
      { use: "client", insteadOf: ["partenaire de confiance"], why: "Le mot exact." },
      { use: "rendez-vous", insteadOf: ["call découverte", "meeting"], why: "On parle français à un dirigeant." },
      { use: "méthode", insteadOf: ["process", "framework"], why: "Tout le monde comprend." },
      { use: "retour", insteadOf: ["feedback"], why: "On parle français à un dirigeant." },
    ],
    banned: [
      "sur mesure",
      "clé en main",
      "360",
      "synergie",
      "disruptif",
      "leader",
      "solution innovante",
      "n’hésitez pas",
      "booster",
      "passer au niveau supérieur",
    ],
    products: ["diagnostic d’une demi-journée", "accompagnement trimestriel", "atelier d’équipe"],
    acronyms: [{ short: "BFR", full: "besoin en fonds de roulement" }],
  },
  length: { maxCharacters: 1_400 },
  emoji: { max: 1, banned: ["🔥", "🚀", "💯"] },
  hashtags: { max: 2, banned: ["#motivation", "#mindset", "#success"] },
  links: {
    max: 1,
    utm: [
      { name: "utm_source", value: "facebook" },
      { name: "utm_medium", value: "social" },
    ],
  },
  cta: {
    max: 1,
    banned: ["likez", "partagez", "commentez oui"],
    allowed: [
      {
        id: "rendez-vous",
        text: "Prenez rendez-vous",
        stage: "conversion",
        terms: ["prenez rendez-vous", "réservez trente minutes", "réservez un créneau"],
      },
      {
        id: "question",
        text: "Envoyez-nous votre question",
        stage: "consideration",
        terms: ["envoyez-nous votre question", "écrivez-nous", "posez votre question"],
      },
      {
        id: "modele",
        text: "Demandez le modèle",
        stage: "consideration",
        terms: ["demandez le modèle", "demandez la grille", "recevez la grille"],
      },
    ],
  },
  rhythm: { perWeek: [1, 3] },
  workflow: {
    approval: "by-topic",
    fourEyesTopics: ["fiscal", "social", "juridique"],
    roles: [
      { role: "author", name: "assistante" },
      { role: "approver", name: "associée" },
    ],
  },
  legal: { packs: ["donnees", "comparaison"] },
  lead: { qualifiedIf: ["décideur identifié", "problème nommé", "échéance dans les trois mois"], minimum: 2 },
  rules: [
    {
      id: "sans-preuve",
      kind: "forbid",
      severity: "must",
      terms: ["résultats garantis", "satisfaction garantie", "100 % de réussite"],
      message: { fr: "Citez un cas mesuré plutôt qu’une garantie." },
      why: { fr: "Un cabinet s’engage sur des moyens, pas sur un résultat." },
      examples: { flags: ["Méthode éprouvée, résultats garantis."], passes: ["Chez ce client, le délai est passé de 61 à 38 jours."] },
    },
    {
      id: "client-nomme",
      kind: "forbid",
      severity: "must",
      terms: ["un grand groupe bien connu", "un leader du secteur", "une belle référence"],
      message: { fr: "Dites le métier, la taille, la commune." },
      why: { fr: "Un cas sans contour ne prouve rien." },
      examples: { flags: ["Mission chez un leader du secteur."], passes: ["Menuiserie de 14 salariés à Ancenis."] },
    },
  ],
  gate: { mode: "confirm" },
  examples: {
    good: [
      {
        text: "Menuiserie de 14 salariés à Ancenis : les factures partaient douze jours après la fin du chantier. Deux étapes changées, une relance écrite au jour 20, et le délai de paiement est passé de 61 à 38 jours en un trimestre. Prenez rendez-vous si le vôtre dépasse 45.",
        pillar: "cas",
        why: "Un avant, un après, une durée.",
      },
      {
        text: "Trois lignes à vérifier avant de signer un contrat de fournisseur : la durée du préavis, l’indice de révision, ce qui se passe en cas de retard. Dix minutes suffisent. Demandez la grille, une page.",
        pillar: "methode",
        why: "Le lecteur peut le faire seul.",
      },
      {
        text: "À partir du 1er janvier, les entreprises de plus de onze salariés doivent déclarer leurs effectifs autrement. Deux dirigeants sur trois que nous voyons ne le savent pas. Envoyez-nous votre question avant le 15 décembre.",
        pillar: "actualite",
        why: "Une échéance et qui est concerné.",
      },
      {
        text: "Diagnostic de trésorerie : une demi-journée dans vos bureaux, trois scénarios à six mois, un rapport de quatre pages. 780 € HT, déplacement compris à moins de 60 km. Deux créneaux le 4 et le 9 décembre. Réservez un créneau.",
        pillar: "offre",
        why: "Contenu, prix, dates.",
      },
      {
        text: "L’erreur que nous voyons chaque mois : compter le stock au prix de vente. La marge affichée monte de huit points, la trésorerie ne suit pas. Recalculez sur dix articles, vous saurez. Écrivez-nous si l’écart vous surprend.",
        pillar: "methode",
        why: "Une erreur nommée, un test.",
      },
      {
        text: "Sarah suit les dossiers d’achat depuis neuf ans. Chez une PME de Vallet, elle a renégocié quatre contrats en six semaines : 11 400 € d’économie par an, sans changer de fournisseur. Prenez rendez-vous avec elle.",
        pillar: "cas",
        why: "Une personne, un chiffre.",
      },
    ],
    bad: [
      {
        text: "Nous sommes fiers d’accompagner nos partenaires de confiance vers l’excellence avec des solutions innovantes sur mesure !",
        why: "Rien qu’un concurrent ne pourrait signer.",
      },
      {
        text: "« Le seul échec, c’est d’abandonner. » Belle semaine à tous les entrepreneurs qui croient en leurs rêves !",
        why: "Citation passe-partout.",
      },
      { text: "Commentez OUI et recevez notre guide secret pour doubler votre chiffre d’affaires 🚀🚀🚀", why: "Appât à commentaires." },
      { text: "Méthode éprouvée, résultats garantis, boostez votre entreprise dès maintenant !", why: "Promesse sans preuve." },
      {
        text: "Bon lundi ! Une nouvelle semaine commence, pleine d’énergie et d’opportunités. Et vous, quel est votre objectif ?",
        why: "Un salut et une question sans suite.",
      },
      { text: "Likez si vous pensez que le capital humain est la vraie richesse d’une entreprise !", why: "Appât à réactions." },
    ],
  },
};
