import type { Span } from "./finding";

/** One change between two texts: `[start, oldEnd)` of the old one became `[start, newEnd)` of the new one. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single change that leads from `before` to `after`, in UTF-16 units. Linear in the texts' length. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where a span of the old text lies in the new one; a span that the change touches grows to cover it. */
export function carrySpan(span: Span, change: TextChange): Span {
  const shift = change.newEnd - change.oldEnd;
  if (span.end <= change.start) return span;
  if (span.start >= change.oldEnd) return { start: span.start + shift, end: span.end + shift };
  return { start: Math.min(span.start, change.start), end: Math.max(span.end + shift, change.newEnd) };
}

const sentenceEnd = /[.!?…]["”»’)\]]*\s|\n/g;

/**
 * The sentence, or the sentences, that `[start, end)` lies in. A full stop ends a sentence only when a space follows,
 * so that an address such as `atelier.example` stays whole while it is typed.
 */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = 0;
  let to = text.length;
  sentenceEnd.lastIndex = 0;
  for (let match = sentenceEnd.exec(text); match; match = sentenceEnd.exec(text)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    if (after > end) {
      to = after;
      break;
    }
  }
  return { start: from, end: to };
}

/** True when the two spans share a character or touch. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
