/**
 * What an editor is told, as if the author had done it. Both are events that the editor's own library answers to, so that text,
 * document and undo stay its own business; nothing is changed behind its back.
 */

/** Firefox knows the first pair only, Chromium the last member only. */
interface PasteInit extends ClipboardEventInit {
  readonly dataType?: string;
  readonly data?: string;
}

/**
 * The author pastes this text. Firefox empties a `clipboardData` that a script brings along and fills one from its older
 * `dataType` and `data` instead, which Chromium does not know. Nothing when neither way carries the text.
 */
export function pasteEvent(window: Window & typeof globalThis, text: string): ClipboardEvent | undefined {
  const often = { bubbles: true, cancelable: true };
  const older: PasteInit = { ...often, dataType: "text/plain", data: text };
  const inFirefox = new window.ClipboardEvent("paste", older);
  if (carries(inFirefox, text)) return inFirefox;
  const clipboardData = new window.DataTransfer();
  clipboardData.setData("text/plain", text);
  const elsewhere = new window.ClipboardEvent("paste", { ...often, clipboardData });
  return carries(elsewhere, text) ? elsewhere : undefined;
}

function carries(event: ClipboardEvent, text: string): boolean {
  return event.clipboardData?.getData("text/plain") === text;
}

/** The author presses Backspace on what is selected: pasting nothing does nothing in any editor. */
export function backspaceEvent(window: Window & typeof globalThis): KeyboardEvent {
  // Draft.js asks for the older numbers.
  return new window.KeyboardEvent("keydown", {
    key: "Backspace",
    code: "Backspace",
    keyCode: 8,
    which: 8,
    bubbles: true,
    cancelable: true,
  });
}
