import * as z from "zod/mini";
import { MARKER_KEY, type Marker } from "../copy/marker";
import type { LocalArea } from "../local";
import type { Database } from "../opening/database";
import { type PostRow, postRowSchema } from "./rows";

const KEY = "ligne.copy.posts";
/** What the copy holds at most: the newest posts, in rows and in UTF-16 units of their JSON. */
const MOST_ROWS = 200;
const MOST_LENGTH = 1_000_000;

const copySchema = z.array(z.unknown());

/** Keeps the newest posts beside the database, in one value that never grows beyond a megabyte or so. */
export async function writePostsCopy(local: LocalArea, marker: Marker, rows: readonly PostRow[]): Promise<void> {
  const newest = rows.toSorted((a, b) => Date.parse(b.post.publishedAt) - Date.parse(a.post.publishedAt)).slice(0, MOST_ROWS);
  let length = 0;
  const kept = newest.filter((row) => {
    length += JSON.stringify(row).length;
    return length <= MOST_LENGTH;
  });
  await local.set({ [KEY]: kept, [MARKER_KEY]: { ...marker, posts: rows.length } });
}

/**
 * After a loss: puts back the posts that can be read.
 *
 * @returns number of posts in the store afterwards
 */
export async function restorePosts(local: LocalArea, db: Database): Promise<number> {
  const copy = copySchema.safeParse((await local.get([KEY]))[KEY]);
  const rows = (copy.success ? copy.data : []).map((row) => postRowSchema.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []));
  await db.posts.bulkPut(rows);
  return db.posts.count();
}
