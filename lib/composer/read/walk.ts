/** A stretch of text that stands in one text node: `node.data[from…]` is `text[start…end)`. */
export interface TextPiece {
  readonly type: "text";
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** The node's data when it was read; a node that has changed since no longer answers. */
  readonly data: string;
}

/** A line break that is an element of its own; stands for one `\n`. */
export interface BreakPiece {
  readonly type: "break";
  readonly node: Element;
  readonly start: number;
  readonly end: number;
}
export type Piece = TextPiece | BreakPiece;

/** One paragraph of the editor. `holder` is where the caret stands while it is empty. */
export interface Block {
  readonly element: Element;
  readonly holder: Element;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** The editor's text with everything needed to go back and forth between offsets and nodes. Offsets are UTF-16 units. */
export interface Walk {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Gathers the pieces of a walk in document order; paragraphs are joined by one `\n`. */
export class WalkBuilder {
  readonly #texts: string[] = [];
  readonly #blocks: Block[] = [];
  #pieces: Piece[] = [];
  #element: Element | undefined;
  #start = 0;
  #offset = 0;

  openBlock(element: Element): void {
    if (this.#blocks.length > 0) this.#push("\n");
    this.#element = element;
    this.#pieces = [];
    this.#start = this.#offset;
  }

  /** Adds the text of a node, without its last `drop` units. */
  addText(node: Text, drop = 0): void {
    const text = drop === 0 ? node.data : node.data.slice(0, -drop);
    if (text === "") return;
    const start = this.#offset;
    this.#push(text);
    this.#pieces.push({ type: "text", node, from: 0, start, end: this.#offset, data: node.data });
  }

  addBreak(node: Element): void {
    const start = this.#offset;
    this.#push("\n");
    this.#pieces.push({ type: "break", node, start, end: this.#offset });
  }

  closeBlock(holder: Element): void {
    if (this.#element === undefined) throw new Error("closeBlock without openBlock");
    this.#blocks.push({ element: this.#element, holder, start: this.#start, end: this.#offset, pieces: this.#pieces });
    this.#element = undefined;
  }

  build(): Walk {
    return { text: this.#texts.join(""), blocks: this.#blocks };
  }

  #push(text: string): void {
    this.#texts.push(text);
    this.#offset += text.length;
  }
}

/** True when both walks give the same text from the same nodes, so that ranges made from one still hold in the other. */
export function sameWalk(a: Walk, b: Walk): boolean {
  return (
    a.text === b.text &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => {
      const other = b.blocks[index];
      return (
        other !== undefined &&
        block.holder === other.holder &&
        block.pieces.length === other.pieces.length &&
        block.pieces.every((piece, at) => samePiece(piece, other.pieces[at]))
      );
    })
  );
}

function samePiece(a: Piece, b: Piece | undefined): boolean {
  if (b === undefined || a.node !== b.node || a.start !== b.start) return false;
  return a.type === "break" || (b.type === "text" && a.data === b.data);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
