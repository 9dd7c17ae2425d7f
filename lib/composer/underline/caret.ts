import { selectSpan } from "../select";
import type { Box } from "./boxes";
import type { Lined, Looks } from "./look";
import { createTimer } from "./timer";
import type { Underlined } from "./underlined";

/** A caret that is on its way along a line opens nothing; milliseconds. */
const CARET_MS = 350;

export interface CaretOptions {
  readonly window: Window & typeof globalThis;
  readonly looks: Looks;
  lined(): Lined | undefined;
}

/** Looks at the words that the caret has come to rest on, and gives it back to them. Ends with the signal. */
export function createCaret({ window, looks, lined }: CaretOptions, signal: AbortSignal) {
  const { document } = window;
  const settle = createTimer(window, signal);
  let known: { readonly editor: HTMLElement; readonly offset: number } | undefined;

  /** Words at the caret; none while something is selected. */
  const words = (): readonly Underlined[] => {
    const now = lined();
    const selection = document.getSelection();
    if (now === undefined || selection === null || !selection.isCollapsed || selection.anchorNode === null) return [];
    const offset = now.reading.offsetFor(selection.anchorNode, selection.anchorOffset);
    if (offset === undefined) return [];
    known = { editor: now.editor, offset };
    return now.underlined.filter(({ start, end }) => start <= offset && offset <= end);
  };
  const isOnItsLine = (box: Box): boolean => {
    const selection = document.getSelection();
    const caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
    return caret !== undefined && caret.height > 0 && box.top < caret.bottom && box.bottom > caret.top;
  };
  /** Looks at the words there now; false when there are none. */
  const look = (by: "caret" | "key"): boolean => {
    const here = words();
    if (here.length > 0) looks.start(by, here, isOnItsLine);
    return here.length > 0;
  };
  return {
    look,
    /** The author types: where the caret goes by that is not looked at. */
    stop: settle.stop,
    /** The author has moved it. */
    moved: (): void => settle.start(CARET_MS, () => !look("caret") && looks.by === "caret" && looks.end()),
    giveBack: (): void => {
      const now = lined();
      if (now === undefined) return;
      const isKnown = known?.editor === now.editor && known.offset <= now.reading.text.length;
      if (known !== undefined && isKnown)
        selectSpan(now.editor, now.reading, { start: known.offset, end: known.offset }, { reveal: false });
      else now.editor.focus({ preventScroll: true });
    },
  };
}
