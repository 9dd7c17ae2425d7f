/**
 * The lessons by number: weeks one to four hold 1 to 30, the reserve 31 to 35. A slug never changes; progress is stored by it.
 */
export const LESSON_SLUGS = [
  "page-purpose",
  "charter-in-ten-minutes",
  "audience",
  "pillars-and-mix",
  "rival-test",
  "no-go-topics",
  "rights-and-consent",
  "intern-as-support",
  "first-125-characters",
  "one-idea-one-action",
  "fact-not-adjective",
  "warmth-and-proof",
  "tu-or-vous",
  "questions-that-teach",
  "no-engagement-bait",
  "honest-headline",
  "awareness-days",
  "emoji-hashtags-capitals",
  "alt-text-and-captions",
  "seven-questions",
  "offers-and-prices",
  "contests-without-traps",
  "prove-green-health-best",
  "say-ads-partners-ai",
  "reply-fast-and-well",
  "comment-to-lead",
  "crisis",
  "tracked-links",
  "read-the-export",
  "campaign-and-plan",
  "account-security",
  "cross-posting",
  "your-own-hours",
  "foreign-readers",
  "alcohol",
] as const;
export type LessonSlug = (typeof LESSON_SLUGS)[number];

/** The slug of a lesson's number, counted from 1; nothing for a number that no lesson has. */
export function lessonSlug(number: number): LessonSlug | undefined {
  return LESSON_SLUGS[number - 1];
}
