import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Where a press replaced what it stood in, the focus would be nowhere: what says the outcome takes it, so that keyboard and screen
 * reader go on from there; the screen's heading, where nothing else is named.
 * @param place names what is shown; the first one shown takes nothing
 * @param outcome what takes the focus, asked once the new place is drawn; nothing leaves it where it is
 */
export function useFocusAfterMove(place: string, outcome: () => HTMLElement | null | undefined = screenHeading): void {
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (isNowhere(document.activeElement)) outcome()?.focus();
  });
}

/** The heading of the screen that is shown. */
export const screenHeading = () => document.querySelector<HTMLElement>("main h1");

/** A control that is disabled has lost the focus already; browsers only say so with their next picture. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches(":disabled");
}

/** The part that says an outcome, once it says something; else the one to go back to. */
export function saying(part: HTMLElement | null, otherwise: HTMLElement | null = null): HTMLElement | null {
  return part !== null && part.textContent !== "" ? part : otherwise;
}
