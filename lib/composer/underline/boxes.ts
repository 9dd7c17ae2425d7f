import type { Reading } from "../state";
import type { Underlined } from "./underlined";

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines that stand under words reach a little below their box; CSS pixels. */
const REACH = 3;

/** One box for each line of text that the words stand on, as laid out now. */
export function boxesOf(reading: Reading, words: Underlined): readonly Box[] {
  const range = reading.rangeFor(words);
  return range === undefined ? [] : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether the point lies on the box or the line under it. */
export function isOn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + REACH;
}

/** Whether any of the box can be seen inside its editor and the window. */
export function isInSight(box: Box, editor: HTMLElement): boolean {
  const frame = editor.getBoundingClientRect();
  const window = editor.ownerDocument.defaultView;
  const top = Math.max(frame.top, 0);
  const bottom = Math.min(frame.bottom, window?.innerHeight ?? frame.bottom);
  return box.bottom > top && box.top < bottom && box.right > frame.left && box.left < frame.right;
}
