import { type Handlers, type PanelPrefs, Refused } from "../messages";
import { digestOf } from "../posts";
import type { Store } from "../store";
import { taken } from "./taken";

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
      const added = taken(await shelf.add([{ ...post, origin: "seen" }]));
      if (added > 0) changed();
      return { kept: true };
    },

    "history.get": async ({ page }) => {
      const listed = taken(await shelf.list());
      return { posts: digestOf(listed.posts, page) };
    },

    "posts.list": async ({ from, limit }) => {
      const { posts, days } = taken(await shelf.list());
      return { posts: posts.slice(from, from + limit), total: posts.length, days };
    },

    "posts.bring": async ({ posts }, { incognito }) => {
      if (incognito) return new Refused("store");
      const added = taken(await shelf.add(posts));
      if (added > 0) changed();
      return { added, known: posts.length - added };
    },

    "posts.remove": async ({ id }) => {
      const removed = taken(await shelf.remove(id));
      if (removed > 0) changed();
      return { removed };
    },

    "posts.keep-for": async ({ days }) => {
      taken(await shelf.keepFor(days));
      changed();
      return {};
    },
  };
}
