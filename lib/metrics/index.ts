/** Shapes of what is remembered about drafts. Promises that no field can carry the text of a post. */
export type { ComposerHealth, DraftEvent, DraftSession, FillerVerdict, SettledSummary } from "./events";
export { draftEventSchema, draftSessionSchema, settledSummarySchema } from "./events";
export { summariseCheck } from "./summary";
export {
  charterIdSchema,
  forgetVerdicts,
  noteVerdict,
  readSaid,
  readTastes,
  type SaidVerdict,
  type StoredTaste,
  takeBackVerdict,
  tasteSchema,
  verdictSchema,
} from "./taste";
export { KEEP_REASONS, type KeepReason, LONGEST_REASON, VERDICTS, type Verdict } from "./verdicts";
