import { createCaret } from "./caret";
import { createLooks, type Lined, type Look } from "./look";
import { createPointer } from "./pointer";

export interface AttentionOptions {
  readonly window: Window & typeof globalThis;
  /** Our own host, which holds the card. */
  readonly own: Element;
  lined(): Lined | undefined;
  /** Whether the pointer is on the open card. */
  isOnCard(): boolean;
  /** The author looks at these words, or at none any more. */
  onLook(look: Look | undefined): void;
}

export interface Attention {
  /** Nothing is looked at any more. */
  end(): void;
  giveCaretBack(): void;
}

const wayKeys = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"]);

/**
 * Follows pointer, caret and two keys in capture on the window: Alt and Enter opens the cards of the words at the caret and puts
 * the focus there, Escape closes them. Only what a person did counts. A caret that typing has moved opens nothing. Ends with the
 * signal.
 */
export function followAttention({ window, own, lined, isOnCard, onLook }: AttentionOptions, signal: AbortSignal): Attention {
  const { document } = window;
  const looks = createLooks(lined, onLook);
  const pointer = createPointer({ window, looks, lined, isOnCard }, signal);
  const caret = createCaret({ window, looks, lined }, signal);
  let isOnItsWay = false;

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.target === own) return;
    isOnItsWay = wayKeys.has(event.key);
    if (event.key === "Escape" && looks.by !== undefined) {
      swallow(event);
      looks.dismiss();
    } else if (event.key === "Enter" && event.altKey && !event.ctrlKey && !event.metaKey && caret.look("key")) swallow(event);
  };
  const listen = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void): void => {
    window.addEventListener(type, (event) => event.isTrusted && handle(event), { capture: true, signal });
  };
  listen("pointermove", pointer.move);
  listen("pointerdown", ({ target }) => {
    pointer.stop();
    isOnItsWay = target !== own;
  });
  listen("keydown", onKey);
  listen("beforeinput", () => {
    isOnItsWay = false;
    pointer.stop();
    caret.stop();
  });
  listen("focusout", ({ relatedTarget }) => {
    const isElsewhere = relatedTarget !== own && document.hasFocus();
    if (looks.by === "caret" && isElsewhere) looks.end();
  });
  document.addEventListener("selectionchange", () => isOnItsWay && document.activeElement !== own && caret.moved(), { signal });
  return { end: looks.end, giveCaretBack: caret.giveBack };
}

/** Neither the editor nor the page hears of a key that was for us. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
