/**
 * State and actions of popup and dashboard. Promises that every view is loading, known or failed with a reason that can be put
 * into words; knows neither DOM nor browser, both come in as arguments.
 */

export type { BoundPage, CharterSummary, OpenedCharter, TeamMember, TeamView } from "../messages";
export { type DraftSession, type GateEvent, RETENTION_DAYS, type StoredIgnore as IgnoredRemark } from "../metrics";
export { fingerprint as keyFingerprint, SHORTEST_PASSPHRASE } from "../trust";
export type { AccessState } from "./access";
export type { CharterEditor, DraftSaving } from "./charter-editor";
export { FORM_SECTIONS, type FormField, type FormSection, newRow, REQUIRED } from "./charter-form";
export type { CharterImport } from "./charter-import";
export type { CharterNote } from "./charter-note";
export type { CharterPreview } from "./charter-preview";
export { consentFor, type Provenance } from "./charter-provenance";
export { startCharter } from "./charter-start";
export type { CharterPorts, CharterTools, PreviewAnswer, Refusal } from "./charter-tools";
export type { CharterVersions } from "./charter-versions";
export type { CharterOrigin, CharterPlace, ChartersState } from "./charters";
export { createDashboardState, type DashboardInputs, type DashboardState } from "./dashboard-state";
export type { GatesState, GatesView } from "./gates";
export type { HealthState, HealthView, RecoveryChoice, RecoveryView } from "./health";
export type { IgnoresState, IgnoresView, TakenBack } from "./ignores";
export type { AccessPort, PageInputs, PagesClient, RequestFailure, TabAnswer, TabState } from "./inputs";
export { type Steps, valueAt, withValueAt } from "./places";
export {
  type CharterView,
  createPopupState,
  type PopupInputs,
  type PopupState,
  type TabView,
  type Today,
  type TodayView,
} from "./popup-state";
export type { LanguageChoice, PreferencesState } from "./preferences";
export { PAGE_LENGTH, type SessionsState, type SessionsView } from "./sessions";
export type { CharterTaste, TasteRow, TasteState, TasteView } from "./taste";
export type { TeamScreenView, TeamState } from "./team";
export type { TeamNote } from "./team-note";
