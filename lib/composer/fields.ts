import { selectors } from "./selectors";
import type { PageView } from "./view";

/** Smallest size of a field one writes a post in, in CSS pixels; comment bars and search boxes are lower or narrower. */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 30;

/**
 * The fields inside `roots` in which a draft could be written: visible, editable, large enough, with the role of a text field,
 * and neither ours nor part of a comment, chat, search or menu. In document order, each once. Their text is not touched.
 */
export function candidateFields(roots: readonly Element[], view: PageView): HTMLElement[] {
  const fields = new Set<HTMLElement>();
  for (const root of roots) {
    for (const field of root.querySelectorAll<HTMLElement>(selectors.editable)) {
      if (isCandidate(field, view)) fields.add(field);
    }
  }
  return [...fields];
}

function isCandidate(field: HTMLElement, view: PageView): boolean {
  const role = field.getAttribute("role");
  return (role === "combobox" || role === "textbox" || view.isPicked?.(field) === true) && isShown(field, view);
}

/** Whether an editable is in sight, large enough to write a post in, and neither ours nor somebody else's conversation. */
export function isShown(field: HTMLElement, view: PageView): boolean {
  if (view.own.contains(field)) return false;
  if (field.parentElement?.closest(selectors.editable)) return false;
  if (field.closest(selectors.foreign) ?? field.closest(selectors.concealed)) return false;
  const { width, height } = view.measure(field);
  return width > MIN_WIDTH && height > MIN_HEIGHT;
}
