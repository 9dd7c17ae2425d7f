import type { Span } from "../finding";
import type { Post } from "../post";

/** Where words of the draft stand in its folded text: the way back of `toSource`, for guards that read folded text. */
export function foldedPlace({ folded }: Post, { start, end }: Span): { readonly at: number; readonly to: number } {
  const at = firstUnit(folded, start);
  return { at, to: Math.max(at, firstUnit(folded, end)) };
}

/** The first folded unit that came from `position` or behind it. */
function firstUnit({ text, toSource }: Post["folded"], position: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toSource(middle, middle + 1).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
