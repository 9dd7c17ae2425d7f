import type { Language } from "../draft";
import { LEXICON_TAGS, LEXICONS, phrasesOf } from "../lexicon";

const kept = new Map<Language, ReadonlySet<string>>();

/** Single words of the language's evidence phrases, folded; read when they are first asked for. */
export function evidenceWords(language: Language): ReadonlySet<string> {
  let words = kept.get(language);
  if (words === undefined) {
    const tags = LEXICON_TAGS.filter((tag) => tag !== "function-words");
    words = new Set(tags.flatMap((tag) => phrasesOf(LEXICONS[language], tag)).flatMap((phrase) => phrase.split(/[^a-z]+/)));
    kept.set(language, words);
  }
  return words;
}
