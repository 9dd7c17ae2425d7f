import { charterEditorEn } from "./charter-editor.en";
import { charterEditorFr } from "./charter-editor.fr";
import { charterFormEn } from "./charter-form.en";
import { charterFormFr } from "./charter-form.fr";
import { chartersEn } from "./charters.en";
import { chartersFr } from "./charters.fr";
import { deskEn } from "./desk.en";
import { deskFr } from "./desk.fr";
import { deskWaysEn } from "./desk-ways.en";
import { deskWaysFr } from "./desk-ways.fr";
import { documentEn } from "./document.en";
import { documentFr } from "./document.fr";
import { figuresEn } from "./figures.en";
import { figuresFr } from "./figures.fr";
import { gatePagesEn } from "./gate-pages.en";
import { gatePagesFr } from "./gate-pages.fr";
import { keptEn } from "./kept.en";
import { keptFr } from "./kept.fr";
import type { InterfaceLanguage } from "./language";
import { mergeEn } from "./merge.en";
import { mergeFr } from "./merge.fr";
import type { Message } from "./message";
import { outlineEn, outlineFr } from "./outline";
import { pagesEn } from "./pages.en";
import { pagesFr } from "./pages.fr";
import { pagesIgnoresEn } from "./pages-ignores.en";
import { pagesIgnoresFr } from "./pages-ignores.fr";
import { policyEn } from "./policy.en";
import { policyFr } from "./policy.fr";
import { postsEn } from "./posts.en";
import { postsFr } from "./posts.fr";
import { questionsEn } from "./questions.en";
import { questionsFr } from "./questions.fr";
import { ruleKindsEn } from "./rule-kinds.en";
import { ruleKindsFr } from "./rule-kinds.fr";
import { rulesEn } from "./rules.en";
import { rulesFr } from "./rules.fr";
import { storedEn } from "./stored.en";
import { storedFr } from "./stored.fr";
import { tasteEn } from "./taste.en";
import { tasteFr } from "./taste.fr";
import { teamEn } from "./team.en";
import { teamFr } from "./team.fr";
import { createTranslator, type Translator } from "./translator";
import { waysEn } from "./ways.en";
import { waysFr } from "./ways.fr";
import { wordsEn } from "./words.en";
import { wordsFr } from "./words.fr";

const builderEn = {
  ...ruleKindsEn,
  ...rulesEn,
  ...questionsEn,
};
const english = {
  ...wordsEn,
  ...waysEn,
  ...pagesEn,
  ...keptEn,
  ...pagesIgnoresEn,
  ...chartersEn,
  ...charterEditorEn,
  ...charterFormEn,
  ...gatePagesEn,
  ...tasteEn,
  ...figuresEn,
  ...teamEn,
  ...deskEn,
  ...deskWaysEn,
  ...postsEn,
  ...outlineEn,
  ...documentEn,
  ...mergeEn,
  ...builderEn,
  ...storedEn,
  ...policyEn,
};
/** English is the reference: it names the keys and the slots, French must match it or does not compile. */
type PagesTable = typeof english;

/** All that popup and dashboard can say. */
export const pagesMessages: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof PagesTable, Message>>>> = {
  en: english,
  fr: {
    ...wordsFr,
    ...waysFr,
    ...pagesFr,
    ...keptFr,
    ...pagesIgnoresFr,
    ...chartersFr,
    ...charterEditorFr,
    ...charterFormFr,
    ...gatePagesFr,
    ...tasteFr,
    ...figuresFr,
    ...teamFr,
    ...deskFr,
    ...deskWaysFr,
    ...postsFr,
    ...outlineFr,
    ...documentFr,
    ...mergeFr,
    ...ruleKindsFr,
    ...rulesFr,
    ...questionsFr,
    ...storedFr,
    ...policyFr,
  },
};

export type PagesTranslator = Translator<PagesTable>;

/** The translator of popup and dashboard into `language`. */
export function createPagesTranslator(language: InterfaceLanguage): PagesTranslator {
  return createTranslator<PagesTable>(language, pagesMessages[language]);
}
