/**
 * Finds Meta's composer, reads the draft exactly, watches it, selects in it, writes in it what the author asked for and reads it
 * back. Knows the DOM and nothing else. Never reads outside the composer, never adds a node or attribute inside it, never guesses:
 * two families of signals or none, the planned text or a word of doubt.
 */
export { type ComposerHealth, type Diagnosis, healthOf } from "./diagnose";
export type { PublishButton, Verdict } from "./gate";
export type { PickedField, PickOutcome } from "./pick";
export { reportText } from "./report";
export type { ComposerState, EditorKind, FieldPart, PageIdentity, Reading, Signal } from "./state";
export { createUnderlines, type Underlines } from "./underline";
export { type ComposerWatch, type WatchOptions, watchComposer } from "./watch";
export type { WriteOutcome } from "./write";
