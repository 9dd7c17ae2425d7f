/** Shapes of what is remembered about drafts. Promises that no field is for the text of a post. */
export type { ComposerHealth, DraftEvent, DraftSession, GateEvent, SettledSummary } from "./events";
export { draftEventSchema, draftSessionSchema, gateEventSchema, settledSummarySchema } from "./events";
export type { GateEntry } from "./gate-event";
export { MOST_GATE_RULES, REASON_LENGTH } from "./gate-limits";
export {
  IGNORE_SCOPES,
  ignoreSchema,
  type KeptDraft,
  keptDraftSchema,
  LONGEST_REASON,
  type StoredIgnore,
} from "./kept";
export { isSamePage, type PageRef } from "./page-ref";
export { summariseCheck } from "./summary";
export { forgetVerdicts, noteVerdict, readTastes, type StoredTaste, tasteSchema, VERDICTS, type Verdict } from "./taste";
