import { selectors } from "../selectors";
import { signal } from "../signals";
import type { Signal } from "../state";
import type { PageView } from "../view";

/** What the composers of Business Suite have in common: one column with the picker, the field and the footer. */

/** The subtrees in which Business Suite puts a composer. */
export function suiteRoots({ document }: PageView): readonly Element[] {
  return [document.querySelector(selectors.main) ?? document.body, ...document.querySelectorAll(selectors.dialog)];
}

/** Signals that tie a field to a composer's column. */
export function suitePlaceSignals(field: HTMLElement, view: PageView): readonly Signal[] {
  return [signal("pagelet-field", isInTextPagelet(field)), signal("structure-column", columnAround(field, view) !== undefined)];
}

/** The smallest part of the page that is the composer around the field. */
export function suiteScope(field: HTMLElement, view: PageView): Element {
  return columnAround(field, view) ?? field.closest(selectors.composerPagelet) ?? field;
}

/** The "Post to" picker of a composer. */
export function pickerOf(scope: Element): Element | undefined {
  return scope.querySelector(selectors.picker) ?? undefined;
}

function isInTextPagelet(field: Element): boolean {
  const pagelet = field.closest(selectors.composerPagelet);
  return pagelet !== null && !pagelet.matches(selectors.notTextPagelet);
}

/**
 * The column that holds, in this order, the "Post to" picker, the field, and a footer, busy button or switch.
 * Comment and chat boxes stand behind the footer or share with it no more than the page itself.
 */
function columnAround(field: Element, { document }: PageView): Element | undefined {
  const main = field.closest(selectors.main);
  for (let scope = field.parentElement; scope !== null && scope !== document.body; scope = scope.parentElement) {
    const isApp = main === null && scope.parentElement === document.body;
    if (isApp) return undefined;
    if (hasBefore(scope, selectors.picker, field) && hasAfter(scope, selectors.afterField, field)) return scope;
    if (scope === main) return undefined;
  }
  return undefined;
}

function hasBefore(scope: Element, selector: string, field: Element): boolean {
  const first = scope.querySelector(selector);
  return first !== null && (first.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hasAfter(scope: Element, selector: string, field: Element): boolean {
  const last = [...scope.querySelectorAll(selector)].at(-1);
  return last !== undefined && (last.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
