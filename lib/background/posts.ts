import { type Handlers, type PanelPrefs, Refused } from "../messages";
import { digestOf } from "../posts";
import type { Store } from "../store";

type PostHandlers = Pick<Handlers, Extract<keyof Handlers, `posts.${string}`> | "history.get">;

interface PostPorts {
  readonly shelf: Store["posts"];
  readonly prefs: () => Promise<PanelPrefs>;
  /** Tells our open pages and tabs, after a commit. */
  readonly changed: () => void;
}

/**
 * Posts of one's own. The script in Meta's page may hand one in and gets a digest of one Page without a word; a private window leaves
 * nothing behind, and nothing is kept where the reader wants nothing kept.
 */
export function createPostHandlers({ shelf, prefs, changed }: PostPorts): PostHandlers {
  return {
    "posts.note": async ({ post }, { incognito }) => {
      if (incognito || !(await prefs()).keepPosts) return { kept: false };
      const added = await shelf.add([{ ...post, origin: "seen" }]);
      if (!added.ok) return new Refused("store");
      if (added.value > 0) changed();
      return { kept: true };
    },

    "history.get": async ({ page }) => {
      const listed = await shelf.list();
      return listed.ok ? { posts: digestOf(listed.value.posts, page) } : new Refused("store");
    },

    "posts.list": async ({ from, limit }) => {
      const listed = await shelf.list();
      if (!listed.ok) return new Refused("store");
      const { posts, days } = listed.value;
      return { posts: posts.slice(from, from + limit), total: posts.length, days };
    },

    "posts.bring": async ({ posts }, { incognito }) => {
      if (incognito) return new Refused("store");
      const added = await shelf.add(posts);
      if (!added.ok) return new Refused("store");
      if (added.value > 0) changed();
      return { added: added.value, known: posts.length - added.value };
    },

    "posts.remove": async ({ id }) => {
      const removed = await shelf.remove(id);
      if (!removed.ok) return new Refused("store");
      if (removed.value > 0) changed();
      return { removed: removed.value };
    },

    "posts.keep-for": async ({ days }) => {
      const kept = await shelf.keepFor(days);
      if (!kept.ok) return new Refused("store");
      changed();
      return {};
    },
  };
}
