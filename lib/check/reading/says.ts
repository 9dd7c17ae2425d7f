import { matches } from "../match";
import type { Post } from "../post";

/** Whether a pattern (not global, of folded text) matches somewhere in the post. */
export function says(post: Post, pattern: RegExp): boolean {
  return matches(post, pattern);
}
