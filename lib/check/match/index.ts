/** Reads a draft for matching: folded text with exact ranges back, words, sentences, links, tags, emoji, quotes. */
export type { LineMatch } from "../post";
export { analysePost, postOfLine } from "./analyse";
export { fold } from "./fold";
export { type LineReading, readLines } from "./line";
export { matchesInLines, saysInLine } from "./line-search";
export { MOST_LINES_ASKED } from "./most-lines";
export { inOwnLanguage } from "./own-language";
export { lineQuestion, questionsOf } from "./questions";
export { sameInWorld } from "./same-world";
export { matches, matchesOf } from "./search";
export { finish, inSlices, type Slices } from "./slices";
export { isUnderWay, Trail } from "./trail";
export { numberLine, numberWords, sharedVocabulary, type Vocabulary } from "./vocabulary";
export { wordPlaces } from "./word-places";
