import { newestFirst, type PastPost, POST_DAYS, unknownPosts } from "../../posts";
import type { SecondCopy } from "../copy/second-copy";
import { type Database, mustBe } from "../opening/database";
import { DAY } from "../retention";
import type { Stored } from "../stored";
import { POST_DAYS_SETTING, type PostRow, postRowOf, readPost } from "./rows";

/** Posts of one's own that went out. Every change is one transaction, and the newest are in the second copy too. */
export interface PostShelf {
  /** Newest first, with the days they are kept. */
  list(): Promise<Stored<{ posts: PastPost[]; days: number }>>;
  /** Resolves after the commit; the value counts the posts that were not here yet. */
  add(posts: readonly PastPost[]): Promise<Stored<number>>;
  /** One post, or all of them; the value counts what was deleted. */
  remove(id?: string): Promise<Stored<number>>;
  /** Keeps posts for so many days from now on; older ones are deleted at once. */
  keepFor(days: number): Promise<Stored<number>>;
}

/** Most that is kept; the oldest give way. */
const MOST_POSTS = 1_000;

type Open = { readonly db: Database; readonly instance: string };

interface ShelfPorts {
  reading<Value>(task: (db: Database) => Promise<Value>): Promise<Stored<Value>>;
  changing<Value>(task: (open: Open) => Promise<Value>): Promise<Stored<Value>>;
  readonly second: Pick<SecondCopy, "notePosts">;
  readonly now: () => number;
}

export function createPostShelf({ reading, changing, second, now }: ShelfPorts): PostShelf {
  /** Runs a change and brings the second copy in line when it changed anything. */
  const change = (task: (db: Database) => Promise<number>) =>
    changing(async ({ db, instance }) => {
      const changed = await inOne(db, instance, () => task(db));
      if (changed > 0) await second.notePosts(instance, await db.posts.toArray());
      return changed;
    });
  return {
    list: () =>
      reading(async (db) => ({
        posts: newestFirst((await db.posts.toArray()).flatMap((row) => readPost(row) ?? [])),
        days: await daysOf(db),
      })),
    add: (posts) =>
      change(async (db) => {
        const rows = await db.posts.toArray();
        const ids = new Set(rows.map(({ id }) => id));
        const known = rows.flatMap((row) => readPost(row) ?? []);
        const fresh = unknownPosts(
          known,
          posts.filter(({ id }) => !ids.has(id)),
        );
        await db.posts.bulkPut(fresh.map((post) => postRowOf(post, now())));
        await dropOldest(db, [...rows, ...fresh.map((post) => postRowOf(post, now()))]);
        return fresh.length;
      }),
    remove: (id) =>
      change(async (db) => {
        const gone = id === undefined ? await db.posts.toCollection().primaryKeys() : await db.posts.where("id").equals(id).primaryKeys();
        await db.posts.bulkDelete(gone);
        return gone.length;
      }),
    keepFor: (days) =>
      change(async (db) => {
        await db.settings.put({ key: POST_DAYS_SETTING, value: Math.min(days, POST_DAYS) });
        return deleteOldPosts(db, now());
      }),
  };
}

/** Deletes posts that were stored longer ago than they are kept. Rows stamped after `now` are stamped now (F16). */
export async function deleteOldPosts(db: Database, now: number): Promise<number> {
  await db.posts.where("storedAt").above(now).modify({ storedAt: now });
  return db.posts
    .where("storedAt")
    .below(now - (await daysOf(db)) * DAY)
    .delete();
}

async function daysOf(db: Database): Promise<number> {
  const days = (await db.settings.get(POST_DAYS_SETTING))?.value;
  return typeof days === "number" && days >= 1 && days <= POST_DAYS ? Math.floor(days) : POST_DAYS;
}

async function dropOldest(db: Database, rows: readonly PostRow[]): Promise<void> {
  if (rows.length <= MOST_POSTS) return;
  const oldest = rows.toSorted((a, b) => Date.parse(a.post.publishedAt) - Date.parse(b.post.publishedAt));
  await db.posts.bulkDelete(oldest.slice(0, rows.length - MOST_POSTS).map(({ id }) => id));
}

/** One strict transaction, in the database that was looked at before opening (F9). */
async function inOne(db: Database, instance: string, task: () => Promise<number>): Promise<number> {
  return db.transaction("rw", db.posts, db.settings, db.meta, async () => {
    await mustBe(db, instance);
    return task();
  });
}
