import type { Span } from "../../check";

/** Something that is said of a stretch of a text. */
export interface Marking extends Span {
  readonly id: string;
}

/** A stretch of a text with everything that is said of it; stretches together are the text. */
export interface Segment extends Span {
  readonly text: string;
  /** Ids of the marks over it, as they were given. */
  readonly ids: readonly string[];
}

/**
 * Cuts a text wherever a mark begins or ends, and at `cuts`. Marks that reach beyond the text are cut to it; empty ones mark nothing.
 */
export function segmentsOf(text: string, marks: readonly Marking[], cuts: readonly number[] = []): readonly Segment[] {
  const inside = (place: number) => Math.min(Math.max(place, 0), text.length);
  const real = marks
    .map((mark) => ({ id: mark.id, start: inside(mark.start), end: inside(mark.end) }))
    .filter(({ start, end }) => end > start);
  const places = new Set([0, text.length, ...cuts.map(inside), ...real.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      start,
      end,
      text: text.slice(start, end),
      ids: real.filter((mark) => mark.start < end && mark.end > start).map(({ id }) => id),
    };
  });
}
