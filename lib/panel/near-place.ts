/** A rectangle in the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card stands beside its words; `room` is the height it may take there, in CSS pixels. */
export interface NearPlace {
  readonly left: number;
  readonly top: number;
  readonly side: "below" | "above";
  readonly room: number;
}

/** Between the words and the card, so that the line under the words stays in sight; CSS pixels. */
const GAP = 6;
/** Between the card and the window's edge. */
const MARGIN = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Puts a card of this size below its words, or above when only there is room for it, or where there is more room when neither
 * side has enough. Never over the words, never beyond the window; clear of the open panel where the window is wide enough for both.
 * Sizes in CSS pixels.
 */
export function placeNear(words: Box, card: Size, window: Size, panel?: Box): NearPlace {
  const below = window.height - words.bottom - GAP - MARGIN;
  const above = words.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? "below" : "above";
  const room = Math.max(side === "below" ? below : above, 0);
  const height = Math.min(card.height, room);
  const [from, to] = besides(panel, card.width, window.width);
  const left = Math.max(Math.min(words.left, to - card.width - MARGIN), from + MARGIN);
  return { left, top: side === "below" ? words.bottom + GAP : words.top - GAP - height, side, room };
}

/** From where to where the window is free of the panel; all of it when the card would not fit in there. */
function besides(panel: Box | undefined, card: number, window: number): readonly [from: number, to: number] {
  if (panel === undefined) return [0, window];
  const needed = card + 2 * MARGIN;
  if (panel.left >= window - panel.right && panel.left >= needed) return [0, panel.left];
  return window - panel.right >= needed ? [panel.right, window] : [0, window];
}
