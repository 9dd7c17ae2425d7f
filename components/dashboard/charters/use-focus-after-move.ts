import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Where a press replaced what it stood in, the focus would be nowhere: the screen's heading takes it, so that keyboard and screen
 * reader go on from the top of what came instead.
 * @param place names what is shown; the first one shown takes nothing
 */
export function useFocusAfterMove(place: string): void {
  const shown = useRef(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (document.activeElement === null || document.activeElement === document.body)
      document.querySelector<HTMLElement>("main h1")?.focus();
  }, [place]);
}
