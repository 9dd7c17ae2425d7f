import type { TextControl } from "../../lib/panel";

/**
 * A text area as the check sees it. Edits go in the way typing does, so that the browser's own undo takes them back; where a
 * browser refuses that, the words are put in without it. `onText` hears the new text after each edit.
 */
export function controlOf(area: HTMLTextAreaElement, onText: (text: string) => void): TextControl {
  return {
    select: ({ start, end }) => {
      // A browser brings the caret into view when the focus comes, not when the selection moves.
      area.blur();
      area.setSelectionRange(start, end);
      area.focus();
    },
    replace: ({ start, end, text }) => {
      const wanted = area.value.slice(0, start) + text + area.value.slice(end);
      area.focus();
      area.setSelectionRange(start, end);
      const { ownerDocument: document } = area;
      if (text === "") document.execCommand?.("delete");
      else document.execCommand?.("insertText", false, text);
      if (area.value !== wanted) {
        area.value = wanted;
        area.setSelectionRange(start + text.length, start + text.length);
      }
      onText(area.value);
    },
  };
}
