import type { Messages } from "./message";

/** The gate's words in English, on our pages. */
export const gatePagesEn = {
  "drafts.gate": "At the publishing button",
  "drafts.gate.failed": "What happened at the publishing button cannot be read right now.",
  "drafts.gate.clear": "Pressed: nothing was open.",
  "drafts.gate.advised": "Pressed with {points} open. The charter only advises: let through.",
  "drafts.gate.stopped": "Pressed with {points} open: held back, and asked.",
  "drafts.gate.went-back": "The author went back to the text.",
  "drafts.gate.confirmed": "The author decided to publish as it is.",
  "drafts.gate.reason": "Reason: “{reason}”",
  "drafts.gate.released": "Pressed again: let through.",
  "drafts.gate.not-checked.paused": "Let through unchecked: reading was paused.",
  "drafts.gate.not-checked.text": "Let through unchecked: the text could not be read.",
  "drafts.gate.not-checked.button": "The publishing button was not recognised: nothing could be held back.",
  "drafts.gate.not-checked.charter": "Let through unchecked: the charter was not there yet.",
  "drafts.gate.not-checked.panel": "Let through: the question could not be shown.",
  "drafts.gate.not-checked.filler": "Checked in part: filler was not judged yet.",
  "drafts.gate.rules": "Open: {rules}",
  "drafts.gate.charter": "Charter {id}, version {version}",
  "local.stored.gate": "Of each press on Publish: what was open, what was decided, and the reason given, in the author’s words.",
} as const satisfies Messages;
