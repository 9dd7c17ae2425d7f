/**
 * Shapes of verifiable facts, on folded text. Each weight says how much one such fact pins a post to reality:
 * a price or a date more than a bare number. Weights are our own judgement, measured on labelled drafts.
 */
const months =
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec";
const weekdays =
  "lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tue|wed|thu|fri|sat|sun";
const units =
  "m|m2|m3|m²|m³|km|cm|mm|kg|g|t|l|cl|ml|kwh?|w|ha|°c?|degres?|degrees?|ans?|mois|semaines?|jours?|heures?|minutes?|min|years?|months?|weeks?|days?|hours?|tonnes?|metres?|litres?|kilos?|places?|seats?|pieces?|lots?|postes?|creneaux|clients?|customers?|patients?|habitants?|salaries?|logements?|homes?|tenants?|firms?|entreprises?|boutiques?|foyers?|visiteurs?|visitors?|participants?|eleves|pupils|benevoles|volunteers|tables?|rooms?|salles?|chambres?|modeles?|exemplaires?|commandes?|orders?|chantiers?|panneaux|installers?|joiners?|dossiers?|calls?|appels?|slots?|spots?|invoices?|factures?|avis|reviews?|tons?|miles?|pounds|inch(?:es)?|ft|sq|hectares?|ruches|hives|bottles|bouteilles|batches|points?|etages?|floors?|magasins|stores?|ateliers|workshops|sessions?|employees|apprentis|apprentices|demandes|reports?";
const numberWords =
  "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand";

export const FACT_PATTERNS = [
  {
    kind: "money",
    weight: 1,
    pattern: /[€$£]\s?\d[\d.,\s]{0,12}|\d[\d.,\s]{0,12}(?:k?€|\$|£|eur\b|euros?\b|chf\b|dollars?\b|pounds\b|pence\b|cents?\b)/g,
  },
  { kind: "percent", weight: 0.7, pattern: /(?<!\d)\d{1,9}(?:[.,]\d{1,9})?\s?(?:%|pour cent\b|percent\b)/g },
  {
    kind: "hours",
    weight: 0.9,
    pattern:
      /\b(?:between|from|entre|de)\s\d{1,2}(?:\s?h(?:\s?\d{2})?|[:.]\d{2})?(?:\s?[ap]\.?m)?\s(?:and|to|till|until|et|a|jusqu'a)\s\d{1,2}(?:\s?h(?:\s?\d{2})?\b|[:.]\d{2}(?:\s?[ap]\.?m)?|\s?[ap]\.?m\b)/g,
  },
  {
    kind: "time",
    weight: 0.9,
    pattern:
      /\b\d{1,2}\s?h(?:eures?)?\s?(?:\d{2})?\b|\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b)?|\b\d{1,2}\s?[ap]\.?m\b|\b(?:from|de)\s\d{1,2}\s(?:to|a)\s\d{1,2}\b|\b(?:at|before|a|avant) (?:noon|midi)\b/g,
  },
  {
    kind: "date",
    weight: 1,
    pattern: new RegExp(
      `\\b(?:\\d{1,2}|1er)(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\b|\\b(?:${months})\\s\\d{1,2}\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\b(?:${weekdays})\\s\\d{1,2}\\b`,
      "g",
    ),
  },
  {
    kind: "schedule",
    weight: 0.4,
    pattern: new RegExp(
      `\\b(?:ce|des|chaque|tous les|jusqu'a|jusqu'au|avant|d'ici|every|this|on|until|till|by|before|from|next|last)\\s(?:${weekdays})\\b|\\b(?:${weekdays})\\s(?:prochain|dernier|matin|soir|midi|apres-midi|morning|evening|night|afternoon|at)\\b|\\b(?:fin|debut|mi|mid|early|late)[ -](?:${months})\\b|\\b(?:en|in|depuis|since|until|before|avant)\\s(?:${months})\\b`,
      "g",
    ),
  },
  { kind: "measure", weight: 0.7, pattern: new RegExp(`\\b\\d[\\d.,\\s]{0,9}(?:${units})(?![a-z])`, "g") },
  {
    kind: "address",
    weight: 1,
    pattern:
      /\b\d{1,4}(?:\s?bis|\s?ter)?,?\s(?:rue|avenue|av|boulevard|bd|place|quai|chemin|route|impasse|allee|cours)\b|\b\d{1,4}[a-z]?,?\s(?:[a-z]+\s){1,2}(?:street|road|lane|avenue|way|drive|square|terrace)\b|\bstand\s[a-z]?\d+\b/g,
  },
  { kind: "phone", weight: 1, pattern: /(?:\+\d{2}\s?|\b0)\d(?:[\s.-]?\d{2,4}){2,5}\b/g },
  { kind: "mail", weight: 0.8, pattern: /(?<![a-z0-9._-])[a-z0-9._-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,}/g },
  {
    kind: "reference",
    weight: 0.6,
    pattern: /\b(?:ref\.?|n°|no\.|lot|lots|iso|en|nf|art\.|article)\s?[a-z]?-?\d+|\b[a-z]{1,3}-?\d{2,}\b/g,
  },
  { kind: "counted", weight: 0.35, pattern: new RegExp(`\\b(?:${numberWords})\\s(?:[a-z-]+\\s)?(?:${units})(?![a-z])`, "g") },
  { kind: "number", weight: 0.25, pattern: /\b\d{1,3}(?:[.,\s]\d{3})+\b|\b\d{2,}\b/g },
] as const;

export type FactKind = (typeof FACT_PATTERNS)[number]["kind"] | "name";
