import type { Span } from "../finding";

/** The first of ordered, separate spans that shares a character with the given one. */
export function overlapping<Place extends Span>(spans: readonly Place[], { start, end }: Span): Place | undefined {
  const found = spans[firstEndingAfter(spans, start)];
  return found !== undefined && found.start < end ? found : undefined;
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

/** Index of the first of ordered, separate spans that ends behind a position. */
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

/** The span without blanks at its ends; empty at its start when nothing else is there. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  const from = start + Math.max(0, piece.indexOf(trimmed));
  return { start: from, end: from + trimmed.length };
}
