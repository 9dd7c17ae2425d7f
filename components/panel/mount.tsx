import { render } from "preact";
import type { PanelState, WaysOut } from "../../lib/panel";
import { drawGate, type GateLayer } from "./gate-layer";
import { guardHost, HOST_NAME } from "./host";
import { Panel } from "./Panel";
import { panelStyles } from "./styles";

export interface MountOptions {
  readonly document: Document;
  readonly state: PanelState;
  readonly ways?: WaysOut | undefined;
  /** Style sheet text; the panel's own unless told. */
  readonly css?: string;
}

/**
 * Puts the panel on the document's root element, in a closed shadow root, until the signal aborts.
 * A host that a former version left behind is removed; a host that the page removes comes back.
 */
export function mountPanel(
  { document, state, ways, css = panelStyles }: MountOptions,
  abort: AbortSignal,
): GateLayer & { readonly host: HTMLElement } {
  for (const stale of document.querySelectorAll(HOST_NAME)) stale.remove();
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: "closed" });
  // An element: a script beside the page cannot have a sheet adopted in Firefox 140.
  const style = document.createElement("style");
  style.textContent = css;
  const panel = document.createElement("div");
  root.append(style, panel);
  render(<Panel state={state} ways={ways} />, panel);
  const gate = drawGate(root, state, abort);
  document.documentElement.append(host);
  guardHost(host, abort);
  abort.addEventListener(
    "abort",
    () => {
      render(null, panel);
      host.remove();
    },
    { once: true },
  );
  return { host, ...gate };
}

/** Draws the panel openly into an element of a page of ours, which brings `panelStyles` itself. */
export function renderPanelOnPage(container: Element, state: PanelState, direction: "ltr" | "rtl" = "ltr", ways?: WaysOut): void {
  render(<Panel state={state} ways={ways} direction={direction} />, container);
  drawGate(container, state, new AbortController().signal, direction);
}
