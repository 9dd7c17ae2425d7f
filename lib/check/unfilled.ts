import type { Span } from "./finding";

/** A line of an outline that still waits for words: a label, a colon, and the blank. */
const UNFILLED = /^.*:[^\S\n]*\[…\][^\S\n]*$/gm;

/** Lines whose blank has not been filled in. What stands in them is a label, not yet matter. */
export function unfilledLines(text: string): readonly Span[] {
  if (!text.includes("[…]")) return NONE;
  return [...text.matchAll(UNFILLED)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
const NONE: readonly Span[] = [];
