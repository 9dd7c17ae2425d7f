/** Shapes of what is remembered about drafts. Promises that no field is for the text of a post. */
export { outcomesOf } from "./draft-outcomes";
export type { ComposerHealth, DraftEvent, DraftSession, FillerVerdict, GateEvent, SettledSummary } from "./events";
export { draftEventSchema, draftSessionSchema, gateEventSchema, settledSummarySchema } from "./events";
export type { GateEntry } from "./gate-event";
export { MOST_GATE_RULES, REASON_LENGTH } from "./gate-limits";
export { LONGEST_IGNORE_REASON } from "./ignore-limits";
export {
  IGNORE_SCOPES,
  ignoreSchema,
  type KeptDraft,
  keptDraftSchema,
  type StoredIgnore,
} from "./kept";
export { isSamePage, type PageRef } from "./page-ref";
export { countPrecision, type RulePrecision, rightness } from "./precision";
export { RETENTION_DAYS } from "./retention";
export { summariseCheck } from "./summary";
export {
  forgetVerdicts,
  noteVerdict,
  readSaid,
  readTastes,
  type SaidVerdict,
  type StoredTaste,
  saidVerdictSchema,
  takeBackVerdict,
  tasteSchema,
  verdictSchema,
} from "./taste";
export { KEEP_REASONS, type KeepReason, LONGEST_REASON, VERDICTS, type Verdict } from "./verdicts";
