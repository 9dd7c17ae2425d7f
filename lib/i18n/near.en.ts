import type { Messages } from "./message";

/** Words of the card beside underlined words, in English; the reference for keys and slots. */
export const nearEn = {
  "near.named": "Remark here: {message}",
  "near.several": "Remarks here: {message}",
  "near.keys": "Alt + Enter to go there, Escape to close",
  "near.announce": "{severity}: {message}. Alt and Enter to go there.",
} as const satisfies Messages;
