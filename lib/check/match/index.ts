/** Reads a draft for matching: folded text with exact ranges back, words, sentences, links, tags, emoji, quotes. */
export { analysePost, postOfLine } from "./analyse";
export { fold } from "./fold";
export { type LineReading, readLines } from "./line";
export { finish, inSlices, type Slices } from "./slices";
export { numberWords, sharedVocabulary, type Vocabulary } from "./vocabulary";
