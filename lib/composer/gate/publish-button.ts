import type { Adapter } from "../adapters/adapter";
import { selectors } from "../selectors";
import type { Signal } from "../state";
import type { PageView } from "../view";
import { wordOf } from "./words";

/** Where a publishing button is looked for. */
export interface PublishPlace {
  readonly adapter: Adapter;
  readonly view: PageView;
  /** The text field that is read now; nothing while the composer shows another step. */
  readonly field?: HTMLElement | undefined;
}

/**
 * Whether pressing this button publishes or schedules the post: two families of signals agree, as for the text field. Its words
 * alone decide nothing, and in a language that is not known the place decides.
 */
export function isPublishButton(button: HTMLElement, place: PublishPlace): boolean {
  const footer = footerOf(button, place);
  if (footer === undefined || !isEligible(button, place)) return false;
  const word = wordOf(button);
  if (word === "other" || (word === undefined && !mayBeUnknown(footer, place))) return false;
  const families = publishSignals(button, footer, place).filter(({ found }) => found);
  return new Set(families.map(({ family }) => family)).size >= 2;
}

/** Every button of the composer that publishes or schedules, in document order. */
export function findPublishButtons(place: PublishPlace): HTMLElement[] {
  const buttons = place.adapter.roots(place.view).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selectors.button)]);
  return [...new Set(buttons)].filter((button) => isPublishButton(button, place));
}

/** Whether a publishing button should be there now: in a composer of several steps the earlier ones have none. */
export function expectsPublishButton({ adapter, view }: PublishPlace): boolean {
  return adapter.lastStep === undefined || adapter.lastStep(view);
}

function publishSignals(button: HTMLElement, footer: Element, place: PublishPlace): readonly Signal[] {
  return [
    { id: "pagelet-footer", family: "pagelet", found: footer.matches(selectors.footerPagelet) },
    { id: "aria-word", family: "aria", found: wordOf(button) === "publishes" },
    { id: "structure-primary", family: "structure", found: primaryOf(pressable(footer, place)) === button },
  ];
}

/** A button of unknown wording is taken by its place only where no other one says that it publishes, and where one is expected. */
function mayBeUnknown(footer: Element, place: PublishPlace): boolean {
  return expectsPublishButton(place) && pressable(footer, place).every((button) => wordOf(button) !== "publishes");
}

/** The one that is drawn unlike all the others, whatever its place; the last one where none is. */
function primaryOf(buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const looks = buttons.map((button) =>
    [button, ...button.querySelectorAll("*")].map((part) => part.getAttribute("class") ?? "").join("|"),
  );
  const alone = buttons.filter((_button, index) => looks.filter((look) => look === looks[index]).length === 1);
  const isSingledOut = alone.length === 1 && buttons.length > 2 && new Set(looks).size === 2;
  return isSingledOut ? alone[0] : buttons.at(-1);
}

/** The part of the composer that ends with the button: its footer card, its dialog, or the column from the text field on. */
function footerOf(button: Element, { adapter, view, field }: PublishPlace): Element | undefined {
  const pagelet = button.closest(selectors.footerPagelet);
  if (pagelet !== null) return pagelet;
  const roots = adapter.roots(view);
  const dialog = button.closest(selectors.dialog);
  if (dialog !== null) return roots.includes(dialog) ? dialog : undefined;
  const scope = field?.isConnected ? adapter.scope(field, view) : roots.find((root) => root.contains(button));
  return scope?.contains(button) ? scope : undefined;
}

/** What can be pressed there, in document order; those that can be busy stand for all where there are any. */
function pressable(footer: Element, place: PublishPlace): HTMLElement[] {
  const buttons = [...footer.querySelectorAll<HTMLElement>(selectors.button)].filter((button) => isEligible(button, place));
  const sending = buttons.filter((button) => button.hasAttribute("aria-busy"));
  return sending.length > 0 ? sending : buttons;
}

function isEligible(button: HTMLElement, { view, field }: PublishPlace): boolean {
  if (view.own.contains(button) || button.hasAttribute("aria-haspopup")) return false;
  if (button.closest(selectors.foreign) !== null || button.closest(selectors.concealed) !== null) return false;
  const isBefore = field?.isConnected && (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return !isBefore && view.measure(button).width > 0;
}
