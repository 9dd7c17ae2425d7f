import type { FoundComposer } from "./find";

/** What changed at the composer that is being read. */
export interface EditorChanges {
  /** Text or nodes of the editor. */
  onText(): void;
  /** What the composer says about itself: the Page, the field's role, whether it can be edited. */
  onFrame(): void;
}

/**
 * One observer on the editor and one on the few attributes around it; nothing else of the page is observed in depth.
 * Call the answer with the composer to follow and the part of the page that is it, or with nothing. Ends with the signal.
 */
export function followEditor(
  window: Window & typeof globalThis,
  { onText, onFrame }: EditorChanges,
  signal: AbortSignal,
): (found?: FoundComposer, scope?: Element) => void {
  const text = new window.MutationObserver(onText);
  const frame = new window.MutationObserver(onFrame);
  let field: HTMLElement | undefined;
  let source: Element | undefined;
  const stop = (): void => {
    text.disconnect();
    frame.disconnect();
  };
  signal.addEventListener("abort", stop);
  return (found, scope) => {
    const nextSource = scope && found?.adapter.pageSource(scope);
    if (found?.field === field && nextSource === source) return;
    stop();
    field = found?.field;
    source = nextSource;
    if (field === undefined) return;
    text.observe(field, { childList: true, characterData: true, subtree: true });
    frame.observe(field, { attributes: true, attributeFilter: ["contenteditable", "role"] });
    if (source)
      frame.observe(source, { attributes: true, attributeFilter: ["aria-label"], childList: true, characterData: true, subtree: true });
  };
}
