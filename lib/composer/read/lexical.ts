import { selectors } from "../selectors";
import { isElement, isText, type Walk, WalkBuilder } from "./walk";

const paragraphTags = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"]);
const inlineTags = new Set(["span", "a", "b", "strong", "i", "em", "u", "s", "mark", "code", "sub", "sup"]);

/**
 * Reads a Lexical editor (markup of lexical 0.52, rich text with one paragraph per line and plain text with `br`). Text stands
 * in `[data-lexical-text]`; the last `br` of a paragraph is the library's own and means nothing. Nothing when any text stands
 * elsewhere, or a decorator stands in the text: its words are not in the document.
 */
export function walkLexical(editor: Element): Walk | undefined {
  const builder = new WalkBuilder();
  for (const child of editor.childNodes) {
    if (isText(child)) {
      if (child.data !== "") return undefined;
      continue;
    }
    if (!isElement(child) || isScaffold(child)) continue;
    if (!addParagraph(builder, child)) return undefined;
  }
  return builder.build();
}

function addParagraph(builder: WalkBuilder, paragraph: Element): boolean {
  if (!paragraphTags.has(paragraph.localName)) return false;
  builder.openBlock(paragraph);
  const children = [...paragraph.childNodes].filter((node) => (isElement(node) ? !isScaffold(node) : isText(node) && node.data !== ""));
  const last = children.at(-1);
  const ownBreak = last !== undefined && isBreak(last) ? last : undefined;
  // A break at the end but deeper down could be the library's own or the author's: there is no telling.
  if (last !== undefined && ownBreak === undefined && endsInBreak(last)) return false;
  for (const child of children) {
    if (child !== ownBreak && !addInline(builder, child, false)) return false;
  }
  builder.closeBlock(paragraph);
  return true;
}

function addInline(builder: WalkBuilder, node: Node, isInText: boolean): boolean {
  if (isText(node)) {
    if (!isInText && node.data !== "") return false;
    builder.addText(node);
    return true;
  }
  if (!isElement(node)) return true;
  if (isBreak(node)) {
    if (isInText || !mayHoldBreaks(node.parentElement) || node.hasAttribute("data-lexical-managed-linebreak")) return false;
    builder.addBreak(node);
    return true;
  }
  if (!inlineTags.has(node.localName) || node.hasAttribute("data-lexical-decorator")) return false;
  const isInner = isInText || node.matches(selectors.lexicalText);
  return [...node.childNodes].every((child) => addInline(builder, child, isInner));
}

/** Lexical sets line breaks into paragraphs and links only; elsewhere something else has been at work. */
function mayHoldBreaks(element: Element | null): boolean {
  return element !== null && (paragraphTags.has(element.localName) || element.localName === "a");
}

function endsInBreak(node: Node): boolean {
  return isBreak(node) || (node.lastChild !== null && endsInBreak(node.lastChild));
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === "br";
}

function isScaffold(element: Element): boolean {
  return element.matches(selectors.lexicalScaffold) && element.textContent === "";
}
