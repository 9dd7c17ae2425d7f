/**
 * The panel's state: what is read, which cards are on show and in which order, what the reader chose.
 * Knows no document, no browser and no store; shows nothing as good that was not read.
 */
export type { PanelPrefs, StoreHealth } from "../messages";
export type { CardNote } from "./card-actions";
export type { Card, Suggestion } from "./cards";
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
export type { Look, Near } from "./near-card";
export { type Box, type NearPlace, placeNear } from "./near-place";
export type { Notice } from "./notices";
export type { Phase } from "./phase";
export type { Picking } from "./picking";
export type { Report } from "./report";
export { type Announcement, createPanelState, OPEN_CARDS, type PanelState } from "./state";
export type { SubstanceView } from "./substance";
export type { Underline } from "./underlines";
