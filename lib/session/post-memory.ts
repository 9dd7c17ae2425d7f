import type { RequestOf } from "../messages";
import { LONGEST_POST, MOST_SHINGLES, type PastPost } from "../posts";
import type { Rulebook } from "./rulebook";

/** A post that was seen going out, without what is made for keeping it. */
type Seen = Omit<PastPost, "id" | "origin" | "shingles">;

export interface PostMemoryPorts {
  note(request: RequestOf<"posts.note">): Promise<unknown>;
  readonly shinglesOf: Rulebook["shinglesOf"];
  newId(): string;
}

/** Hands posts that went out to the background, hashed for the rules about repeats. A text that no post could have is let go. */
export function createPostMemory({ note, shinglesOf, newId }: PostMemoryPorts): (post: Seen) => void {
  return (post) => {
    if (post.text.length > LONGEST_POST) return;
    const hashes = shinglesOf(post.text);
    const { id, name } = post.page;
    const page = { ...(id !== undefined && { id: id.slice(0, 64) }), ...(name !== undefined && { name: name.slice(0, 200) }) };
    void note({ post: { ...post, page, id: newId(), origin: "seen", shingles: hashes.length > MOST_SHINGLES ? [] : [...hashes] } });
  };
}
