import type { InterfaceLanguage } from "./language";

/** As much of a charter's error as its sentence needs. */
export interface ErrorLike {
  readonly code: string;
  readonly message: string;
  readonly slots: Readonly<Record<string, string | number>>;
}

/** Sentences by the code of the fault; the slots are those of the English ones, which come with the error. */
export const charterErrorsFr: Readonly<Record<string, string>> = {
  "not-a-charter": "Une charte est un objet JSON\u202f; ceci n’en est pas un.",
  empty: "Le fichier est vide.",
  syntax: "Ligne {line}, colonne {column}\u00a0: {found} se trouve là où il faut {expected}.",
  "duplicate-key": "Ligne {line}, colonne {column}\u00a0: la clé {key} figure deux fois dans {path}\u202f; gardez-en une.",
  "too-large": "La charte dépasse {limit} octets, le maximum lu\u202f; raccourcissez-la ou scindez-la.",
  "too-deep": "{path} est imbriqué sur plus de {limit} niveaux\u202f; il en faut bien moins.",
  "too-many-rules": "Il y a {count} règles\u202f; {limit} au plus.",
  "string-too-long": "{path} compte {count} caractères\u202f; {limit} au plus.",
  "unsafe-key": "La clé {key} dans {path} n’est jamais admise\u202f; renommez-la.",
  "colliding-keys": "Deux clés de {path} s’écrivent {key} une fois les accents composés\u202f; gardez-en une.",
  "hidden-direction": "{path} contient {character}, un caractère invisible qui retourne le sens du texte\u00a0: {shown}. Retirez-le.",
  "not-json": "{path} ne peut pas figurer dans un fichier JSON.",
  "wrong-format": "{path} vaut {value}\u202f; un fichier de charte dit «\u00a0ligne-charter\u00a0» ici.",
  "newer-schema":
    "Cette charte est écrite dans la version {needed} du format\u202f; cette Ligne lit jusqu’à la version {known}. Installez une Ligne plus récente\u202f; le fichier n’a pas été changé.",
  "wrong-schema": "{path} vaut {value}\u202f; il faut la version du format, {expected}.",
  "migration-failed": "Cette charte de version {from} n’a pas pu être portée à la version {to}. Le fichier n’a pas été changé.",
  missing: "{path} manque\u202f; il faut {expected}.",
  "wrong-type": "{path} vaut {value}\u202f; il faut {expected}.",
  "not-allowed": "{path} vaut {value}\u202f; il faut {expected}.",
  "wrong-shape": "{path} vaut {value}\u202f; il faut {expected}.",
  "too-small": "{path} vaut {value}\u202f; il faut {expected}.",
  "too-big": "{path} vaut {value}\u202f; il faut {expected}.",
  "unknown-key": "{path} a une clé {key} que le langage des règles ne connaît pas\u202f; {suggestion}",
  "duplicate-id": "{path} répète l’identifiant {value}, que {first} porte déjà\u202f; donnez à chacun le sien.",
  "unknown-pillar": "{path} nomme le pilier {value}, que la charte n’a pas\u202f; ses piliers sont\u00a0: {known}.",
  "too-many-pattern-rules": "{path} est une règle à motifs de trop\u202f; {limit} au plus.",
  "min-above-max": "{path} a un minimum au-dessus de son maximum\u202f; échangez-les.",
  "since-after-until": "{path} finit avant de commencer\u202f; échangez since et until.",
  "matcher-empty": "{path} ne cherche rien\u202f; donnez-lui terms, patterns ou les deux.",
  "count-without-term": "{path} compte «\u00a0term\u00a0» sans dire lequel\u202f; ajoutez la clé term.",
  "no-bound": "{path} n’a ni min ni max et ne parlerait jamais\u202f; donnez-en un.",
  "then-empty": "{path} ne dit pas ce qui doit suivre\u202f; donnez-lui require, forbid ou les deux.",
  "consistent-choice": "{path} doit avoir forms ou address, et pas les deux.",
  "token-empty": "{path} ne correspond à rien\u202f; donnez-lui words, shape, ending ou gap.",
  "too-many-asked": "{path} demande plus de termes qu’il n’en liste\u202f; baissez atLeast ou ajoutez-en.",
};

/** What would be right, or what was found, in French; the English wordings are those of the charter room. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bthe charter\b/g, "la charte"],
  [/\ba text that is not empty\b/g, "un texte non vide"],
  [/\ba whole number\b/g, "un nombre entier"],
  [/\ba number\b/g, "un nombre"],
  [/\ba text\b/g, "un texte"],
  [/\ba list of at least (\d+) (?:entry|entries)/g, "une liste d’au moins $1 entrée(s)"],
  [/\ba list of at most (\d+) (?:entry|entries)/g, "une liste d’au plus $1 entrée(s)"],
  [/\ba list\b/g, "une liste"],
  [/\ban object\b/g, "un objet"],
  [/\btrue or false\b/g, "true ou false"],
  [/\bat least (\d+) characters long\b/g, "au moins $1 caractères"],
  [/\bat most (\d+) characters long\b/g, "au plus $1 caractères"],
  [/\bat least\b/g, "au moins"],
  [/\bat most\b/g, "au plus"],
  [/\bone of\b/g, "l’un de"],
  [/ or (?=")/g, " ou "],
  [/\ba date such as\b/g, "une date comme"],
  [/\ba time such as\b/g, "une heure comme"],
  [/\ba domain without https:\/\/ and without a path, such as\b/g, "un domaine sans https:// ni chemin, comme"],
  [/\ba web address that starts with https:\/\//g, "une adresse web qui commence par https://"],
  [/\ba parameter name, such as\b/g, "un nom de paramètre, comme"],
  [/\bthree numbers, such as\b/g, "trois nombres, comme"],
  [/\btwo capital letters, such as\b/g, "deux majuscules, comme"],
  [/\b1 to 64 lower-case letters, digits and hyphens, such as\b/g, "1 à 64 minuscules sans accent, chiffres et traits d’union, comme"],
  [
    /\b1 to 64 letters, digits, hyphens, dots, colons or underscores\b/g,
    "1 à 64 lettres, chiffres, traits d’union, points, deux-points ou tirets bas",
  ],
  [/\bthe id of a built-in rule, such as\b/g, "l’identifiant d’une règle intégrée, comme"],
  [/\bdid you mean\b/g, "vouliez-vous dire"],
  [/"\?$/g, '"\u202f?'],
  [/\btake it out\./g, "retirez-la."],
  [/\bnothing\b/g, "rien"],
  [/\bnone so far\b/g, "aucun pour l’instant"],
  [/\ba value or \]/g, "une valeur ou ]"],
  [/\ba value\b/g, "une valeur"],
  [/\ba key in " "/g, "une clé entre guillemets"],
  [/ or (?=\}$)/g, " ou "],
  [/\ba colon\b/g, "un deux-points"],
  [/\ba comma or ([\]}])/g, "une virgule ou $1"],
  [/\bthe end of the file\b/g, "la fin du fichier"],
  [/\bthe end of the line\b/g, "la fin de la ligne"],
  [/\bthe control character\b/g, "le caractère de commande"],
  [/\bthe character\b/g, "le caractère"],
];

/** The slots that hold words of ours; the others are the file's own. */
const OURS: readonly string[] = ["expected", "suggestion", "known", "found"];

/** The slots that count something; a line's number or a version is written as it stands. */
const AMOUNTS: readonly string[] = ["limit", "count"];

/** The sentence of an error in the reader's language; a code without French words keeps its English sentence. */
export function charterErrorText(error: ErrorLike, language: InterfaceLanguage): string {
  const sentence = language === "fr" ? charterErrorsFr[error.code] : undefined;
  if (sentence === undefined) return error.message;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = error.slots[name];
    if (typeof value === "number" && AMOUNTS.includes(name)) return value.toLocaleString(language);
    const slot = String(value ?? "");
    return OURS.includes(name) || (name === "path" && slot === "the charter") || (name === "value" && /^(?:a|an|nothing)\b/.test(slot))
      ? charterPhrase(slot, language)
      : slot;
  });
}

/** What would be right, or what was found, in the reader's language. */
export function charterPhrase(english: string, language: InterfaceLanguage): string {
  return language === "fr" ? PHRASES.reduce((text, [pattern, french]) => text.replace(pattern, french), english) : english;
}
