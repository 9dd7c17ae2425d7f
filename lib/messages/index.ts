/**
 * The only way between processes: one table of messages. Promises that every request and reply was held against it (the replies to our
 * script in Meta's page by the server, those to our own pages by the pages) and that a failure is a code; refuses senders and types it
 * does not know. Reaches neither the store nor the page.
 */

export { createAnnouncer, listenForStoreChanges, STORE_CHANGED } from "./announce";
export { createTabAnnouncer, listenForKeptChanges, type TabsLike } from "./announce-tabs";
export { answerTabState, TAB_STATE } from "./answer-tab-state";
export { askTabState } from "./ask-tab-state";
export { CHARTER_CHANGED, createCharterAnnouncer, listenForCharterChanges, type Tabs } from "./charter-changed";
export type { CharterReader } from "./charter-in-force";
export type { BoundPage } from "./charters";
export { createClient } from "./client";
export { COMMANDS, type CommandName } from "./command-names";
export { commandMessage, isCommand, listenForCommands, type Shortcut } from "./commands";
export { type ContentClient, createContentClient } from "./content-client";
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
export type { CharterSummary, OpenedCharter } from "./replies/charters";
export type { PolicyView } from "./replies/policy";
export type { QueuedReview, ReviewOutcome, ReviewPerson } from "./replies/reviews";
export type { StoredSummary } from "./replies/stored";
export type { TeamMember, TeamView } from "./replies/team";
export type { RequestFailure, RequestResult } from "./requester";
export type { OwnReview } from "./reviews";
export { classifySender, type Self, type SenderLike } from "./sender";
export { createServer, type HandlerContext, type Handlers, Refused, type ServerEvent } from "./server";
export type { TabState } from "./tab-state";
