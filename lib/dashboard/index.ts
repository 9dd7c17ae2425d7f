/**
 * State and actions of popup and dashboard. Promises that every view is loading, known or failed with a reason that can be put
 * into words; knows neither DOM nor browser, both come in as arguments.
 */
export { type DraftSession, RETENTION_DAYS } from "../metrics";
export type { AccessState } from "./access";
export { createDashboardState, type DashboardInputs, type DashboardState } from "./dashboard-state";
export type { HealthState, HealthView, RecoveryChoice, RecoveryView } from "./health";
export type { AccessPort, PageInputs, PagesClient, RequestFailure, TabAnswer, TabState } from "./inputs";
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
