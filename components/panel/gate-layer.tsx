import { render } from "preact";
import type { PanelState } from "../../lib/panel";
import { GateDialog } from "./GateDialog";

/** Where the gate's question is drawn. */
export interface GateLayer {
  /** Whether the question is in the document and has a size: a person can see and answer it. */
  isQuestionShown(): boolean;
}

/**
 * Draws the gate's question into a layer of its own, at once when it is put and apart from the panel: a press is held back only by
 * a question that is really there, whatever has become of the panel. Ends with the signal.
 */
export function drawGate(root: ParentNode & Node, state: PanelState, abort: AbortSignal, direction: "ltr" | "rtl" = "ltr"): GateLayer {
  const layer = (root.ownerDocument ?? document).createElement("div");
  root.appendChild(layer);
  // A press beside the question must not take the focus out of it.
  const keepFocus = (event: Event) => event.target instanceof Element && event.target.matches(".gate") && event.preventDefault();
  layer.addEventListener("mousedown", keepFocus, { signal: abort });
  const stop = state.gate.question.subscribe((question) => {
    render(question && <GateDialog state={state} question={question} direction={direction} />, layer);
  });
  abort.addEventListener(
    "abort",
    () => {
      stop();
      render(null, layer);
      layer.remove();
    },
    { once: true },
  );
  return {
    isQuestionShown: () => {
      const dialog = layer.isConnected ? layer.querySelector('[role="alertdialog"]') : null;
      const { width, height } = dialog?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return width > 0 && height > 0;
    },
  };
}
