/** Longest post that the platform takes, UTF-16 units; a longer text is not kept. */
export const LONGEST_POST = 63_206;
/** Most hashes of one post; a longer post is kept without any, and never counts as a repeat. */
export const MOST_SHINGLES = 2_000;
