import { chartersEn } from "./charters.en";
import { chartersFr } from "./charters.fr";
import { gatePagesEn } from "./gate-pages.en";
import { gatePagesFr } from "./gate-pages.fr";
import { keptEn } from "./kept.en";
import { keptFr } from "./kept.fr";
import type { InterfaceLanguage } from "./language";
import type { Message } from "./message";
import { pagesEn } from "./pages.en";
import { pagesFr } from "./pages.fr";
import { pagesIgnoresEn } from "./pages-ignores.en";
import { pagesIgnoresFr } from "./pages-ignores.fr";
import { tasteEn } from "./taste.en";
import { tasteFr } from "./taste.fr";
import { teamEn } from "./team.en";
import { teamFr } from "./team.fr";
import { createTranslator, type Translator } from "./translator";
import { waysEn } from "./ways.en";
import { waysFr } from "./ways.fr";
import { wordsEn } from "./words.en";
import { wordsFr } from "./words.fr";

const english = { ...wordsEn, ...waysEn, ...pagesEn, ...keptEn, ...pagesIgnoresEn, ...chartersEn, ...gatePagesEn, ...tasteEn, ...teamEn };
/** English is the reference: it names the keys and the slots, French must match it or does not compile. */
type PagesTable = typeof english;

/** All that popup and dashboard can say. */
export const pagesMessages: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof PagesTable, Message>>>> = {
  en: english,
  fr: { ...wordsFr, ...waysFr, ...pagesFr, ...keptFr, ...pagesIgnoresFr, ...chartersFr, ...gatePagesFr, ...tasteFr, ...teamFr },
};

export type PagesTranslator = Translator<PagesTable>;

/** The translator of popup and dashboard into `language`. */
export function createPagesTranslator(language: InterfaceLanguage): PagesTranslator {
  return createTranslator<PagesTable>(language, pagesMessages[language]);
}
