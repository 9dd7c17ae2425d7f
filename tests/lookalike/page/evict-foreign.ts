/** Throws out of the main column, and of dialogs, whatever React did not put there; the editor's own inside is left to the editor. */
export function evictForeign(): void {
  const isOurs = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactFiber$"));
  const sweep = () => {
    for (const element of document.querySelectorAll(
      ":is([role=main], [role=dialog]), :is([role=main], [role=dialog]) :not([contenteditable] *)",
    )) {
      if (isOurs(element) || element.parentElement?.closest("[contenteditable]")) continue;
      window.lookalike.evicted.push(element.tagName.toLowerCase());
      element.remove();
    }
  };
  new MutationObserver(sweep).observe(document.body, { childList: true, subtree: true });
}
