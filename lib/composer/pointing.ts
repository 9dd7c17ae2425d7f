import { editableOf } from "./input-history";

/**
 * The next field that the author clicks or types into, ours excepted; `cancelled` when the author presses Escape or the signal
 * aborts first. What is no field at all is passed over. Scripts of the page cannot answer.
 */
export function nextPointedField(window: Window & typeof globalThis, own: Element, signal: AbortSignal): Promise<Element | "cancelled"> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve("cancelled");
      return;
    }
    const done = new AbortController();
    const finish = (answer: Element | "cancelled"): void => {
      done.abort();
      resolve(answer);
    };
    for (const type of ["pointerdown", "beforeinput"]) {
      window.addEventListener(
        type,
        (event) => {
          const field = event.isTrusted ? fieldOf(event.target, own) : undefined;
          if (field !== undefined) finish(field);
        },
        { capture: true, passive: true, signal: done.signal },
      );
    }
    window.addEventListener(
      "keydown",
      (event) => {
        if (!event.isTrusted || event.key !== "Escape" || event.isComposing) return;
        // This Escape answers us: it must not close Meta's dialog or our panel as well.
        event.preventDefault();
        event.stopImmediatePropagation();
        finish("cancelled");
      },
      { capture: true, signal: done.signal },
    );
    signal.addEventListener("abort", () => finish("cancelled"), { signal: done.signal });
  });
}

/** The editable around the target, or a plain form field, which the author may take for the composer's. */
function fieldOf(target: EventTarget | null, own: Element): Element | undefined {
  if (!(target instanceof Element) || own.contains(target)) return undefined;
  return (
    editableOf(target, own) ??
    target.closest(
      "textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), [contenteditable]:not([contenteditable='false'])",
    ) ??
    undefined
  );
}
