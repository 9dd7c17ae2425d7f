/**
 * How much of a post is filler, which kinds, and what a reader finds in it. Judges by evidence and substance; look-alikes
 * come first. Never says a post is bad, and never guesses on a language it does not know.
 */
export { compileFiller, compileFillerInSlices, type FillerCompiled } from "./compile";
export { fillerFindings } from "./findings";
export { judgeFiller } from "./judge";
export { type FillerModel, type FillerModelFile, type FillerModelResult, readFillerModel } from "./model";
export type { Taste, TasteTally } from "./taste";
