import { isShown } from "../fields";
import { recogniseLabel } from "../label";
import { idFromAddress } from "../page";
import { selectors } from "../selectors";
import { signal } from "../signals";
import type { PageView } from "../view";
import type { Adapter } from "./adapter";

/** Chat windows docked on facebook.com are narrower than this, the post dialog is wider; CSS pixels. */
const MIN_DIALOG_WIDTH = 400;

/** The "Create post" dialog of a Page on facebook.com. */
export const facebookDialog: Adapter = {
  id: "facebook-dialog",
  matches: (url) => url.hostname === "www.facebook.com",
  surfaceSignals: () => [],
  roots: (view) => {
    const dialogs = postDialogs(view);
    return dialogs.length > 0 ? dialogs : labelledFields(view);
  },
  placeSignals: (field, view) => {
    const dialog = field.closest(selectors.dialog);
    return [
      signal("aria-dialog", dialog !== null),
      signal("structure-dialog", dialog !== null && isPostDialog(dialog, view) && hasPostParts(dialog, field)),
    ];
  },
  scope: (field) => field.closest(selectors.dialog) ?? field,
  surface: () => "facebook-post",
  page: (field, _scope, { url }) => {
    const name = recogniseLabel(field.getAttribute("aria-label"))?.name;
    return { ...(url.pathname === "/profile.php" && idFromAddress(url, "id")), ...(name !== undefined && { name }) };
  },
  pageSource: () => undefined,
  isPutAway,
  lastStep: isPutAway,
  isSuspicious: (view) => [...view.document.querySelectorAll<HTMLElement>(selectors.editable)].some((field) => isSuspicious(field, view)),
};

function isPutAway(view: PageView): boolean {
  return postDialogs(view).some((dialog) => dialog.querySelector(selectors.editable) === null);
}

function postDialogs(view: PageView): Element[] {
  return [...view.document.querySelectorAll(selectors.dialog)].filter((dialog) => isPostDialog(dialog, view));
}

function isPostDialog(dialog: Element, view: PageView): boolean {
  return view.measure(dialog).width >= MIN_DIALOG_WIDTH && dialog.querySelector(selectors.conversation) === null;
}

/** A title, one field to write in, and at least two buttons after it (media row, then Next or Post). */
function hasPostParts(dialog: Element, field: Element): boolean {
  const buttons = [...dialog.querySelectorAll(selectors.button)].filter(
    (button) => (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return (
    dialog.querySelector(selectors.heading) !== null && dialog.querySelectorAll(selectors.editable).length === 1 && buttons.length >= 2
  );
}

/** A field that calls itself the composer's outside any dialog: worth saying that it cannot be read, not worth reading. */
function labelledFields({ document }: PageView): Element[] {
  return [...document.querySelectorAll(selectors.editable)].flatMap((field) =>
    recogniseLabel(field.getAttribute("aria-label")) && field.parentElement ? [field.parentElement] : [],
  );
}

/** Fields of docked chats are narrower than this, the field of a post is wider; CSS pixels. */
const MIN_FIELD_WIDTH = 300;

/**
 * A large field in a layer above the page, with a button after it: the post dialog after Meta has taken its role, its label or
 * its editor's marks away. Chats, comments and the page's own main part are left out.
 */
function isSuspicious(field: HTMLElement, view: PageView): boolean {
  if (!isShown(field, view) || view.measure(field).width < MIN_FIELD_WIDTH) return false;
  const dialog = field.closest(selectors.dialog);
  if (dialog !== null) return isPostDialog(dialog, view);
  if (field.closest(selectors.main) !== null) return false;
  return [...view.document.querySelectorAll(selectors.button)].some(
    (button) =>
      (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      button.closest(selectors.foreign) === null &&
      button.closest(selectors.main) === null,
  );
}
