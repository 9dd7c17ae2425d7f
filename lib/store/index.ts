/**
 * The one owner of the database and of its second copy in `storage.local`. Promises that a save is confirmed only after its
 * transaction has committed, that nothing is written twice, and that lost, newer or unreadable data is never written over;
 * refuses to be imported by anything but the background.
 */

export type { CharterOutcome } from "./charters/charters";
export { type BindingRow, type CharterRow, type CharterVersionRow, foldName } from "./charters/rows";
export type { CharterShelf } from "./charters/shelf";
export type { EventBatch } from "./drafts/fold";
export type { DraftShelf } from "./drafts/shelf";
export type { LocalArea } from "./local";
export type { StoreHealth } from "./opening/health";
export type { StoreEvent, StorePorts } from "./ports";
export type { PostShelf } from "./posts/shelf";
export { type Project, type ReviewRecordRow, type ReviewRow, verifiedOf } from "./reviews/rows";
export type { ReviewShelf } from "./reviews/shelf";
export { openStore, type Store } from "./store";
export type { Stored } from "./stored";
export type { OwnKey, OwnKeys } from "./team/keys";
export { lookUpRole, type TeamShelf } from "./team/shelf";
export { ERASE_KINDS, type EraseKind } from "./vault/erase";
export type { Vault } from "./vault/vault";
