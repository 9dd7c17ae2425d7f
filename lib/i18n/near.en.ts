import type { Messages } from "./message";

/** Words of the card beside underlined words, in English; the reference for keys and slots. */
export const nearEn = {
  "near.named": "Remark here: {message}",
  "near.several": "Remarks here: {message}",
  "near.keys": "Alt + Enter to act, Escape to close",
  "near.announce": "{severity}: {message}. Alt and Enter to act.",
} as const satisfies Messages;
