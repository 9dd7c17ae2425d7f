import type { Span } from "../check";
import type { Reading } from "./state";

/**
 * Selects the span in the editor, gives the editor the focus, scrolls it into view unless told not to reveal it. The page's
 * document stays as it is. True only when afterwards the browser's selection reads back as the span and the editor holds the focus.
 */
export function selectSpan(editor: HTMLElement, reading: Reading, span: Span, { reveal } = { reveal: true }): boolean {
  const range = reading.rangeFor(span);
  const selection = editor.ownerDocument.getSelection();
  if (range === undefined || selection === null) return false;
  // The editor takes the selection over when it gets the focus, so the focus comes first.
  editor.focus({ preventScroll: true });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const place = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  if (reveal) place?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return isSpanSelected(editor, reading, span);
}

/** Whether the browser's selection reads back as the span, from its start to its end, and the editor holds the focus. */
export function isSpanSelected(editor: HTMLElement, reading: Reading, span: Span): boolean {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (selection === null || document.activeElement !== editor) return false;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return (
    anchorNode !== null &&
    focusNode !== null &&
    // A placeholder's line break can be selected: no text, and no caret either.
    selection.isCollapsed === (span.start === span.end) &&
    reading.offsetFor(anchorNode, anchorOffset) === span.start &&
    reading.offsetFor(focusNode, focusOffset) === span.end
  );
}
