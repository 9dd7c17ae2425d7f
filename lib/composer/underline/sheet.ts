import { HIGHLIGHTS } from "./underlined";

/** Whether the editor's words are dark on light or light on dark. */
export type Ground = "light" | "dark";

/** Where the looks stand in the page. */
interface Place {
  /** Puts these looks there; again, where the page has taken them away. */
  hold(css: string): void;
  leave(): void;
}

/**
 * The looks of the lines, as a constructed style sheet that the document adopts: no element of the page, and no matter of its
 * policy. Where a script beside the page cannot do that, as in Firefox 140, a style element in the head. A former version's is taken
 * away. Call the answer with the looks; they leave with the signal.
 */
export function adoptSheet(window: Window & typeof globalThis, signal: AbortSignal): (css: string) => void {
  const place = canAdopt(window.document) ? adopted(window) : inHead(window.document);
  signal.addEventListener("abort", place.leave);
  return (css) => {
    if (!signal.aborted) place.hold(css);
  };
}

function canAdopt(document: Document): boolean {
  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets];
    return true;
  } catch {
    return false;
  }
}

function adopted(window: Window & typeof globalThis): Place {
  const { document } = window;
  const others = (): CSSStyleSheet[] => [...document.adoptedStyleSheets].filter((other) => !isOurs(other));
  const sheet = new window.CSSStyleSheet();
  let current = "";
  return {
    hold(css) {
      if (css !== current) sheet.replaceSync(css);
      current = css;
      // The page's own scripts set this list as a whole, and then ours is gone.
      if (![...document.adoptedStyleSheets].includes(sheet)) document.adoptedStyleSheets = [...others(), sheet];
    },
    leave() {
      document.adoptedStyleSheets = others();
    },
  };
}

function inHead(document: Document): Place {
  for (const former of document.querySelectorAll("head > style")) if (former.textContent?.includes(HIGHLIGHTS.near)) former.remove();
  const style = document.createElement("style");
  return {
    hold(css) {
      if (style.textContent !== css) style.textContent = css;
      if (!style.isConnected) document.head.append(style);
    },
    leave: () => style.remove(),
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
