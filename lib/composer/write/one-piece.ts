import type { Span } from "../../check";
import { selectors } from "../selectors";
import type { EditorKind, Reading } from "../state";

/** What Lexical writes on the element of plain words; anything more marks a piece of another kind. */
const plainAttributes = new Set(["data-lexical-text", "dir", "style"]);

/**
 * Whether the span begins or ends inside words that Lexical may hold as one piece, such as a mention: it would take the whole of
 * it away. The document does not say which pieces are such, so all that are marked count, but hashtags, which are edited like any
 * word. Draft.js takes words out of a mention as it does out of others.
 */
export function cutsIntoPiece(kind: EditorKind, reading: Reading, span: Span): boolean {
  if (kind !== "lexical") return false;
  const range = reading.rangeFor(span);
  if (range === undefined) return false;
  return isInsidePiece(range.startContainer, range.startOffset) || isInsidePiece(range.endContainer, range.endOffset);
}

function isInsidePiece(node: Node, offset: number): boolean {
  const words = node.nodeValue ?? "";
  if (node.nodeType !== Node.TEXT_NODE || offset === 0 || offset === words.length || words.startsWith("#")) return false;
  const element = node.parentElement?.closest(selectors.lexicalText);
  return element?.getAttributeNames().some((name) => !plainAttributes.has(name)) ?? false;
}
