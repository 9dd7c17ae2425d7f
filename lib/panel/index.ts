/**
 * The panel's state: what is read, which cards are on show and in which order, what the reader chose.
 * Knows no document, no browser and no store; shows nothing as good that was not read.
 */

export type { PanelPrefs, Shortcut, StoreHealth } from "../messages";
export { KEEP_REASONS, type KeepReason, LONGEST_IGNORE_REASON, LONGEST_REASON, RETENTION_DAYS } from "../metrics";
export type { Announcement } from "./announcement";
export type { CardNote } from "./card-actions";
export type { Card, Suggestion } from "./cards";
export type { CommandState, Said } from "./commands";
export type { Counts } from "./counts";
export type { FillerHelp } from "./filler-help";
export type { FixNote } from "./fixing";
export type { GateState } from "./gate/gate";
export type { GatePorts } from "./gate/ports";
export type { GateQuestion } from "./gate/question";
export { REASON_LENGTH, type ReasonFault } from "./gate/reason";
export type { GateStrip } from "./gate/strip";
export type { Heading } from "./heading";
export type { IgnoredView, IgnoreNote } from "./ignoring";
export type {
  AbsentReason,
  CharterView,
  ComposerView,
  PanelOptions,
  PartView,
  PickAnswer,
  ReadingView,
  SaidAboutFiller,
  Schedule,
  Settled,
  UnreadableReason,
  WriteAnswer,
} from "./inputs";
export type { DraftMemory, IgnoringEvent, Remembered } from "./memory";
export type { Look, Near } from "./near-card";
export { type Box, type NearPlace, placeNear } from "./near-place";
export type { Notice } from "./notices";
export { createPaste, PASTE_KINDS, type PasteDesk, type PasteKind, type PasteOptions, type PasteState } from "./paste";
export type { PasteField, TextControl } from "./paste-field";
export type { Phase } from "./phase";
export type { Picking } from "./picking";
export type { Report } from "./report";
export { createRest, type Rest } from "./rest";
export type { ReviewPanelState } from "./review-panel";
export type { ReviewActs, ReviewPanelView, ReviewPartBringer } from "./review-part";
export type { ReviewPorts } from "./review-ports";
export type { ReviewingState } from "./review-state";
export type { ReviewAnswer, ReviewExtras, ReviewNote, ReviewRemark, ReviewStanding, TextChange } from "./review-views";
export type { SheetField, SheetFieldView, SheetView } from "./sheet";
export { createPanelState, OPEN_CARDS, type PanelState } from "./state";
export type { SubstanceView } from "./substance";
export { suggestSheet } from "./suggest-sheet";
export type { Underline } from "./underlines";
export type { VerdictMore, VerdictNote } from "./verdicts";
export { createWaysOut, type PageScreen, type Sheet, type WaysOut, type WaysOutOptions } from "./ways-out";
