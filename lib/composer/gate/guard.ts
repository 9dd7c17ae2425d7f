import { selectors } from "../selectors";

/** What becomes of an event on its way to the page. */
export type Verdict = "let" | "stop";

export interface GuardOptions {
  readonly window: Window & typeof globalThis;
  /** Our own panel host: what happens inside is not the page's business. */
  readonly own: Element;
  /** Whether pressing this button publishes or schedules. */
  isPublishButton(button: HTMLElement): boolean;
  /**
   * What is to become of the press. Asked at each of its events; `acts` for the one at which the page would publish: a click, or
   * Enter or Space going down.
   */
  onPress(press: { readonly button: HTMLElement; readonly acts: boolean }): Verdict;
  /** Something in here failed; the event went through. */
  onFault(error: unknown): void;
}

/** React and its like answer to any of these. */
const POINTED = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick", "touchstart", "touchend"] as const;
const KEYED = ["keydown", "keypress", "keyup"] as const;
/** Calling these off would keep the browser from making the click that follows. */
const NEEDED_BY_THE_CLICK = new Set(["pointerdown", "touchstart", "touchend"]);

/**
 * Stands before the page at its publishing button: in capture on the window, for presses by mouse, finger and key, and for clicks
 * that a script makes, which count the same. Stops an event or lets it through as it came; never makes one. Fails open.
 */
export function guardPublish(options: GuardOptions, signal: AbortSignal): void {
  const { window, own, isPublishButton, onPress, onFault } = options;
  /** The key of a press that was stopped and that is still held down: it belongs to that press until it comes up. */
  let heldKey: string | undefined;

  /** What follows of a press by key that was stopped, wherever the focus has gone since. */
  const endsHeld = (event: Event): boolean => {
    if (heldKey === undefined || keyOf(event) !== heldKey) return false;
    if (event.type === "keyup") heldKey = undefined;
    return event.type !== "keydown" || (event as KeyboardEvent).repeat;
  };

  const judge = (event: Event): Verdict => {
    if (endsHeld(event)) return "stop";
    const button = mayPress(event) ? buttonAt(event, own) : undefined;
    if (button === undefined || isOff(button) || !isPublishButton(button)) return "let";
    const verdict = onPress({ button, acts: event.type === "click" || event.type === "keydown" });
    if (event.type === "keydown") heldKey = verdict === "stop" ? keyOf(event) : undefined;
    return verdict;
  };

  const handle = (event: Event): void => {
    try {
      if (judge(event) === "let") return;
    } catch (error) {
      onFault(error);
      return;
    }
    event.stopImmediatePropagation();
    if (!NEEDED_BY_THE_CLICK.has(event.type)) event.preventDefault();
  };

  for (const type of [...POINTED, ...KEYED]) {
    window.addEventListener(type, handle, { capture: true, passive: NEEDED_BY_THE_CLICK.has(type), signal });
  }
}

function keyOf(event: Event): string | undefined {
  return "key" in event ? (event as KeyboardEvent).key : undefined;
}

/** Enter and Space press; another button of the mouse opens menus. A click is always the first one's. */
function mayPress(event: Event): boolean {
  const key = keyOf(event);
  if (key !== undefined) return key === "Enter" || key === " ";
  return !("button" in event) || event.button === 0;
}

/** The button of the page under the event. */
function buttonAt({ target }: Event, own: Element): HTMLElement | undefined {
  if (!(target instanceof Element) || own.contains(target)) return undefined;
  return target.closest<HTMLElement>(selectors.button) ?? undefined;
}

/** The page itself does nothing with it now. */
function isOff(button: HTMLElement): boolean {
  return ["aria-busy", "aria-disabled"].some((name) => button.getAttribute(name) === "true") || button.matches(":disabled");
}
