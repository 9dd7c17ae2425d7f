/**
 * How much of a post is filler, which kinds, and what a reader finds in it. Judges by evidence and substance; look-alikes
 * come first. Never says a post is bad, and never guesses on a language it does not know.
 */
export { type FillerAdvice, type FillerKindFacts, fillerAdvice } from "./advice";
export { compileFiller, compileFillerInSlices, type FillerCompiled } from "./compile";
export { fillerFindings } from "./findings";
export { judgeFiller } from "./judge";
export { fillerJudging } from "./judging";
export { type FillerModel, type FillerModelFile, type FillerModelResult, readFillerModel } from "./model";
export { isPolicyKind } from "./policy-kinds";
export type { SkeletonWish } from "./skeleton";
export { CALMEST, KEENEST, type Taste, type TasteTally, tasteWeight } from "./taste";
