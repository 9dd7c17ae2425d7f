import type { Span } from "../finding";
import type { Post } from "../post";
import { firstEndingBehind } from "./span-search";

/** True when the words stand in a hashtag or a mention, whose spelling is not the writer’s to choose. */
export function isTagged({ hashtags, mentions }: Post, { start, end }: Span): boolean {
  return [hashtags, mentions].some((tags) => {
    const tag = tags[firstEndingBehind(tags, start)];
    return tag !== undefined && tag.start < end;
  });
}
