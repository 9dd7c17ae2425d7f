import { CONTEXT_LENGTH } from "./context-length";
import type { CommentPlace } from "./entries";

/** Where commented words stand now. `text-changed`: they are gone, or stand in several places and none is surely theirs. */
export type Anchored = { readonly status: "placed"; readonly start: number; readonly end: number } | { readonly status: "text-changed" };

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
  const found = allOf(text, place.quote);
  const here = found.includes(place.start) ? fitAt(place, text, place.start) : -1;
  if (here === place.before.length + place.after.length) return placed(place, place.start);
  const [only] = found;
  if (only === undefined) return CHANGED;
  if (found.length === 1) return isOwn(place, text, only) ? placed(place, only) : CHANGED;
  const ranked = found.map((start) => ({ start, fits: fitAt(place, text, start) })).sort((a, b) => b.fits - a.fits);
  const [best, second] = ranked;
  return best && second && best.fits > second.fits && best.fits > 0 ? placed(place, best.start) : CHANGED;
}

/** Short words may stand elsewhere by chance: they need something of their surroundings. */
function isOwn(place: CommentPlace, text: string, start: number): boolean {
  return place.quote.length >= 12 || fitAt(place, text, start) > 0 || place.before.length + place.after.length === 0;
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
