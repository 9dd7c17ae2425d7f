import { HIGHLIGHTS } from "./underlined";

/** Whether the editor's words are dark on light or light on dark. */
export type Ground = "light" | "dark";

/**
 * The looks of the lines, as a constructed style sheet that the document adopts: no element of the page, and no matter of its
 * policy. A former version's is taken away. Call the answer with the looks and the editor; the sheet leaves with the signal.
 */
export function adoptSheet(window: Window & typeof globalThis, signal: AbortSignal): (css: string) => void {
  const { document } = window;
  const others = (): CSSStyleSheet[] => [...document.adoptedStyleSheets].filter((other) => !isOurs(other));
  const sheet = new window.CSSStyleSheet();
  let current = "";
  signal.addEventListener("abort", () => {
    document.adoptedStyleSheets = others();
  });
  return (css) => {
    if (signal.aborted) return;
    if (css !== current) sheet.replaceSync(css);
    current = css;
    // The page's own scripts set this list as a whole, and then ours is gone.
    if (![...document.adoptedStyleSheets].includes(sheet)) document.adoptedStyleSheets = [...others(), sheet];
  };
}

function isOurs(sheet: CSSStyleSheet): boolean {
  const [first] = sheet.cssRules;
  return first?.cssText.includes(`::highlight(${HIGHLIGHTS.near})`) ?? false;
}

/** By the colour of the editor's own words, since a page may be dark on a light system and the other way round. */
export function groundOf(editor: HTMLElement): Ground {
  const color = editor.ownerDocument.defaultView?.getComputedStyle(editor).color ?? "";
  const [red = 0, green = 0, blue = 0] = (/^rgba?\(([^)]*)\)/.exec(color)?.[1] ?? "").split(/[\s,/]+/).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "dark" : "light";
}
