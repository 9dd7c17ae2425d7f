import type { Span } from "../finding";
import type { Post } from "../post";
import { firstEndingAfter } from "../spans";

/** True when the words stand in a quotation that is not the whole post: they are a customer’s, a title’s, not the company’s own. */
export function isQuoted(post: Post, { start, end }: Span): boolean {
  const around = post.quotes[firstEndingAfter(post.quotes, end)];
  return around !== undefined && around.start < start && around.end - around.start < 0.7 * post.text.trim().length;
}
