/**
 * One tab's work on drafts, told to the background in order and without the draft's text, under the right charter.
 * Promises that nothing is called saved before the background said so; refuses to forget an event that was not acknowledged.
 */
export { runInBreaths } from "./breaths";
export {
  type CharterDesk,
  type CharterDeskPorts,
  createCharterDesk,
  type Delivered,
  type InForce,
  RETRY_AFTER,
  type Unread,
} from "./charter-desk";
export { createDraftMemory } from "./draft-memory";
export { followDrafts, type Whereabouts } from "./follow";
export { createHistoryDesk, type HistoryDesk } from "./history-desk";
export { lendSample } from "./lend-sample";
export { outcomeOf } from "./outcome";
export type { AppendOutcome, AppendRequest, RecorderPorts, SavingState } from "./ports";
export { createPostMemory } from "./post-memory";
export { createRecorder, type Recorder } from "./recorder";
export { createReviewDesk } from "./review-desk";
export { createRulebook, type Rulebook, type Weights } from "./rulebook";
export { createVerdictDesk } from "./verdict-desk";
