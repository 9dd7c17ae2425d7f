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

  const judge = (event: Event): Verdict => {
    const key = "key" in event ? (event as KeyboardEvent).key : undefined;
    if (key !== undefined && key !== "Enter" && key !== " ") return "let";
    if (key !== undefined && key === heldKey && isRest(event as KeyboardEvent)) {
      if (event.type === "keyup") heldKey = undefined;
      return "stop";
    }
    const button = buttonAt(event, own);
    if (button === undefined || isOff(button) || !isPrimary(event) || !isPublishButton(button)) return "let";
    const verdict = onPress({ button, acts: event.type === "click" || event.type === "keydown" });
    if (event.type === "keydown") heldKey = verdict === "stop" ? key : undefined;
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

  for (const type of [...POINTED, ...KEYED]) window.addEventListener(type, handle, { capture: true, signal });
}

/** What still follows of a key that went down before. */
function isRest(event: KeyboardEvent): boolean {
  return event.type !== "keydown" || event.repeat;
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

/** Another button of the mouse opens menus; a click is always the first one's. */
function isPrimary(event: Event): boolean {
  return !("button" in event) || event.button === 0;
}
