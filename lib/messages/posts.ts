import * as z from "zod/mini";
import { digestPostSchema, MOST_DIGEST, POST_DAYS, pastPostSchema } from "../posts";
import { pageRef } from "./kept";

/**
 * Messages about posts of one's own that went out. The script in Meta's page hands in what it saw going out and gets hashes, dates and
 * pillars of one Page; words come back to our own pages only.
 */

export const days = z.int().check(z.minimum(1), z.maximum(POST_DAYS));
/** Most posts in one message. */
export const POSTS_AT_ONCE = 100;
const posts = z.array(pastPostSchema).check(z.maxLength(POSTS_AT_ONCE));

export const postMessages = {
  /** A post was seen to go out. `kept` is false where the reader wants none kept. Answered after the commit; the same id again changes nothing. */
  "posts.note": { from: ["content"], request: z.strictObject({ post: pastPostSchema }), reply: z.strictObject({ kept: z.boolean() }) },
  /** What the rules about rhythm and repeats need of a Page's own posts, newest first. */
  "history.get": {
    from: ["content", "page"],
    request: z.strictObject({ page: pageRef }),
    reply: z.strictObject({ posts: z.array(digestPostSchema).check(z.maxLength(MOST_DIGEST)) }),
  },
  /** Newest first, from the post numbered `from`. */
  "posts.list": {
    from: ["page"],
    request: z.strictObject({ from: z.int().check(z.minimum(0)), limit: z.int().check(z.minimum(1), z.maximum(POSTS_AT_ONCE)) }),
  },
  /** Posts brought by hand; those that are here already are passed over. */
  "posts.bring": { from: ["page"], request: z.strictObject({ posts }) },
  /** One post, or without an id all of them, with their copies. */
  "posts.remove": {
    from: ["page"],
    request: z.strictObject({ id: z.optional(z.uuid()) }),
  },
  /** How long posts are kept from now on; older ones go at once. */
  "posts.keep-for": { from: ["page"], request: z.strictObject({ days }) },
} as const;
