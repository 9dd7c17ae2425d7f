import type { Span } from "./finding";

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first of ordered, separate spans that shares a character with the given one. */
export function overlapping<Place extends Span>(spans: readonly Place[], { start, end }: Span): Place | undefined {
  const found = spans[firstEndingAfter(spans, start)];
  return found !== undefined && found.start < end ? found : undefined;
}

/** Whether one of ordered, separate spans shares a character with the given one. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  return overlapping(spans, span) !== undefined;
}

/** Whether one of ordered, separate spans holds the whole of the given one. */
export function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const found = spans[firstEndingAfter(spans, start)];
  return found !== undefined && found.start <= start && end <= found.end;
}

/** Those of ordered, separate spans that lie inside the given one. */
export function inside<Place extends Span>(spans: readonly Place[], { start, end }: Span): readonly Place[] {
  const from = firstEndingAfter(spans, start);
  let to = from;
  while ((spans[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return spans.slice((spans[from]?.start ?? start) < start ? from + 1 : from, to);
}

/** Those of ordered, separate spans that share a character with the given one. */
export function touching<Place extends Span>(spans: readonly Place[], { start, end }: Span): readonly Place[] {
  const from = firstEndingAfter(spans, start);
  let to = from;
  while ((spans[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return spans.slice(from, to);
}

/** Index of the first of ordered, separate spans that ends behind a position; their number when none does. Halves, never scans. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What spans of any order cover together: ordered, separate stretches. */
export function covered(spans: readonly Span[]): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The span without blanks at its ends; empty at its start when nothing else is there. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  const from = start + Math.max(0, piece.indexOf(trimmed));
  return { start: from, end: from + trimmed.length };
}
