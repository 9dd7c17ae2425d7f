import * as z from "zod/mini";
import { type PastPost, pastPostSchema } from "../../posts";

/** One post of one's own as stored. `page` is what the index knows its Page by; `storedAt` (milliseconds) is for retention alone. */
export const postRowSchema = z.object({
  id: z.uuid(),
  page: z.string().check(z.maxLength(220)),
  storedAt: z.int().check(z.minimum(0)),
  post: pastPostSchema,
});
export type PostRow = z.output<typeof postRowSchema>;

/** Key, among the settings, of the days that posts are kept. */
export const POST_DAYS_SETTING = "post-days";

export function postRowOf(post: PastPost, storedAt: number): PostRow {
  const { id, name } = post.page;
  return { id: post.id, page: id === undefined ? `name:${name?.trim().toLowerCase() ?? ""}` : `id:${id}`, storedAt, post };
}

/** The post of a row; nothing when the row does not fit its schema. */
export function readPost(row: unknown): PastPost | undefined {
  const parsed = postRowSchema.safeParse(row);
  return parsed.success ? parsed.data.post : undefined;
}
