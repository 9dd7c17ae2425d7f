/** Name of the element that carries the panel; fixed, so that a new version finds the old one's. */
export const HOST_NAME = "ligne-panel";

/**
 * Events that stop at the host. Inside a shadow root a page's hotkeys cannot see that the target is a field, its
 * dialogs take a press or the focus in the panel for one outside and close or pull the focus back.
 */
const PRIVATE_EVENTS = [
  "keydown",
  "keyup",
  "keypress",
  "beforeinput",
  "input",
  "change",
  "paste",
  "copy",
  "cut",
  "compositionstart",
  "compositionupdate",
  "compositionend",
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "touchstart",
  "touchend",
  "focusin",
  "focusout",
] as const;

/** Keeps the panel's events from the page, and the host in the document, until the signal aborts. */
export function guardHost(host: HTMLElement, abort: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, stop, { signal: abort });

  const document = host.ownerDocument;
  const window = document.defaultView;
  if (!window) throw new Error("The panel needs a document that is on show");
  let frame = 0;
  // Once per frame: a page that removes the host again and again must not freeze.
  const comeBack = () => {
    frame = 0;
    const successor = document.querySelector(HOST_NAME);
    if (!host.isConnected && !successor) document.documentElement.append(host);
  };
  const observer = new window.MutationObserver(() => {
    if (!host.isConnected && frame === 0) frame = window.requestAnimationFrame(comeBack);
  });
  observer.observe(document.documentElement, { childList: true });
  abort.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      window.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
