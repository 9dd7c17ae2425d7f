/** What may be said of a remark about filler: the post was right as it is, the remark was wrong, or it was right. */
export const VERDICTS = ["keep", "wrongAlert", "filler"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a post was kept as it is. */
export const KEEP_REASONS = ["intended", "own-day", "asked", "picture", "other"] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

/** Longest reason in an author's own words, UTF-16 units: a sentence, not a post. */
export const LONGEST_REASON = 120;
