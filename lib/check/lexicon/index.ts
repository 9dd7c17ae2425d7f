import type { ByLanguage } from "../draft";
import { english } from "./en";
import { french } from "./fr";
import type { Lexicon } from "./tags";

export type { Lexicon, LexiconTag } from "./tags";
export { LEXICON_TAGS, phrasesOf } from "./tags";

/** Evidence phrases by language: data, not code. */
export const LEXICONS: ByLanguage<Lexicon> = { en: english, fr: french };
