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
  const last = lastColumns.get(field);
  if (last !== undefined && isStillColumn(last, field, document)) return last;
  const column = seekColumn(field, document);
  if (column !== undefined) lastColumns.set(field, column);
  return column;
}

const lastColumns = new WeakMap<Element, Element>();

function seekColumn(field: Element, document: Document): Element | undefined {
  for (let scope = field.parentElement; scope !== null && isWithin(scope, field, document); scope = scope.parentElement) {
    if (isColumn(scope, field)) return scope;
  }
  return undefined;
}

/** What lies around a column is one too: it still is the smallest when it is one, and the step from it towards the field is none. */
function isStillColumn(scope: Element, field: Element, document: Document): boolean {
  if (!scope.contains(field) || !isWithin(scope, field, document) || !isColumn(scope, field)) return false;
  let step = field;
  while (step.parentElement !== null && step.parentElement !== scope) step = step.parentElement;
  return step === field || !isColumn(step, field);
}

/** A column is never larger than the main part of the page, nor, where none is marked as such, the whole app. */
function isWithin(scope: Element, field: Element, { body }: Document): boolean {
  const main = field.closest(selectors.main);
  return scope !== body && (main === null ? scope.parentElement !== body : main.contains(scope));
}

function isColumn(scope: Element, field: Element): boolean {
  return hasBefore(scope, selectors.picker, field) && hasAfter(scope, selectors.afterField, field);
}

function hasBefore(scope: Element, selector: string, field: Element): boolean {
  const first = scope.querySelector(selector);
  return first !== null && (first.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hasAfter(scope: Element, selector: string, field: Element): boolean {
  const all = scope.querySelectorAll(selector);
  const last = all[all.length - 1];
  return last !== undefined && (last.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
