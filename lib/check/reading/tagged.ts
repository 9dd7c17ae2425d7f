import type { Span } from "../finding";
import type { Post } from "../post";
import { overlapsAny } from "../spans";

/** True when the words stand in a hashtag or a mention, whose spelling is not the writer’s to choose. */
export function isTagged({ hashtags, mentions }: Post, span: Span): boolean {
  return overlapsAny(hashtags, span) || overlapsAny(mentions, span);
}
