/**
 * State and actions of popup and dashboard. Promises that every view is loading, known or failed with a reason that can be put
 * into words; knows neither DOM nor browser, both come in as arguments.
 */

export type { BackupFault } from "../backup";
export type { BoundPage, CharterSummary, OpenedCharter, TeamMember, TeamView } from "../messages";
export { type DraftSession, type GateEvent, RETENTION_DAYS, type StoredIgnore as IgnoredRemark } from "../metrics";
export {
  FORM_GROUPS,
  FORM_SECTIONS,
  type FormField,
  type FormSection,
  type FoundField,
  fieldAt,
  newRow,
  type RowsField,
  type Steps,
  searchFields,
  valueAt,
  withValueAt,
} from "../outline";
export { fingerprint as keyFingerprint, SHORTEST_PASSPHRASE } from "../trust";
export type { AccessState } from "./access";
export type { BuiltinLine, BuiltinWait } from "./builtin-line";
export type { CharterDocument } from "./charter-document";
export type { CharterEditor, DraftSaving } from "./charter-editor-view";
export type { CharterImport } from "./charter-import";
export type { CharterMerge, MergeChoice } from "./charter-merge";
export type { CharterNote } from "./charter-note";
export type { CharterPreview } from "./charter-preview";
export { consentFor, type Provenance } from "./charter-provenance";
export { startCharter } from "./charter-start";
export type { CharterPorts, CharterTools, PreviewAnswer, ReadableCharter } from "./charter-tools";
export type { CharterVersions } from "./charter-versions";
export type { CharterOrigin, CharterPlace, ChartersState } from "./charters";
export { createDashboardState, type DashboardInputs, type DashboardState } from "./dashboard-state";
export type { CharterDryRun, DryRunView } from "./dry-run";
export { ERASE_CHOICES, type EraseChoice, type Erasing } from "./erasing";
export type { GatesState, GatesView } from "./gates";
export type { HealthState, HealthView, RecoveryChoice, RecoveryView } from "./health";
export type { HouseRules, ListedRule, OpenRule } from "./house-rules";
export type { IgnoresState, IgnoresView, TakenBack } from "./ignores";
export type { AccessPort, PageInputs, PagesClient, RequestFailure, TabAnswer, TabState } from "./inputs";
export { type OwnRule, ownRuleOf } from "./own-rules";
export type { PolicyState } from "./policy";
export {
  type CharterView,
  createPopupState,
  type PopupInputs,
  type PopupState,
  type TabView,
  type Today,
  type TodayView,
} from "./popup-state";
export type { BringingReady, BringingView, PostBringing } from "./post-bringing";
export type { PostPorts, PostTools } from "./post-tools";
export type { PostNote, PostsState, PostsView } from "./posts";
export type { LanguageChoice, PreferencesState } from "./preferences";
export { answered, createQuestions, finished, QUESTIONS, type Question, type Questions } from "./questions";
export type { BackupContent, Restoring } from "./restoring";
export * from "./reviews";
export type { Refusal, RuleAnswer, TriedExample } from "./rule-answer";
export type { RuleFigure, RuleFiguresState } from "./rule-figures";
export type { TrialView } from "./rule-trial";
export {
  EXAMPLE_FIELDS,
  fieldsOf,
  finerFields,
  formOf,
  isAsked,
  isSame,
  KIND_FORMS,
  type KindForm,
  type RuleDraft,
  type RuleField,
  SPEECH_FIELDS,
  sentenceOf,
  toForm,
  toRule,
  withField,
} from "./rules";
export { PAGE_LENGTH, type SessionsState, type SessionsView } from "./sessions";
export type { MakingView, StoredState } from "./stored";
export type { CharterTaste, TasteRow, TasteState, TasteView } from "./taste";
export type { TeamScreenView, TeamState } from "./team";
export type { TeamNote } from "./team-note";
