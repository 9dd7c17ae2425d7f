import type { Span } from "../finding";

/** Capitalised at the head of a sentence, they make no name of the word behind them. */
const LITTLE_WORDS = new Set(
  "un une le la les l des du de d notre nos votre vos mon ma mes ce cet cette ces the a an our your my this these no".split(" "),
);

/**
 * True when words that the charter writes small stand capitalised beside another capitalised word of the same sentence
 * (« NBC News », « Leader Price »): then they are part of a name. All-capital surroundings prove nothing.
 */
export function isPartOfName(text: string, { start, end }: Span, term: string): boolean {
  const first = text.charAt(start);
  if (first === first.toLowerCase() || term.charAt(0) !== term.charAt(0).toLowerCase()) return false;
  const found = text.slice(start, end);
  if (found.length > 1 && found === found.toUpperCase()) return false;
  const before = /(\p{Lu}[\p{L}\p{N}]*)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return (before !== undefined && !LITTLE_WORDS.has(before.toLowerCase())) || /^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 3));
}
