/** Stands among a result's failures when the rules at hand do not read the draft's language; those that do are asked for then. */
export const OTHER_LANGUAGE = "other-language";
