import type { Span } from "../../check";
import type { Reading } from "../state";
import type { Block, Piece, Walk } from "./walk";

interface Position {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The two-way map over a walk. A span's range starts in the node that holds its first unit and ends in the node that holds its
 * last, so `range.toString()` is the span's text but for line breaks, which are elements or paragraph ends in the document.
 */
export function createReading(editor: HTMLElement, walk: Walk): Reading {
  let byNode: ReadonlyMap<Node, Piece> | undefined;
  return {
    text: walk.text,
    placeOf: (span) => placeOf(editor, walk, span),
    rangeFor: (span) => rangeFor(editor, placeOf(editor, walk, span)),
    offsetFor: (node, offset) => {
      if (!editor.contains(node)) return undefined;
      byNode ??= new Map(walk.blocks.flatMap(({ pieces }) => pieces.map((piece) => [piece.node, piece])));
      const piece = byNode.get(node);
      if (piece?.type === "text") return Math.min(piece.start + Math.max(offset - piece.from, 0), piece.end);
      return offsetAt(walk, node, offset);
    },
  };
}

function placeOf(editor: Element, walk: Walk, { start, end }: Span): StaticRangeInit | undefined {
  if (!editor.isConnected || start < 0 || end < start || end > walk.text.length || !isFresh(editor, walk, start, end)) return undefined;
  const last = positionAt(walk, end, "before");
  const first = start === end ? last : positionAt(walk, start, "after");
  if (first === undefined || last === undefined) return undefined;
  return { startContainer: first.node, startOffset: first.offset, endContainer: last.node, endOffset: last.offset };
}

function rangeFor(editor: Element, place: StaticRangeInit | undefined): Range | undefined {
  if (place === undefined) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** The nodes under the span still stand in the editor and still say what was read. */
function isFresh(editor: Element, { blocks }: Walk, start: number, end: number): boolean {
  for (let at = firstEndingFrom(blocks, start); at < blocks.length; at++) {
    const { start: from, holder, pieces } = blocks[at] as Block;
    if (from > end) break;
    if (!editor.contains(holder) || !pieces.every((piece) => piece.end < start || piece.start > end || isStill(editor, piece)))
      return false;
  }
  return true;
}

function isStill(editor: Element, piece: Piece): boolean {
  return editor.contains(piece.node) && (piece.type === "break" || piece.node.data === piece.data);
}

/** The number of the first block that ends at or behind an offset; paragraphs stand in the order of the text. */
function firstEndingFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  for (let high = blocks.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of an offset: at the end of the unit before it, or at the start of the unit after it, never leaving its paragraph. */
function positionAt({ blocks }: Walk, offset: number, lean: "before" | "after"): Position | undefined {
  const block = blocks[firstEndingFrom(blocks, offset)];
  if (block === undefined || block.start > offset) return undefined;
  const before = block.pieces.find((piece) => piece.start < offset && offset <= piece.end);
  const after = block.pieces.find((piece) => piece.start <= offset && offset < piece.end);
  const piece = lean === "before" ? (before ?? after) : (after ?? before);
  return piece === undefined ? { node: block.holder, offset: 0 } : positionIn(piece, offset);
}

function positionIn(piece: Piece, offset: number): Position | undefined {
  if (piece.type === "text") return { node: piece.node, offset: piece.from + offset - piece.start };
  const parent = piece.node.parentNode;
  if (parent === null) return undefined;
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
  return { node: parent, offset: index + offset - piece.start };
}

/** Offset of a position between nodes: the end of the last piece before it in its paragraph, else the paragraph's start. */
function offsetAt(walk: Walk, node: Node, offset: number): number | undefined {
  const point = node.ownerDocument?.createRange();
  if (point === undefined) return undefined;
  point.setStart(node, offset);
  point.collapse(true);
  let reached: Block | undefined;
  for (const block of walk.blocks) {
    if (!isBefore(point, block.element)) break;
    reached = block;
  }
  if (reached === undefined) return 0;
  const piece = reached.pieces.findLast((candidate) => isBefore(point, candidate.node, true));
  return piece?.end ?? reached.start;
}

/** Whether `node` starts (or, with `wholly`, ends) at or before the point. */
function isBefore(point: Range, node: Node, wholly = false): boolean {
  const parent = node.parentNode;
  if (parent === null) return false;
  const index = Array.prototype.indexOf.call(parent.childNodes, node) + (wholly ? 1 : 0);
  return point.comparePoint(parent, index) <= 0;
}
