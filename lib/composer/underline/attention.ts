import { selectSpan } from "../select";
import type { Reading } from "../state";
import { type Box, boxesOf, isInSight, isOn } from "./boxes";
import type { Underlined } from "./underlined";

/** Underlined words that the author looks at: with the pointer, with the caret, or by the key that opens their cards. */
export interface Look {
  readonly keys: readonly string[];
  readonly by: "pointer" | "caret" | "key";
  /** The line of text they stand on, where it is now; nothing once it is out of sight or no longer says what was read. */
  anchor(): Box | undefined;
}

/** The editor as it was last read and what is underlined in it. */
export interface Lined {
  readonly editor: HTMLElement;
  readonly reading: Reading;
  readonly underlined: readonly Underlined[];
}

export interface AttentionOptions {
  readonly window: Window & typeof globalThis;
  /** Our own host, which holds the card. */
  readonly own: Element;
  lined(): Lined | undefined;
  /** The author looks at these words, or at none any more. */
  onLook(look: Look | undefined): void;
}

/** The pointer rests this long before a card opens; milliseconds. */
const DWELL_MS = 180;
/** The way from the words to the card may leave both for this long; milliseconds. */
const LEAVE_MS = 280;
/** A caret that is on its way along a line opens nothing; milliseconds. */
const CARET_MS = 350;
/** A hand at rest still moves this much; CSS pixels. */
const STILL = 4;
const wayKeys = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]);

/**
 * Follows pointer, caret and two keys in capture on the window: Alt and Enter opens the cards of the words at the caret and puts
 * the focus there, Escape closes them. Only what a person did counts. A caret that typing has moved opens nothing. Ends with the
 * signal.
 */
export function followAttention(
  { window, own, lined, onLook }: AttentionOptions,
  signal: AbortSignal,
): { end(): void; giveCaretBack(): void } {
  const { document } = window;
  let look: (Look & { boxes(): readonly Box[] }) | undefined;
  let caret: { readonly editor: HTMLElement; readonly offset: number } | undefined;
  let point = { x: 0, y: 0 };
  let isWay = false;
  const dwell = createTimer(window, signal);
  const leave = createTimer(window, signal);
  const settle = createTimer(window, signal);

  const end = (): void => {
    dwell.stop();
    leave.stop();
    settle.stop();
    if (look === undefined) return;
    look = undefined;
    onLook(undefined);
  };
  const start = (by: Look["by"], words: readonly Underlined[], isHere: (box: Box) => boolean): void => {
    leave.stop();
    const keys = words.map(({ key }) => key);
    if (look !== undefined && by !== "key" && look.keys.join() === keys.join()) return;
    const boxes = (): readonly Box[] => {
      const now = lined();
      return now === undefined ? [] : now.underlined.filter(({ key }) => keys.includes(key)).flatMap((each) => boxesOf(now.reading, each));
    };
    const line = Math.max(boxes().findIndex(isHere), 0);
    const anchor = (): Box | undefined => {
      const editor = lined()?.editor;
      const box = boxes()[line];
      return box !== undefined && editor !== undefined && isInSight(box, editor) ? box : undefined;
    };
    look = { keys, by, anchor, boxes };
    onLook(look);
  };

  const lookAtPoint = (): void => {
    const now = lined();
    const here = (box: Box): boolean => isOn(box, point.x, point.y);
    const words = now?.underlined.filter((each) => boxesOf(now.reading, each).some(here)) ?? [];
    if (words.length > 0) start("pointer", words, here);
  };
  const onPointer = (event: PointerEvent): void => {
    if (event.target === own || look?.by === "key") return leave.stop();
    const { clientX: x, clientY: y } = event;
    const isStill = Math.hypot(x - point.x, y - point.y) <= STILL;
    if (look?.by === "pointer" && !leave.runs && !look.boxes().some((box) => isOn(box, x, y))) leave.start(LEAVE_MS, end);
    else if (look?.boxes().some((box) => isOn(box, x, y))) leave.stop();
    if (isStill && dwell.runs) return;
    point = { x, y };
    const isInEditor = event.target instanceof window.Node && (lined()?.editor.contains(event.target) ?? false);
    if (isInEditor && event.buttons === 0) dwell.start(DWELL_MS, lookAtPoint);
    else dwell.stop();
  };

  /** Words at the caret; nothing while something is selected. */
  const atCaret = (): readonly Underlined[] => {
    const now = lined();
    const selection = document.getSelection();
    if (now === undefined || selection === null || !selection.isCollapsed || selection.anchorNode === null) return [];
    const offset = now.reading.offsetFor(selection.anchorNode, selection.anchorOffset);
    if (offset === undefined) return [];
    caret = { editor: now.editor, offset };
    return now.underlined.filter((words) => words.start <= offset && offset <= words.end);
  };
  const caretLine = (): ((box: Box) => boolean) => {
    const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    return (other) => box !== undefined && box.height > 0 && other.top < box.bottom && other.bottom > box.top;
  };
  const onCaret = (): void => {
    if (!isWay || document.activeElement === own) return;
    settle.start(CARET_MS, () => {
      const words = atCaret();
      if (words.length > 0) start("caret", words, caretLine());
      else if (look?.by === "caret") end();
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    isWay = wayKeys.has(event.key);
    const isInCard = event.target === own;
    if (event.key === "Escape" && look !== undefined && !isInCard) {
      swallow(event);
      end();
    } else if (event.key === "Enter" && event.altKey && !event.ctrlKey && !event.metaKey && !isInCard) {
      const words = atCaret();
      if (words.length === 0) return;
      swallow(event);
      start("key", words, caretLine());
    }
  };

  const listen = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void): void => {
    window.addEventListener(type, (event) => event.isTrusted && handle(event), { capture: true, signal });
  };
  listen("pointermove", onPointer);
  listen("pointerdown", ({ target }) => {
    dwell.stop();
    isWay = target !== own;
  });
  listen("keydown", onKey);
  listen("beforeinput", () => {
    isWay = false;
  });
  document.addEventListener("selectionchange", onCaret, { signal });
  return {
    end,
    giveCaretBack: () => {
      const now = lined();
      if (now === undefined) return;
      if (caret?.editor !== now.editor || caret.offset > now.reading.text.length) return now.editor.focus({ preventScroll: true });
      selectSpan(now.editor, now.reading, { start: caret.offset, end: caret.offset }, { reveal: false });
    },
  };
}

/** Neither the editor nor the page hears of a key that was for us. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function createTimer(window: Window, signal: AbortSignal) {
  let timer: number | undefined;
  const stop = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener("abort", stop);
  return {
    stop,
    start: (milliseconds: number, task: () => void): void => {
      stop();
      if (signal.aborted) return;
      timer = window.setTimeout(() => {
        timer = undefined;
        task();
      }, milliseconds);
    },
    get runs() {
      return timer !== undefined;
    },
  };
}
