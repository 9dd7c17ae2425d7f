/** What the page tells: nodes came or went outside the editor, or the place changed (address, return from the page cache). */
export interface PageChanges {
  onNodes(): void;
  onPlace(): void;
}

/** How often the address is compared where the browser does not announce changes made by `history.pushState`; milliseconds. */
const ADDRESS_INTERVAL_MS = 1000;

/**
 * Notices that composers may have come or gone, cheaply: one observer for added and removed nodes, of which only the parent is
 * looked at, and the browser's own news about the address. Ends with the signal.
 */
export function followPage(
  window: Window & typeof globalThis,
  isInside: (node: Node) => boolean,
  { onNodes, onPlace }: PageChanges,
  signal: AbortSignal,
): void {
  const { document } = window;
  const observer = new window.MutationObserver((records) => {
    if (records.some(({ target }) => !isInside(target))) onNodes();
  });
  observer.observe(document, { childList: true, subtree: true });
  for (const type of ["popstate", "hashchange", "pageshow"]) window.addEventListener(type, onPlace, { signal });
  document.addEventListener("visibilitychange", onPlace, { signal });
  let address = window.location.href;
  const compareAddress = (): void => {
    if (window.location.href === address) return;
    address = window.location.href;
    onPlace();
  };
  const interval = window.setInterval(compareAddress, ADDRESS_INTERVAL_MS);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    window.clearInterval(interval);
  });
}
