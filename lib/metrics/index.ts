/** Shapes of what is remembered about drafts. Promises that no field can carry the text of a post. */
export type { ComposerHealth, DraftEvent, DraftSession, SettledSummary } from "./events";
export { draftEventSchema, draftSessionSchema, settledSummarySchema } from "./events";
export { RETENTION_DAYS } from "./retention";
export { summariseCheck } from "./summary";
export { forgetVerdicts, noteVerdict, readTastes, type StoredTaste, tasteSchema, VERDICTS, type Verdict } from "./taste";
