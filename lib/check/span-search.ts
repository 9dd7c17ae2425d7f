import type { Span } from "./finding";

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

/** Whether one of spans in order, none over another, shares a character with this one. Halves, never scans. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstEndingBehind(spans, start)];
  return next !== undefined && next.start < end;
}

/** What spans of any order cover together: stretches in order, none over another, to be searched. */
export function covered(spans: readonly Span[]): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
