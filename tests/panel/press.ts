import { act } from "preact/test-utils";

/** A press as a person makes it. In this test document an event can be marked as trusted; in a browser no page can do that. */
export function press(element: Element | null | undefined): void {
  if (!element) throw new Error("There is nothing to press");
  element.dispatchEvent(byAPerson(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 })));
}

/** Marks an event as made by a person. */
export function byAPerson<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, "isTrusted", { value: true });
  return event;
}

/** Does something and lets the panel draw what follows from it. */
export function change(action: () => unknown): void {
  void act(() => {
    action();
  });
}
