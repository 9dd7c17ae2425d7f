import type { Adapter } from "./adapter";
import { businessSuite } from "./business-suite";
import { facebookDialog } from "./facebook-dialog";
import { otherComposer } from "./other-composer";
import { reels } from "./reels";

/** Every surface that is known; the first that matches the address answers. */
export const adapters: readonly Adapter[] = [reels, otherComposer, businessSuite, facebookDialog];

/** The adapter that answers for the address. */
export function adapterFor(url: URL): Adapter | undefined {
  return adapters.find((adapter) => adapter.matches(url));
}
