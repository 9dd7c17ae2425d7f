import { isShown } from "../fields";
import { idFromAddress, nameFromPicker } from "../page";
import { selectors } from "../selectors";
import { signal } from "../signals";
import type { PageView } from "../view";
import type { Adapter } from "./adapter";
import { pickerOf, suitePlaceSignals, suiteRoots, suiteScope } from "./suite-column";

const path = /\/latest\/reels_composer(?:\/|$)/;

/** The reels composer of Meta Business Suite: three steps, of which only the first shows the text. */
export const reels: Adapter = {
  id: "reels",
  matches: (url) => url.hostname === "business.facebook.com" && path.test(url.pathname),
  surfaceSignals: ({ url, document }) => [
    signal("url-composer", path.test(url.pathname)),
    signal("pagelet-composer", document.querySelector(selectors.composerPagelet) !== null),
  ],
  roots: suiteRoots,
  placeSignals: suitePlaceSignals,
  scope: suiteScope,
  surface: () => "facebook-reel",
  page: (_field, scope, { url }) => ({ ...idFromAddress(url, "asset_id"), ...nameFromPicker(pickerOf(scope)) }),
  pageSource: pickerOf,
  // Without any editable in its place: a field that is there and not known is a field that cannot be read.
  isPutAway,
  // The step that publishes is the one with the schedule and its switches.
  lastStep: (view) => isPutAway(view) && suiteRoots(view).some((root) => root.querySelector(selectors.switch) !== null),
};

function isPutAway(view: PageView): boolean {
  return suiteRoots(view).every((root) =>
    [...root.querySelectorAll<HTMLElement>(selectors.editable)].every((field) => !isShown(field, view)),
  );
}
