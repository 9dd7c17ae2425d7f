/** Longest reason for ignoring a remark, UTF-16 units: a sentence, not a post. */
export const LONGEST_IGNORE_REASON = 200;
