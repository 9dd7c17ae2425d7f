import type { PastPost } from "../posts";

/** A post that was seen going out, as it is handed on; whoever keeps it gives it an id and its hashes. */
export type SeenPost = Omit<PastPost, "id" | "origin" | "shingles">;

/** What telling a publication from a press needs of the surroundings. Without it no post is kept. */
export interface PublicationPorts {
  /** What the author did in the page since the last press that was let through, but for answering what it brought. */
  actsSincePress(): number;
  /** The composer writes a post that is new, and not one that is out already. */
  isNewPost(): boolean;
  keep(post: SeenPost): void;
}
