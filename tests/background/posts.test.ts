import { describe, expect, it } from "vitest";
import { createPostHandlers } from "../../lib/background/posts";
import { type HandlerContext, panelPrefsSchema, Refused } from "../../lib/messages";
import { fakeDisk, postOf } from "../store/fake-store";

function bench(keepPosts = true) {
  let changes = 0;
  const store = fakeDisk().start();
  const handlers = createPostHandlers({
    shelf: store.posts,
    prefs: async () => ({ ...panelPrefsSchema.parse({}), keepPosts }),
    changed: () => {
      changes += 1;
    },
  });
  return { handlers, store, changes: () => changes };
}
const content: HandlerContext = { sender: "content", requestId: "r", incognito: false, tabId: 1, documentId: undefined };
const page: HandlerContext = { ...content, sender: "page" };

describe("own posts in the background", () => {
  it("are kept when a tab saw them go out, and told once", async () => {
    const { handlers, changes } = bench();
    const post = postOf(1, 1, { origin: "brought" });
    expect(await handlers["posts.note"]({ post }, content)).toEqual({ kept: true });
    expect(await handlers["posts.note"]({ post }, content), "the same press told again").toEqual({ kept: true });
    expect(changes()).toBe(1);
    expect(await handlers["posts.list"]({ from: 0, limit: 10 }, page), "a tab cannot say that somebody brought it").toEqual({
      posts: [{ ...post, origin: "seen" }],
      total: 1,
      days: 90,
    });
  });

  it("T8: leave nothing of a private window, and nothing where they are turned off", async () => {
    const open = bench();
    expect(await open.handlers["posts.note"]({ post: postOf(1) }, { ...content, incognito: true })).toEqual({ kept: false });
    expect(await open.handlers["posts.bring"]({ posts: [postOf(1)] }, { ...page, incognito: true })).toBeInstanceOf(Refused);
    const off = bench(false);
    expect(await off.handlers["posts.note"]({ post: postOf(1) }, content)).toEqual({ kept: false });
    for (const { handlers } of [open, off]) expect(await handlers["posts.list"]({ from: 0, limit: 10 }, page)).toMatchObject({ total: 0 });
  });

  it("reach a tab as a digest of its Page, without a word", async () => {
    const { handlers } = bench();
    await handlers["posts.bring"]({ posts: [postOf(1), postOf(2, 2, { page: { id: "42", name: "Chez Léa" } })] }, page);
    const digest = await handlers["history.get"]({ page: { id: "1234567890" } }, content);
    expect(digest).toEqual({ posts: [{ publishedAt: postOf(1).publishedAt, pillarId: "chantiers", shingles: [1, 1_001] }] });
    expect(JSON.stringify(digest)).not.toMatch(/Nadia|Lumen|Clisson/);
  });

  it("are brought once, page by page listed, deleted, and kept shorter where that is chosen", async () => {
    const { handlers } = bench();
    const posts = [postOf(1), postOf(2), postOf(3)];
    expect(await handlers["posts.bring"]({ posts }, page)).toEqual({ added: 3, known: 0 });
    expect(await handlers["posts.bring"]({ posts }, page)).toEqual({ added: 0, known: 3 });
    expect(await handlers["posts.list"]({ from: 1, limit: 1 }, page)).toMatchObject({ posts: [{ id: postOf(2).id }], total: 3 });
    expect(await handlers["posts.remove"]({ id: postOf(2).id }, page)).toEqual({ removed: 1 });
    expect(await handlers["posts.remove"]({}, page)).toEqual({ removed: 2 });
    await handlers["posts.keep-for"]({ days: 14 }, page);
    expect(await handlers["posts.list"]({ from: 0, limit: 1 }, page)).toMatchObject({ total: 0, days: 14 });
  });
});
