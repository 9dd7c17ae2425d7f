/** A watched page in happy-dom: what the watch told, time by hand, and events as only the browser makes them. */
import { afterEach, beforeEach, vi } from "vitest";
import { type ComposerState, type ComposerWatch, type PickedField, watchComposer } from "../../lib/composer";
import { addresses, measure } from "./saved-pages";

interface HappyWindow {
  happyDOM: { setURL(url: string): void };
}

export let controller: AbortController;
/** Everything the watch has told so far. */
export let told: ComposerState[];
/** Stands for Ligne's own element in the page. */
let own: HTMLElement;

/** Before each test: no page, frames and timers by hand; after it, everything is put away. */
export function watchedPage(): void {
  beforeEach(() => {
    controller = new AbortController();
    told = [];
    own = document.createElement("div");
    vi.useFakeTimers({
      toFake: ["requestAnimationFrame", "cancelAnimationFrame", "setTimeout", "clearTimeout", "setInterval", "clearInterval"],
    });
    go(addresses["business-suite"]);
  });
  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}

/** As after loading the page anew: the watch before has ended, and nothing was told yet. */
export function startAnew(): void {
  controller.abort();
  controller = new AbortController();
  told = [];
}

export function go(url: string): void {
  (window as unknown as HappyWindow).happyDOM.setURL(url);
}

export function watch(picked: PickedField[] = [], onSame?: () => void): ComposerWatch {
  const ports = { window: window as never, own, measure, onState: (state: ComposerState) => told.push(state), ...(onSame && { onSame }) };
  const handle = watchComposer(ports, controller.signal);
  handle.remember(picked);
  return handle;
}

/** Lets mutation observers speak, then as many frames pass as fit into the time. */
export async function pass(milliseconds = 17): Promise<void> {
  for (let round = 0; round < 3; round++) await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** An event as only the browser makes them. */
export function trusted(type: string, target: Element, more: object = {}): void {
  const event = Object.assign(new Event(type, { bubbles: true, composed: true }), more);
  Object.defineProperty(event, "isTrusted", { value: true });
  target.dispatchEvent(event);
}

/** The author turns to another tab, or back. */
export function hide(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

export function last(): ComposerState {
  const state = told.at(-1);
  if (!state) throw new Error("nothing was told");
  return state;
}

export function text(): string {
  const state = last();
  return state.status === "reading" ? state.reading.text : `not read: ${state.status}`;
}
