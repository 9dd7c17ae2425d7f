import type { Language } from "../draft";
import { detectLanguage } from "../language";
import type { Post } from "../post";
import { defineRule } from "../rule";

export const languageMismatch = defineRule({
  id: "language-mismatch",
  family: "voice",
  name: { fr: "Langue de la publication", en: "Language of the post" },
  severity: "off",
  whenOn: "advice",
  languages: "any",
  message: { fr: "Écrivez en français, ou ajoutez une version française", en: "Write in French, or add a French version" },
  variants: {
    english: { fr: "Écrivez en anglais, ou ajoutez une version anglaise", en: "Write in English, or add an English version" },
  },
  why: {
    fr: "La charte dit dans quelle langue la Page parle ; une partie de ses lecteurs ne lira pas ce texte.",
    en: "The charter says which language the Page speaks; some of its readers will not read this text.",
  },
  source: {
    title: {
      fr: "Les langues de la charte ; pour la France, loi 94-665 du 4 août 1994",
      en: "The charter’s languages; for France, act 94-665 of 4 August 1994",
    },
  },
  lesson: 34,
  options: {
    /** Posts with fewer words are left alone. */
    fewestWords: { type: "number", default: 8, min: 4, max: 500 },
  },
  compile: ({ fewestWords }, { identity, locale }) => {
    const spoken: readonly Language[] = identity.languages.length > 0 ? identity.languages : [locale.startsWith("fr") ? "fr" : "en"];
    if (spoken.length > 1) return undefined;
    return function* (post) {
      if (post.language === "und" || spoken.includes(post.language)) return;
      const [first] = post.sentences;
      if (first === undefined) return;
      if (post.words.length - post.hashtags.length < fewestWords || !isSure(post, post.language) || isBilingual(post, spoken)) return;
      yield { ...first, ...(spoken.includes("en") ? { variant: "english" } : {}) };
    };
  },
});

/** Little words that a text of the language cannot do without; names and headlines of either language hold hardly any. */
const LITTLE_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    "au aux avec ce ces cette contre d dans de des du est et l la le les mais nos notre nous par pas pour que qui sont sur un une vos votre vous".split(
      " ",
    ),
  ),
  en: new Set("and are at be by for from have in is it not of on our out that the their they this to was we will with you your".split(" ")),
};

/** Three different little words at least, lest a headline full of names be taken for the other language. */
function isSure({ words }: Post, language: Language): boolean {
  const found = new Set(words.slice(0, 200).flatMap(({ folded }) => (LITTLE_WORDS[language].has(folded) ? [folded] : [])));
  return found.size >= 3;
}

/** Whether a sentence of some length is in a language of the charter. */
function isBilingual({ text, sentences }: Post, spoken: readonly Language[]): boolean {
  return sentences.slice(0, MOST_SENTENCES).some(({ start, end }) => {
    const language = detectLanguage(text.slice(start, end));
    return language !== "und" && spoken.includes(language);
  });
}

/** A longer text has shown its languages by then. */
const MOST_SENTENCES = 60;
