import { selectors } from "./selectors";

/** Where the author last worked. Remembers elements, never keys, never text, never times. */
export interface InputHistory {
  readonly lastTyped: Element | undefined;
  readonly lastUsed: Element | undefined;
  /** An input method is building a character in the field: its document holds marks that nobody typed. */
  readonly isComposing: boolean;
}

/**
 * Follows trusted typing and focus in capture on the window, so that nothing the page stops is missed. Events made by scripts
 * do not count. Ends with the signal.
 */
export function followInput(window: Window & typeof globalThis, own: Element, onChange: () => void, signal: AbortSignal): InputHistory {
  let typed: WeakRef<Element> | undefined;
  let used: WeakRef<Element> | undefined;
  let composing: WeakRef<Element> | undefined;
  const listen = (types: readonly string[], handle: (field: Element, event: Event) => void): void => {
    for (const type of types) {
      window.addEventListener(
        type,
        (event) => {
          const field = event.isTrusted ? editableOf(event.target, own) : undefined;
          if (field !== undefined) handle(field, event);
        },
        { capture: true, passive: true, signal },
      );
    }
  };
  const use = (field: Element): void => {
    if (used?.deref() === field) return;
    used = new WeakRef(field);
    onChange();
  };
  const endComposition = (): void => {
    if (composing === undefined) return;
    composing = undefined;
    onChange();
  };
  listen(["focusin"], use);
  listen(["beforeinput", "input"], (field, event) => {
    typed = new WeakRef(field);
    use(field);
    if (!(event as InputEvent).isComposing) endComposition();
  });
  listen(["compositionstart"], (field) => {
    composing = new WeakRef(field);
  });
  listen(["compositionend", "focusout"], endComposition);
  return {
    get lastTyped() {
      return typed?.deref();
    },
    get lastUsed() {
      return used?.deref();
    },
    get isComposing() {
      return composing?.deref()?.isConnected ?? false;
    },
  };
}

/** The outermost editable around an event's target; nothing for inputs, plain page parts and our own panel. */
export function editableOf(target: EventTarget | null, own: Element): Element | undefined {
  if (!(target instanceof Element) || own.contains(target)) return undefined;
  let found: Element | undefined;
  for (let field = target.closest(selectors.editable); field; field = field.parentElement?.closest(selectors.editable) ?? null)
    found = field;
  return found;
}
