import { idFromAddress, nameFromPicker } from "../page";
import { signal } from "../signals";
import type { Adapter } from "./adapter";
import { pickerOf, suiteRoots, suiteScope } from "./suite-column";

/**
 * Composers of Business Suite that are not read by themselves: stories, bulk upload, marketing messages and whatever comes next.
 * Meta's own table of paths names every one of them `…_composer`. A field that the author points at is read all the same.
 */
const path = /\/latest\/(?!(?:reels_)?composer(?:\/|$))[a-z_]*composer[a-z_]*(?:\/|$)/;

export const otherComposer: Adapter = {
  id: "other-composer",
  readsOnlyPicked: true,
  matches: (url) => url.hostname === "business.facebook.com" && path.test(url.pathname),
  surfaceSignals: ({ url }) => [signal("url-composer", path.test(url.pathname))],
  roots: suiteRoots,
  placeSignals: () => [],
  scope: suiteScope,
  surface: () => "facebook-post",
  page: (_field, scope, { url }) => ({ ...idFromAddress(url, "asset_id"), ...nameFromPicker(pickerOf(scope)) }),
  pageSource: pickerOf,
};
