import type { InterfaceLanguage } from "./language";
import type { Message } from "./message";
import { reviewEn } from "./review.en";
import { reviewFr } from "./review.fr";
import { createTranslator, type Translator } from "./translator";

/** All that the author's side of a review says; it comes after the panel, in a file of its own. */
export const reviewMessages: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof typeof reviewEn, Message>>>> = {
  en: reviewEn,
  fr: reviewFr,
};

export type ReviewTranslator = Translator<typeof reviewEn>;

/** The translator of the author's side of a review into `language`. */
export function createReviewTranslator(language: InterfaceLanguage): ReviewTranslator {
  return createTranslator<typeof reviewEn>(language, reviewMessages[language]);
}
