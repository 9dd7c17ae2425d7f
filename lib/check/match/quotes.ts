import type { Span } from "../finding";

/** Pairs within one paragraph, at most 1,000 characters apart. Single quotes are left out: they cannot be told from apostrophes. */
const QUOTE = /«[^«»\n]{1,1000}»|“[^“”\n]{1,1000}”|„[^„“”\n]{1,1000}[“”]|"[^"\n]{1,1000}"/gu;
const MAYBE = /[«“„"]/;

/** Quoted passages, marks included. */
export function findQuotes(text: string): Span[] {
  if (!MAYBE.test(text)) return [];
  return [...text.matchAll(QUOTE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
