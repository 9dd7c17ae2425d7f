import type { InterfaceLanguage } from "./language";
import type { Message } from "./message";
import { pagesMessages } from "./pages";
import { panelMessages } from "./panel";
import { reviewMessages } from "./review";

export type MessageKey = keyof typeof panelMessages.en | keyof typeof pagesMessages.en | keyof typeof reviewMessages.en;

/** All messages by language, for whoever looks at them as a whole; screens take the translator of their place. */
export const messages: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageKey, Message>>>> = {
  en: { ...panelMessages.en, ...pagesMessages.en, ...reviewMessages.en },
  fr: { ...panelMessages.fr, ...pagesMessages.fr, ...reviewMessages.fr },
};
