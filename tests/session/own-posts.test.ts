import { describe, expect, it } from "vitest";
import { createHistoryDesk, createPostMemory } from "../../lib/session";

const settle = () => new Promise((done) => setTimeout(done));
const seen = {
  page: { id: "1", name: "Atelier" },
  surface: "facebook-post",
  text: "Mardi à Clisson",
  publishedAt: "2026-11-25T09:00:00.000Z",
} as const;

describe("what a tab knows of own posts", () => {
  it("is asked for each Page, and told only when it differs", async () => {
    const asked: unknown[] = [];
    let posts = [{ publishedAt: "2026-11-02T09:00:00.000Z", shingles: [1, 2] }];
    let changes = 0;
    const desk = createHistoryDesk(
      {
        ask: async (request) => {
          asked.push(request);
          return { ok: true, value: { posts } };
        },
        onChange: () => {
          changes += 1;
        },
      },
      new AbortController().signal,
    );
    desk.reload();
    expect(desk.history(), "no Page yet").toBeUndefined();
    desk.followPage({ id: "1", name: "Atelier" });
    desk.followPage({ id: "1", name: "Atelier" });
    await settle();
    expect(asked).toEqual([{ page: { id: "1", name: "Atelier" } }]);
    expect(desk.history()?.posts).toEqual(posts);
    desk.reload();
    await settle();
    expect(changes, "nothing new").toBe(1);
    posts = [...posts, { publishedAt: "2026-11-03T09:00:00.000Z", shingles: [3] }];
    desk.reload();
    await settle();
    expect([changes, desk.history()?.posts.length]).toEqual([2, 2]);
    desk.followPage({ id: "2" });
    expect(desk.history(), "another Page's posts are not this one's").toBeUndefined();
  });

  it("stays as it was when nobody answers, and an answer for the Page before is let go", async () => {
    const answers: ((
      value: { ok: true; value: { posts: { publishedAt: string; shingles: number[] }[] } } | { ok: false; reason: "store" },
    ) => void)[] = [];
    const desk = createHistoryDesk(
      { ask: () => new Promise((answer) => answers.push(answer)), onChange: () => undefined },
      new AbortController().signal,
    );
    desk.followPage({ id: "1" });
    desk.followPage({ id: "2" });
    answers[1]?.({ ok: true, value: { posts: [{ publishedAt: "2026-11-03T09:00:00.000Z", shingles: [3] }] } });
    answers[0]?.({ ok: true, value: { posts: [] } });
    await settle();
    expect(desk.history()?.posts).toHaveLength(1);
    desk.reload();
    answers[2]?.({ ok: false, reason: "store" });
    await settle();
    expect(desk.history()?.posts).toHaveLength(1);
  });
});

describe("a post on its way to be kept", () => {
  it("gets an id and hashes; a text that no post could have is let go, a very long one goes without hashes", () => {
    const noted: { post: { id: string; shingles: readonly number[]; origin: string } }[] = [];
    const keep = createPostMemory({
      note: async (request) => noted.push(request),
      shinglesOf: (text) => Array.from({ length: Math.ceil(text.length / 10) }, (_, index) => index),
      newId: () => "7e7a0a52-6c8a-4a55-8c61-9d7a3f1b2c01",
    });
    keep(seen);
    keep({ ...seen, text: "x".repeat(63_207) });
    keep({ ...seen, text: "x".repeat(30_000) });
    expect(noted.map(({ post }) => [post.origin, post.shingles.length])).toEqual([
      ["seen", 2],
      ["seen", 0],
    ]);
  });
});
