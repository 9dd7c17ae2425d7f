/** The review desk: its queue, the open draft, decisions, and reviews between computers. */
export type { QueuedReview, ReviewPerson } from "../../messages";
export { calmDifference } from "./calm-difference";
export type { CharterHelp, ExampleNote } from "./charter-help";
export { decisionBar, isOwn, publishingKey } from "./decision-bar";
export type { DeskForm, OpenView, ReviewDesk } from "./desk";
export { type BroughtFile, type BroughtLine, FROM_LIST, type ReviewFiles } from "./files";
export { type Folds, foldsOf } from "./fold";
export type { FolderFile, FolderPort, ReviewFolder, SharedFolder } from "./folder";
export { actOf, DESK_KEYS, type DeskAct } from "./keys";
export type { OpenedReview } from "./opened";
export { type PlacedThread, placedThreads } from "./placed-threads";
export { gravestOpen, isBulk, openCount, type QueueFilters } from "./queue";
export { createReviews, type ReviewPorts, type ReviewsState } from "./reviews";
export { type Marking, type Segment, segmentsOf } from "./segments";
export type { DeskNote } from "./signing";
