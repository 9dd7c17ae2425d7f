import type { TranslationOf } from "./message";
import type { nearEn } from "./near.en";

/** Words of the card beside underlined words, in French; `\u00a0` stands before a colon. */
export const nearFr = {
  "near.named": "Remarque ici\u00a0: {message}",
  "near.several": "Remarques ici\u00a0: {message}",
  "near.keys": "Alt + Entrée pour y aller, Échap pour fermer",
  "near.announce": "{severity}\u00a0: {message}. Alt et Entrée pour y aller.",
} as const satisfies TranslationOf<typeof nearEn>;
