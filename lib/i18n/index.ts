/**
 * Interface texts in French and English: one list of keys, typed slots, plurals. A key that one language lacks does not compile.
 * Panel and pages have a translator each, so that neither carries the other's texts.
 * Knows nothing of the rest of the product; the texts of rules live with the rules.
 */
export { charterErrorText } from "./charter-errors";
export { formFaultText } from "./form-faults";
export { type InterfaceLanguage, LANGUAGES, resolveLanguage } from "./language";
export type { Message, PluralMessage } from "./message";
export { type MessageKey, messages } from "./messages";
export { createPagesTranslator, type PagesTranslator, pagesMessages } from "./pages";
export { createPanelTranslator, type PanelTranslator } from "./panel";
export { createReviewTranslator, type ReviewTranslator } from "./review";
