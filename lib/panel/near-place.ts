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

/**
 * Puts a card of this size below its words, or above when only there is room for it, or where there is more room when neither
 * side has enough. Never over the words, never beyond the window. Sizes in CSS pixels.
 */
export function placeNear(
  words: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): NearPlace {
  const below = window.height - words.bottom - GAP - MARGIN;
  const above = words.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? "below" : "above";
  const room = Math.max(side === "below" ? below : above, 0);
  const height = Math.min(card.height, room);
  const left = Math.max(Math.min(words.left, window.width - card.width - MARGIN), MARGIN);
  return { left, top: side === "below" ? words.bottom + GAP : words.top - GAP - height, side, room };
}
