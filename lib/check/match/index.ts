/** Reads a draft for matching: folded text with exact ranges back, words, sentences, links, tags, emoji, quotes. */
export { analysePost, MOST_LINES_ASKED, postOfLine } from "./analyse";
export { fold } from "./fold";
export { type LineReading, readLines } from "./line";
export { type LineMatch, matchesInLines, saysInLine } from "./line-search";
export { lineQuestion, questionsOf } from "./questions";
export { firstMatch, matches, matchesOf } from "./search";
export { finish, inSlices, type Slices } from "./slices";
export { Trail } from "./trail";
export { numberLine, numberWords, sharedVocabulary, type Vocabulary } from "./vocabulary";
export { wordPlaces } from "./word-places";
