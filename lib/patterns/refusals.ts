import type { Localized } from "../check";
import type { Token } from "./scan";

/** UTF-16 units of one pattern, and how often one piece may be repeated: the limits of the charter's patterns (T3). */
export const LONGEST_PATTERN = 500;
export const MOST_REPEATS = 1_000;

type Reason =
  | "too-long"
  | "lookaround"
  | "backreference"
  | "repeat"
  | "word-edge"
  | "class-difference"
  | "property"
  | "possessive"
  | "empty"
  | "too-large"
  | "syntax";

/** What is wrong with a pattern before any engine sees it; nothing when it may be tried. */
export function findRefusal(tokens: readonly Token[]): Localized | undefined {
  for (const [index, token] of tokens.entries()) {
    const reason = refuseToken(token, tokens[index - 1], tokens[index + 1]);
    if (reason !== undefined) return explainRefusal(reason, "text" in token ? token.text : "");
  }
  return undefined;
}

/** Categories, and scripts by name, that the engine knows beside `Any`, `L` …; other names it refuses itself. */
const PROPERTY_WITH_VALUE = /^\\[pP]\{[^}]*=/;

function refuseToken(token: Token, before: Token | undefined, after: Token | undefined): Reason | undefined {
  switch (token.kind) {
    case "open":
      if (/^\(\?(?:P?<)?[=!]/.test(token.text)) return "lookaround";
      return token.text.startsWith("(?>") ? "possessive" : undefined;
    case "escape":
      return refuseEscape(token.text, isBeyondAscii(before) || isBeyondAscii(after));
    case "class":
      return /--|&&|~~/.test(token.text.slice(1)) ? "class-difference" : undefined;
    case "repeat":
      if (/.\+$/.test(token.text)) return "possessive";
      return Math.max(token.min, Number.isFinite(token.max) ? token.max : 0) > MOST_REPEATS ? "repeat" : undefined;
    default:
      return undefined;
  }
}

function refuseEscape(text: string, besideLetters: boolean): Reason | undefined {
  if (/^\\(?:[1-9]|k)/.test(text)) return "backreference";
  if (PROPERTY_WITH_VALUE.test(text)) return "property";
  return besideLetters && /^\\[bB]$/.test(text) ? "word-edge" : undefined;
}

/** Whether a piece may stand for a letter that `\b` does not know: it only knows those of ASCII. */
function isBeyondAscii(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "escape") return /^\\[pPx]/.test(token.text);
  if (token.kind === "literal" || token.kind === "class") return /[^\p{ASCII}]|\\[pP]/u.test(token.text);
  return false;
}

/** The sentence of a refusal, in both languages and in the words of the charter’s form; `found` is the piece it is about. */
export function explainRefusal(reason: Reason, found = ""): Localized {
  const sentences: Readonly<Record<Reason, Localized>> = {
    "too-long": {
      fr: `Ce motif compte ${found} caractères ; il en faut ${LONGEST_PATTERN} au plus. Faites-en plusieurs, ou une liste de mots.`,
      en: `This pattern has ${found} characters; at most ${LONGEST_PATTERN}. Make several of it, or a list of words.`,
    },
    lookaround: {
      fr: `« ${found} » regarde ce qui entoure le texte, et aucun moteur rapide ne sait le faire. Retirez-le et servez-vous de « Sauf » ou de « Seulement près de ».`,
      en: `“${found}” looks around the text, which no fast engine can do. Take it out and use “Except” or “Only near”.`,
    },
    backreference: {
      fr: `« ${found} » reprend ce qu’une parenthèse a trouvé, et aucun moteur rapide ne sait le faire. Une règle « Si ceci, alors cela » le reprend par $1.`,
      en: `“${found}” takes up again what a bracket has found, which no fast engine can do. A rule “If this, then that” takes it up with $1.`,
    },
    repeat: {
      fr: `« ${found} » répète plus de ${MOST_REPEATS} fois ; donnez une borne plus petite, ou aucune.`,
      en: `“${found}” repeats more than ${MOST_REPEATS} times; give a smaller bound, or none.`,
    },
    "word-edge": {
      fr: `« ${found} » ne connaît que les lettres sans accent : ce motif ne trouverait pas ce qu’il semble dire. Écrivez plutôt le mot dans la liste de mots.`,
      en: `“${found}” only knows letters without accents, so this pattern would not find what it seems to say. Write the word into the list of words instead.`,
    },
    "class-difference": {
      fr: `« ${found} » ne retire rien : le moteur y lit des caractères ordinaires. Énumérez les caractères voulus.`,
      en: `“${found}” takes nothing away: the engine reads plain characters there. List the characters that you want.`,
    },
    property: {
      fr: `« ${found} » n’est pas connu ici ; écrivez une catégorie comme \\p{L} ou une écriture comme \\p{Greek}.`,
      en: `“${found}” is not known here; write a category such as \\p{L} or a script such as \\p{Greek}.`,
    },
    possessive: {
      fr: `« ${found} » n’est pas connu ici, et ne rendrait rien plus rapide : écrivez-le sans ce signe.`,
      en: `“${found}” is not known here, and would make nothing faster: write it without that sign.`,
    },
    empty: {
      fr: "Ce motif convient aussi à un texte vide, donc partout ; demandez au moins un caractère (+ au lieu de *).",
      en: "This pattern also matches an empty text, so it matches everywhere; ask for at least one character (+ instead of *).",
    },
    "too-large": {
      fr: "Ce motif devient trop grand une fois déplié ; réduisez les répétitions emboîtées.",
      en: "This pattern grows too large once unfolded; lower the repeats inside one another.",
    },
    syntax: {
      fr: "Ce motif ne peut pas être lu ; corrigez-le, ou écrivez plutôt une liste de mots.",
      en: "This pattern cannot be read; mend it, or write a list of words instead.",
    },
  };
  return sentences[reason];
}
