import { CONTEXT_LENGTH } from "./context-length";
import type { CommentPlace } from "./entries";

/** Where commented words stand now. `text-changed`: they are gone, or stand in several places and none is surely theirs. */
export type Anchored = { readonly status: "placed"; readonly start: number; readonly end: number } | { readonly status: "text-changed" };

/** Units of the surroundings that must be left beside words that have moved, and the length from which words need none. */
const SURE_FIT = 6;
const SURE_QUOTE = 24;

const CHANGED: Anchored = { status: "text-changed" };

/** The place of a span of `text`, with what is needed to find it again after edits. Nothing for an empty or outlying span. */
export function placeOf(text: string, start: number, end: number): CommentPlace | undefined {
  if (start < 0 || end > text.length || start >= end) return undefined;
  const [from, to] = [wholeAt(text, start, -1), wholeAt(text, end, 1)];
  return {
    start: from,
    end: to,
    quote: text.slice(from, to),
    before: text.slice(wholeAt(text, Math.max(0, from - CONTEXT_LENGTH), -1), from),
    after: text.slice(to, wholeAt(text, Math.min(text.length, to + CONTEXT_LENGTH), 1)),
  };
}

/**
 * Finds commented words in an edited text: at their old place, else where they stand once, else where what stands around them fits
 * best, if it fits one place better than every other.
 */
export function reanchor(place: CommentPlace, text: string): Anchored {
  const found = allOf(text, place.quote).map((start) => ({ start, fits: fitAt(place, text, start) }));
  const whole = place.before.length + place.after.length;
  if (found.some(({ start, fits }) => start === place.start && fits === whole)) return placed(place, place.start);
  const [best, second] = found.toSorted((a, b) => b.fits - a.fits);
  if (best === undefined || best.fits === second?.fits) return CHANGED;
  // Long words are their own witness; short ones may stand elsewhere by chance.
  const isSure = best.fits >= Math.min(SURE_FIT, whole) || (second === undefined && place.quote.length >= SURE_QUOTE);
  return isSure ? placed(place, best.start) : CHANGED;
}

function placed({ quote }: CommentPlace, start: number): Anchored {
  return { status: "placed", start, end: start + quote.length };
}

/** Number of units of the old surroundings that still stand on both sides, next to the words. */
function fitAt({ quote, before, after }: CommentPlace, text: string, start: number): number {
  let left = 0;
  while (left < before.length && before[before.length - 1 - left] === text[start - 1 - left]) left += 1;
  let right = 0;
  while (right < after.length && after[right] === text[start + quote.length + right]) right += 1;
  return left + right;
}

function allOf(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < 200; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** Moves an offset that would cut a surrogate pair. */
function wholeAt(text: string, offset: number, by: -1 | 1): number {
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff ? offset + by : offset;
}
