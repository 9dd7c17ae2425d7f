/**
 * The one owner of the database and of its second copy in `storage.local`. Promises that a save is confirmed only after its
 * transaction has committed, that nothing is written twice, and that lost, newer or unreadable data is never written over;
 * refuses to be imported by anything but the background.
 */

export { type BindingRow, type CharterRow, type CharterVersionRow, foldName } from "./charter-rows";
export type { CharterShelf } from "./charter-shelf";
export type { CharterOutcome } from "./charters";
export type { DraftShelf } from "./draft-shelf";
export { ERASE_KINDS, type EraseKind } from "./erase";
export type { EventBatch } from "./fold";
export type { StoreHealth } from "./health";
export type { LocalArea } from "./local";
export type { StoreEvent, StorePorts } from "./ports";
export type { PostShelf } from "./post-shelf";
export { type Project, type ReviewRecordRow, type ReviewRow, verifiedOf } from "./review-rows";
export type { ReviewShelf } from "./review-shelf";
export { openStore, type Store } from "./store";
export type { Stored } from "./stored";
export type { OwnKey, OwnKeys } from "./team-keys";
export { lookUpRole, type TeamShelf } from "./team-shelf";
export type { Vault } from "./vault";
