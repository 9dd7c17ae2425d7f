/** What a phrase is evidence of. Each tag has one file per language. */
export const LEXICON_TAGS = [
  "abstract-nouns",
  "actions",
  "animal-trade",
  "animals",
  "answer-use",
  "audiences",
  "awareness-days",
  "bait-phrases",
  "boasts",
  "contest-proper",
  "contests",
  "cute",
  "function-words",
  "gap-phrases",
  "greetings",
  "guard-apology",
  "guard-appeal",
  "guard-bereavement",
  "guard-emergency",
  "guard-hours",
  "guard-job",
  "guard-legal",
  "guard-recall",
  "guard-story",
  "hype",
  "list-bait",
  "meme-topics",
  "memes",
  "motivation-phrases",
  "motivation-words",
  "news-cheers",
  "news-hooks",
  "pleasantries",
  "poll-openers",
  "proofs",
  "quote-authors",
  "season-wish-words",
  "season-wishes",
  "share-phrases",
  "small-talk",
  "smooth-phrases",
  "teaching",
  "team-life",
  "teasers",
  "trade",
  "virtue-verbs",
] as const;
export type LexiconTag = (typeof LEXICON_TAGS)[number];

/**
 * Phrases of one language, one a line, sorted: one string a tag weighs less in the bundle than a list. Each is folded, words
 * parted by one space; `fier(e)(s)` marks endings that may be there, `ce|cet objet` words of which one stands there.
 */
export type Lexicon = Readonly<Record<LexiconTag, string>>;

/** The lines of a tag's string, as written; none in a language that is not read here. */
export function phrasesOf(lexicon: Lexicon | undefined, tag: LexiconTag): readonly string[] {
  return lexicon?.[tag].trim().split("\n") ?? [];
}
