import { useLayoutEffect, useRef } from "preact/hooks";

/** Where the focus goes when the panel opens and closes. */
export interface PanelFocus {
  /** Notes where the focus came from when it entered the panel. */
  onFocusIn(event: FocusEvent): void;
  /** After the next change, put the focus on the collapse button or the tab (the change was made by keyboard). */
  follow(): void;
  /** Gives the focus back to where it was before the panel; otherwise to the tab after the next change. */
  giveBack(): void;
}

/** `open` tells which of the two elements is there. */
export function usePanelFocus(open: boolean, elements: { tab(): HTMLElement | null; collapse(): HTMLElement | null }): PanelFocus {
  const cameFrom = useRef<HTMLElement | undefined>(undefined);
  const following = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves only when the panel opens or closes
  useLayoutEffect(() => {
    if (!following.current) return;
    following.current = false;
    (open ? elements.collapse() : elements.tab())?.focus();
  }, [open]);

  return {
    onFocusIn: (event) => {
      const { currentTarget, relatedTarget } = event;
      const inside = currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (relatedTarget instanceof HTMLElement && !inside) cameFrom.current = relatedTarget;
    },
    follow: () => {
      following.current = true;
    },
    giveBack: () => {
      const target = cameFrom.current;
      if (target?.isConnected) target.focus();
      else following.current = true;
    },
  };
}
