import type { Messages } from "./message";

/** The gate's words in English, in the panel. */
export const gateEn = {
  "gate.title": "Before you publish",
  "gate.lead": { one: "One point is still open.", other: "{count} points are still open." },
  "gate.leadOf": { one: "{owner}’s charter: one point is still open.", other: "{owner}’s charter: {count} points are still open." },
  "gate.more": { one: "and one more", other: "and {count} more" },
  "gate.show": { one: "Show me where", other: "Show me the first" },
  "gate.back": "Back to the text",
  "gate.anyway": "Publish anyway",
  "gate.again": "You will then press the publishing button once more. Ligne never presses it for you.",
  "gate.reason": "Why publish it as it is?",
  "gate.reason.how": "One sentence of your own. It is kept with this draft, on this computer.",
  "gate.reason.missing": "Say why in a few words, then go on.",
  "gate.reason.quotes": "Use your own words: Ligne keeps nothing of the post itself.",
  "gate.reason.left": { one: "{count} character left", other: "{count} characters left" },

  "gate.strip.advise": {
    one: "One important point is still open. You decide whether to publish.",
    other: "{count} important points are still open. You decide whether to publish.",
  },
  "gate.strip.confirm": {
    one: "One point is still open: you will be asked before this goes out.",
    other: "{count} points are still open: you will be asked before this goes out.",
  },
  "gate.strip.reason": {
    one: "One point is still open: before this goes out, you will be asked why.",
    other: "{count} points are still open: before this goes out, you will be asked why.",
  },
  "gate.strip.open": "This text may go out as it is, for two minutes. Press the publishing button again.",
  "gate.strip.no-button": "The publishing button is not recognised here: nothing will be held back. Look at the open points first.",
  "gate.strip.not-checked.paused": "Reading was paused: this went out unchecked.",
  "gate.strip.not-checked.text": "The text could not be read: this went out unchecked.",
  "gate.strip.not-checked.button": "The publishing button is not recognised here: this went out unchecked.",
  "gate.strip.not-checked.charter": "The charter was not there yet: this went out unchecked.",
  "gate.strip.not-checked.panel": "The question could not be shown: this went out without it.",
  "gate.strip.not-checked.filler": "Filler was not judged yet: this went out without that check.",
} as const satisfies Messages;
