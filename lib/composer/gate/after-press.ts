import { selectors } from "../selectors";

/** What the author did in the page after a press on the publishing button: how often, never what. */
export interface AfterPress {
  /** A press was let through now, on this button. */
  begin(button: HTMLElement): void;
  /** Presses and keys since then, without those on the same spot and those in dialogs that came afterwards in answer to it. */
  readonly acts: number;
}

/** The same event is heard here after the gate has let it through; milliseconds. */
const SAME_EVENT = 50;
const SILENT_KEYS = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock", "Tab"]);

/**
 * Counts what a person does in the page after a press that publishes. A composer that closes by itself, or after a dialog that the
 * press brought was answered, was closed by the page; one that closes after anything else may have been left. Ends with the signal.
 */
export function followAfterPress(window: Window & typeof globalThis, own: Element, signal: AbortSignal): AfterPress {
  let acts = 0;
  let since = Number.POSITIVE_INFINITY;
  let spot: DOMRect | undefined;
  let pressed: WeakRef<HTMLElement> | undefined;
  let before = new WeakSet<Element>();

  const isOnSpot = (event: Event): boolean => {
    if (event.target instanceof Node && pressed?.deref()?.contains(event.target)) return true;
    if (spot === undefined || !(event instanceof window.MouseEvent)) return false;
    const { clientX: x, clientY: y } = event;
    return x >= spot.left && x <= spot.right && y >= spot.top && y <= spot.bottom;
  };
  const isInAnswer = ({ target }: Event): boolean => {
    const dialog = target instanceof Element ? target.closest(selectors.dialog) : null;
    return dialog !== null && !before.has(dialog);
  };
  const hear = (event: Event): void => {
    if (!event.isTrusted || event.timeStamp <= since + SAME_EVENT) return;
    if (event.target instanceof Node && own.contains(event.target)) return;
    if ("key" in event && SILENT_KEYS.has((event as KeyboardEvent).key)) return;
    if (!isOnSpot(event) && !isInAnswer(event)) acts += 1;
  };
  for (const type of ["pointerdown", "keydown", "paste", "drop"]) {
    window.addEventListener(type, hear, { capture: true, passive: true, signal });
  }

  return {
    begin(button) {
      acts = 0;
      since = window.performance.now();
      spot = button.getBoundingClientRect();
      pressed = new WeakRef(button);
      before = new WeakSet(window.document.querySelectorAll(selectors.dialog));
    },
    get acts() {
      return acts;
    },
  };
}
