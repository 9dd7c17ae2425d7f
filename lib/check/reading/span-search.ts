import type { Span } from "../finding";

/** Index of the first of spans in order that ends behind a position; their number when none does. Halves, never scans. */
export function firstEndingBehind(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
