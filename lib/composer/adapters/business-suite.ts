import { idFromAddress, nameFromPicker } from "../page";
import { selectors } from "../selectors";
import { signal } from "../signals";
import type { Adapter } from "./adapter";
import { pickerOf, suitePlaceSignals, suiteRoots, suiteScope } from "./suite-column";

/** The post composer of Meta Business Suite, as a page of its own or laid over the planner. */
export const businessSuite: Adapter = {
  id: "business-suite",
  matches: (url) => url.hostname === "business.facebook.com",
  surfaceSignals: ({ url, document }) => [
    signal("url-composer", /\/latest\/composer(?:\/|$)/.test(url.pathname)),
    signal("pagelet-composer", document.querySelector(selectors.composerPagelet) !== null),
  ],
  roots: suiteRoots,
  placeSignals: suitePlaceSignals,
  scope: suiteScope,
  tab: (scope) => {
    const words = scope.querySelector(selectors.chosenTab)?.textContent?.replaceAll("\u200B", "").trim();
    return words === "" ? undefined : words;
  },
  // Names of networks are the same in every language.
  surface: (tab) => (tab === "Instagram" ? "instagram-post" : "facebook-post"),
  page: (_field, scope, { url }) => ({ ...idFromAddress(url, "asset_id"), ...nameFromPicker(pickerOf(scope)) }),
  pageSource: pickerOf,
};
