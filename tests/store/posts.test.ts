import { describe, expect, it } from "vitest";
import { DAY, dump, fakeDisk, NOON, postOf } from "./fake-store";

const posts = async (store: ReturnType<ReturnType<typeof fakeDisk>["start"]>) => {
  const listed = await store.posts.list();
  if (!listed.ok) throw new Error(listed.health.status);
  return listed.value;
};

describe("own posts", () => {
  it("are listed newest first by the time they went out, and the same id again changes nothing", async () => {
    const store = fakeDisk().start();
    expect(await store.posts.add([postOf(1, 9), postOf(2, 1), postOf(3, 30)])).toEqual({ ok: true, value: 3 });
    expect(await store.posts.add([postOf(2, 1, { text: "anders" })])).toEqual({ ok: true, value: 0 });
    expect((await posts(store)).posts).toEqual([postOf(2, 1), postOf(1, 9), postOf(3, 30)]);
  });

  it("are deleted one by one and all together, from the second copy too", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.posts.add([postOf(1), postOf(2), postOf(3)]);
    expect(await store.posts.remove(postOf(2).id)).toEqual({ ok: true, value: 1 });
    expect(JSON.stringify([...disk.local.values])).not.toContain(postOf(2).text);
    expect(await store.posts.remove(postOf(2).id), "it is gone").toEqual({ ok: true, value: 0 });
    expect(await store.posts.remove()).toEqual({ ok: true, value: 2 });
    expect(JSON.stringify([...disk.local.values])).not.toContain("Nadia");
    expect(JSON.stringify(await dump(disk))).not.toContain("Nadia");
  });

  it("T19: are erased after ninety days, or after fewer where that is chosen, at once", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.posts.add([postOf(1)]);
    disk.clock.now = NOON + 40 * DAY;
    await store.posts.add([postOf(2, 0)]);
    disk.clock.now = NOON + 89 * DAY;
    expect(await store.retain()).toEqual({ ok: true, value: 0 });
    disk.clock.now = NOON + 91 * DAY;
    expect(await store.retain()).toEqual({ ok: true, value: 1 });
    expect((await posts(store)).posts.map(({ id }) => id)).toEqual([postOf(2).id]);
    expect(JSON.stringify([...disk.local.values])).not.toContain(postOf(1).text);
    expect((await posts(store)).days).toBe(90);
    expect(await store.posts.keepFor(60)).toEqual({ ok: true, value: 0 });
    expect(await store.posts.keepFor(30)).toEqual({ ok: true, value: 1 });
    expect(await posts(store)).toEqual({ posts: [], days: 30 });
    expect(await store.posts.keepFor(400), "never longer than ninety").toMatchObject({ ok: true });
    expect((await posts(store)).days).toBe(90);
  });

  it("F9: come back from the second copy after a loss, and even without any draft the loss is noticed", async () => {
    const disk = fakeDisk();
    const first = disk.start();
    await first.posts.add([postOf(1), postOf(2)]);
    await first.close();
    disk.wipe();
    const store = disk.start();
    expect(await store.health()).toMatchObject({ status: "lost" });
    expect(await store.recover("restore")).toEqual({ ok: true, value: 0 });
    expect((await posts(store)).posts).toEqual([postOf(1), postOf(2)]);
    await store.close();
    disk.wipe();
    const empty = disk.start();
    await empty.health();
    await empty.recover("start-empty");
    expect((await posts(empty)).posts).toEqual([]);
    expect(JSON.stringify([...disk.local.values]), "starting empty forgets the copy").not.toContain("Nadia");
  });

  it("stay bounded: a thousand posts, and a megabyte of copy that holds the newest", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    const long = "mot ".repeat(2_500);
    const many = Array.from({ length: 1_050 }, (_, index) => postOf(index, index % 400, { text: `${index} ${long}` }));
    for (let from = 0; from < many.length; from += 350) await store.posts.add(many.slice(from, from + 350));
    const kept = (await posts(store)).posts;
    expect(kept).toHaveLength(1_000);
    const copy = JSON.stringify(disk.local.values.get("ligne.copy.posts"));
    expect(copy.length).toBeLessThan(1_100_000);
    expect(copy.length).toBeGreaterThan(500_000);
    expect(JSON.parse(copy)[0].post.id).toBe(kept[0]?.id);
  });

  it("F7: a full disk is said, and nothing is half there", async () => {
    const disk = fakeDisk();
    const store = disk.start();
    await store.posts.add([postOf(1)]);
    disk.local.failWith = new Error("QuotaExceededError");
    expect(await store.posts.add([postOf(2)]), "the database took it; the copy is told to the log").toEqual({ ok: true, value: 1 });
    expect(disk.events.some(({ code }) => code === "second-copy-failed")).toBe(true);
    disk.local.failWith = undefined;
    await store.posts.add([postOf(3)]);
    expect(JSON.stringify(disk.local.values.get("ligne.copy.posts")), "the next change mends the copy").toContain(postOf(2).text);
  });
});
