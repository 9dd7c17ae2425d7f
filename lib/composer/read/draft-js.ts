import { selectors } from "../selectors";
import { isElement, isText, type Walk, WalkBuilder } from "./walk";

/**
 * Reads a Draft.js editor block by block (markup of draft-js 0.11.7: `[data-contents]` holds `[data-block]`, text stands in
 * `[data-text]` leaves, an empty leaf is a `br`). Decorators may wrap leaves in anything. Nothing when any text or block stands
 * where the library never puts it: then it is not known what the author wrote.
 */
export function walkDraft(editor: Element): Walk | undefined {
  const contents = editor.querySelectorAll(selectors.draftContents);
  const content = contents[0];
  if (content === undefined || contents.length !== 1 || hasTextOutside(editor, content)) return undefined;
  const blocks = blocksOf(content);
  if (blocks === undefined || blocks.length === 0) return undefined;
  const builder = new WalkBuilder();
  for (const block of blocks) {
    const leaves: Element[] = [];
    if (!addLeaves(block, leaves) || leaves.length === 0) return undefined;
    builder.openBlock(block);
    for (const leaf of leaves) {
      const isLast = leaf === leaves.at(-1);
      if (!addLeaf(builder, leaf, isLast)) return undefined;
    }
    builder.closeBlock(leaves[0]?.parentElement ?? block);
  }
  return builder.build();
}

/** Blocks in order; list items stand one level deeper, in `ul` or `ol`. */
function blocksOf(content: Element): Element[] | undefined {
  const blocks: Element[] = [];
  for (const child of content.childNodes) {
    if (isText(child) && child.data !== "") return undefined;
    if (!isElement(child)) continue;
    const isList = child.localName === "ul" || child.localName === "ol";
    const found = child.matches(selectors.draftBlock) ? [child] : isList ? blocksOf(child) : undefined;
    if (found === undefined || found.some((block) => block.querySelector(selectors.draftBlock) !== null)) return undefined;
    blocks.push(...found);
  }
  return blocks;
}

/** Adds the leaves of a block in order; false when text stands outside them. Runs over every node at every key. */
function addLeaves(node: Element, leaves: Element[]): boolean {
  if (node.matches(selectors.draftLeaf)) {
    leaves.push(node);
    return true;
  }
  if (node.localName === "br") return false;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child) && child.data !== "") return false;
    if (isElement(child) && !addLeaves(child, leaves)) return false;
  }
  return true;
}

/**
 * Draft.js writes one `\n` too many when the last leaf of a block ends with a soft line break, so that the caret finds a line
 * to stand on (DraftEditorLeaf, 0.11.7). One `\n` alone at that place is therefore nothing Draft.js could have written.
 */
function addLeaf(builder: WalkBuilder, leaf: Element, isLastOfBlock: boolean): boolean {
  if (leaf.localName === "br") return true;
  const words = wordsOf(leaf);
  if (words === undefined) return false;
  const endsSoft = isLastOfBlock && words.text.endsWith("\n");
  if (endsSoft && !words.text.endsWith("\n\n")) return false;
  for (const node of words.nodes) builder.addText(node, endsSoft && node === words.last ? 1 : 0);
  return true;
}

/** What a leaf says, and the last of its nodes that says something; nothing when there is more than text in it. */
function wordsOf(leaf: Element): { readonly text: string; readonly nodes: readonly Text[]; readonly last: Text | undefined } | undefined {
  const nodes: Text[] = [];
  let text = "";
  let last: Text | undefined;
  for (let node = leaf.firstChild; node !== null; node = node.nextSibling) {
    if (!isText(node)) return undefined;
    nodes.push(node);
    text += node.data;
    if (node.data !== "") last = node;
  }
  return { text, nodes, last };
}

function hasTextOutside(editor: Element, content: Element): boolean {
  for (let inner: Element = content; inner !== editor; ) {
    const parent = inner.parentElement;
    if (parent === null) return true;
    for (const sibling of parent.childNodes)
      if (sibling !== inner && (sibling.textContent ?? "") !== "" && !isComment(sibling)) return true;
    inner = parent;
  }
  return false;
}

function isComment(node: Node): boolean {
  return node.nodeType === Node.COMMENT_NODE;
}
