/**
 * The panel's state: what is read, which cards are on show and in which order, what the reader chose.
 * Knows no document, no browser and no store; shows nothing as good that was not read.
 */
export type { PanelPrefs, Shortcut, StoreHealth } from "../messages";
export { RETENTION_DAYS } from "../metrics";
export type { CardNote } from "./card-actions";
export type { Card, Suggestion } from "./cards";
export type { CommandState, Said } from "./commands";
export type { Counts } from "./counts";
export type { FixNote } from "./fixing";
export type { Heading } from "./heading";
export type {
  AbsentReason,
  CharterView,
  ComposerView,
  PanelOptions,
  PartView,
  PickAnswer,
  ReadingView,
  Schedule,
  Settled,
  UnreadableReason,
  WriteAnswer,
} from "./inputs";
export type { Notice } from "./notices";
export { createPaste, PASTE_KINDS, type PasteDesk, type PasteKind, type PasteOptions, type PasteState } from "./paste";
export type { PasteField, TextControl } from "./paste-field";
export type { Phase } from "./phase";
export type { Picking } from "./picking";
export type { Report } from "./report";
export { type Announcement, createPanelState, OPEN_CARDS, type PanelState } from "./state";
export type { SubstanceView } from "./substance";
export { createWaysOut, type PageScreen, type Sheet, type WaysOut, type WaysOutOptions } from "./ways-out";
