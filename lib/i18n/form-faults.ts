import { charterErrorText, charterPhrase, type ErrorLike } from "./charter-errors";
import type { InterfaceLanguage } from "./language";

/**
 * What is not right with a field, for whoever sees the field and no file: without a path, and without the file's names for things.
 * `value` is what stands there, in quotation marks; `expected`, `known` and the other slots come with the error.
 */
const SENTENCES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    missing: "À remplir.",
    needed: "Il faut {expected}.",
    unfit: "{value} ne convient pas\u00a0: il faut {expected}.",
    "string-too-long": "{count} caractères\u202f; {limit} au plus.",
    "duplicate-id": "{value} est déjà pris\u00a0: donnez à chacun le sien.",
    "unknown-pillar": "La charte n’a pas de pilier {value}\u202f; elle a\u00a0: {known}.",
    "min-above-max": "Le minimum dépasse le maximum\u00a0: échangez-les.",
    "since-after-until": "La fin précède le début\u00a0: échangez les deux dates.",
    "matcher-empty": "Dites quoi chercher\u00a0: au moins un mot.",
    "count-without-term": "Dites quel mot compter.",
    "no-bound": "Donnez une limite\u00a0: au moins, au plus, ou les deux.",
    "then-empty": "Dites ce que la publication doit contenir, ou ne doit pas contenir.",
    "consistent-choice": "Choisissez\u00a0: deux façons d’écrire, ou bien tu et vous.",
    "token-empty": "Dites de quels mots il s’agit.",
    "too-many-asked": "Vous demandez plus de mots qu’il n’y en a dans la liste\u00a0: baissez le nombre ou ajoutez des mots.",
  },
  en: {
    missing: "Fill this in.",
    needed: "It should be {expected}.",
    unfit: "{value} does not fit: it should be {expected}.",
    "string-too-long": "{count} characters; at most {limit}.",
    "duplicate-id": "{value} is taken already: give each its own.",
    "unknown-pillar": "The charter has no pillar {value}; it has: {known}.",
    "min-above-max": "The smallest value is above the largest: swap them.",
    "since-after-until": "It ends before it begins: swap the two dates.",
    "matcher-empty": "Say what to look for: at least one word.",
    "count-without-term": "Say which word to count.",
    "no-bound": "Give a limit: at least, at most, or both.",
    "then-empty": "Say what the post must contain, or must not contain.",
    "consistent-choice": "Choose: two ways of writing, or a form of address.",
    "token-empty": "Say which words are meant.",
    "too-many-asked": "You ask for more words than the list has: lower the number or add words.",
  },
};

/** Something else stands there than should. */
const MISFITS: readonly string[] = ["wrong-type", "not-allowed", "wrong-shape", "too-small", "too-big"];

/** The sentence of an error beside its field, in the reader's language; what only a file can have wrong keeps the file's sentence. */
export function formFaultText(error: ErrorLike, language: InterfaceLanguage): string {
  const sentence = SENTENCES[language][codeOf(error)];
  if (sentence === undefined) return charterErrorText(error, language);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = error.slots[name];
    if (name === "value") return quoted(String(slot), language);
    return typeof slot === "number" ? slot.toLocaleString(language) : charterPhrase(String(slot ?? ""), language);
  });
}

function codeOf({ code, slots }: ErrorLike): string {
  if (!MISFITS.includes(code)) return code;
  if (slots.value === '""') return "missing";
  return /^(?:"|-?\d)/.test(String(slots.value)) ? "unfit" : "needed";
}

/** `"France"` → « France »; a number stays as it is. */
function quoted(value: string, language: InterfaceLanguage): string {
  const text = /^"(.*)"$/su.exec(value)?.[1];
  if (text === undefined) return value;
  return language === "fr" ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}
