/**
 * The only way between processes: one table of messages. Promises that every request and reply was held against it (for the
 * replies to our script in Meta's page the server alone does that) and that a failure is a code; refuses senders and types it
 * does not know. Reaches neither the store nor the page.
 */

export { createAnnouncer, listenForStoreChanges, STORE_CHANGED } from "./announce";
export { createTabAnnouncer, listenForKeptChanges, type TabsLike } from "./announce-tabs";
export { answerTabState, TAB_STATE } from "./answer-tab-state";
export { askTabState } from "./ask-tab-state";
export { CHARTER_CHANGED, createCharterAnnouncer, listenForCharterChanges, type Tabs } from "./charter-changed";
export type { BoundPage, CharterSummary, OpenedCharter } from "./charters";
export { createClient } from "./client";
export { COMMANDS, type CommandName } from "./command-names";
export { commandMessage, isCommand, listenForCommands, type Shortcut } from "./commands";
export { type ContentClient, createContentClient } from "./content-client";
export type { PolicyView } from "./policy";
export {
  MESSAGE_TYPES,
  type MessageType,
  type PanelPrefs,
  panelPrefsSchema,
  protocol,
  type ReplyOf,
  type RequestOf,
  type StoreHealth,
} from "./protocol";
export type { RequestFailure, RequestResult } from "./requester";
export type { OwnReview, QueuedReview, ReviewOutcome, ReviewPerson } from "./reviews";
export { classifySender, type Self, type SenderLike } from "./sender";
export { createServer, type HandlerContext, type Handlers, Refused, type ServerEvent } from "./server";
export type { StoredSummary } from "./stored";
export type { TabState } from "./tab-state";
export type { TeamMember, TeamView } from "./team";
