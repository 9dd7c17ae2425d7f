import { fillerEn } from "./filler.en";
import { fillerFr } from "./filler.fr";
import { gateEn } from "./gate.en";
import { gateFr } from "./gate.fr";
import { gateHeldEn } from "./gate-held.en";
import { gateHeldFr } from "./gate-held.fr";
import { keptEn, keptPanelEn } from "./kept.en";
import { keptFr, keptPanelFr } from "./kept.fr";
import type { InterfaceLanguage } from "./language";
import type { Message } from "./message";
import { nearEn } from "./near.en";
import { nearFr } from "./near.fr";
import { panelEn } from "./panel.en";
import { panelFr } from "./panel.fr";
import { createTranslator, type Translator } from "./translator";
import { waysEn } from "./ways.en";
import { waysFr } from "./ways.fr";
import { wordsEn } from "./words.en";
import { wordsFr } from "./words.fr";

const english = { ...wordsEn, ...waysEn, ...nearEn, ...panelEn, ...keptEn, ...keptPanelEn, ...gateEn, ...gateHeldEn, ...fillerEn };
/** English is the reference: it names the keys and the slots, French must match it or does not compile. */
type PanelTable = typeof english;

/** All that the panel can say; what only the pages say is not carried into Meta's page. */
export const panelMessages: Readonly<Record<InterfaceLanguage, Readonly<Record<keyof PanelTable, Message>>>> = {
  en: english,
  fr: { ...wordsFr, ...waysFr, ...nearFr, ...panelFr, ...keptFr, ...keptPanelFr, ...gateFr, ...gateHeldFr, ...fillerFr },
};

export type PanelTranslator = Translator<PanelTable>;

/** The panel's translator into `language`. */
export function createPanelTranslator(language: InterfaceLanguage): PanelTranslator {
  return createTranslator<PanelTable>(language, panelMessages[language]);
}
