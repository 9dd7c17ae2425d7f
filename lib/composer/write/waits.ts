/** An editor takes a new selection over in its own time: this long after the browser has told of it; milliseconds. */
const AFTER_SELECTION_MS = 50;
/** A selection that was there already is told of by nobody. */
const LONGEST_SELECTION_MS = 300;
/** A text counts as written once the editor has left it alone for this long. */
const STILL_MS = 60;
/** Longest time given to an editor to show what it was told. */
const LONGEST_WRITE_MS = 1000;

/** Does `select`, then waits until the editor has had the time to take the selection over. Answers what `select` answered. */
export async function selectAndWait(document: Document, select: () => boolean, signal: AbortSignal): Promise<boolean> {
  const window = windowOf(document);
  const told = new AbortController();
  const change = new Promise<void>((resolve) => {
    const until = AbortSignal.any([told.signal, signal]);
    document.addEventListener("selectionchange", () => resolve(), { once: true, signal: until });
  });
  const isSelected = select();
  if (isSelected) {
    await Promise.race([change, pause(window, LONGEST_SELECTION_MS, signal)]);
    await pause(window, AFTER_SELECTION_MS, signal);
  }
  told.abort();
  return isSelected && !signal.aborted;
}

/** Whether `isRight` comes to hold and still holds once the editor's document has come to rest; never tries anything itself. */
export function comesTrue(editor: HTMLElement, isRight: () => boolean, signal: AbortSignal): Promise<boolean> {
  const window = windowOf(editor.ownerDocument);
  return new Promise((resolve) => {
    const finish = (answer: boolean): void => {
      observer.disconnect();
      window.clearTimeout(still);
      window.clearTimeout(end);
      signal.removeEventListener("abort", abort);
      resolve(answer);
    };
    const abort = (): void => finish(false);
    const check = (): void => {
      if (isRight()) finish(true);
    };
    const observer = new window.MutationObserver(() => {
      window.clearTimeout(still);
      still = window.setTimeout(check, STILL_MS);
    });
    let still = window.setTimeout(check, STILL_MS);
    const end = window.setTimeout(() => finish(isRight()), LONGEST_WRITE_MS);
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
  });
}

function pause(window: Window, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stop = (): void => {
      window.clearTimeout(timer);
      resolve();
    };
    const timer = window.setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}

function windowOf(document: Document): Window & typeof globalThis {
  const window = document.defaultView;
  if (window === null) throw new Error("An editor that is on show has a window");
  return window;
}
