import { type Handlers, Refused } from "../messages";
import type { Store } from "../store";

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
      const listed = await shelf.ignores(page);
      return listed.ok ? listed.value : new Refused("store");
    },

    "ignores.add": async ({ ignore }, { incognito }) => {
      if (incognito) return new Refused("store");
      const added = await shelf.addIgnore(ignore);
      if (!added.ok) return new Refused("store");
      if (added.value) changed();
      return { added: added.value };
    },

    "ignores.remove": async ({ id, page }, { sender, incognito }) => {
      if (incognito) return new Refused("store");
      if (sender === "content" && page === undefined) return new Refused("not-allowed");
      const removed = await shelf.removeIgnore(id, page);
      if (!removed.ok) return new Refused("store");
      if (removed.value) changed();
      return { removed: removed.value };
    },

    "sheet.get": async ({ page }) => {
      const listed = await shelf.drafts(page);
      return listed.ok ? listed.value : new Refused("store");
    },

    "sheet.set": async ({ draft }, { incognito }) => {
      if (incognito) return new Refused("store");
      const set = await shelf.setDraft(draft);
      return set.ok ? {} : new Refused("store");
    },
  };
}
