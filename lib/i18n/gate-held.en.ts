import type { Messages } from "./message";

/** The gate's words in English where a post waits for somebody's approval. */
export const gateHeldEn = {
  "gate.strip.held": "This post goes out once somebody on your team has approved exactly this text.",
  "gate.strip.approved": "Approved, word for word. It may go out.",
  "gate.held.title": "This post waits for approval",
  "gate.held.none": "The charter asks that somebody reads it first. Send it for review: the text stays as it is.",
  "gate.held.waiting": "It has been sent. You will see the answer here, beside the text.",
  "gate.held.waiting-other-text": "Another text was sent. Send this one, so that it is the one that is read.",
  "gate.held.changes": "Changes were asked for. Make them, then send the new text.",
  "gate.held.rejected": "This text was turned down. Rewrite it, then send the new one.",
  "gate.held.approved": "It has just been approved. Press the publishing button again.",
  "gate.held.text": "It was approved in other words: “{before}” is now “{after}”. Put them back, or send the new text.",
  "gate.held.added": "It was approved without “{after}”. Take that out, or send the new text.",
  "gate.held.removed": "It was approved with “{before}” in it. Put that back, or send the new text.",
  "gate.held.charter": "It was approved under version {version} of the charter, which has changed since. Send it once more.",
  "gate.held.lapsed": "The approval has run out. Send it once more.",
  "gate.held.incomplete": "A part of the answer is missing here. Ask for the review file again, or send it once more.",
  "gate.held.unknown": "It is not known yet how it stands. Wait a moment, then press again.",
  "gate.held.send": "Send for review",
} as const satisfies Messages;
