import { type Handlers, Refused } from "../messages";
import type { Store } from "../store";
import { taken } from "./taken";

/**
 * Ignores and draft sheets. The script in Meta's page asks for one Page at a time and takes back what belongs to that Page; our own
 * pages see everything. A private window is told what is known and leaves nothing behind.
 *
 * @param changed tells our open pages and tabs, after a commit
 */
export function createKeptHandlers(
  shelf: Store["drafts"],
  changed: () => void,
): Pick<Handlers, "ignores.list" | "ignores.add" | "ignores.remove" | "sheet.get" | "sheet.set"> {
  return {
    "ignores.list": async ({ page }, { sender }) => {
      if (sender === "content" && page === undefined) return new Refused("not-allowed");
      return taken(await shelf.ignores(page));
    },

    "ignores.add": async ({ ignore }, { incognito }) => {
      if (incognito) return new Refused("store");
      const added = taken(await shelf.addIgnore(ignore));
      if (added) changed();
      return { added };
    },

    "ignores.remove": async ({ id, page }, { sender, incognito }) => {
      if (incognito) return new Refused("store");
      if (sender === "content" && page === undefined) return new Refused("not-allowed");
      const removed = taken(await shelf.removeIgnore(id, page));
      if (removed) changed();
      return { removed };
    },

    "sheet.get": async ({ page }) => {
      return taken(await shelf.drafts(page));
    },

    "sheet.set": async ({ draft }, { incognito }) => {
      if (incognito) return new Refused("store");
      taken(await shelf.setDraft(draft));
      return {};
    },
  };
}
