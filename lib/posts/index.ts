/**
 * Posts of one's own that went out: their shape, what of them may reach Meta's page, how they are brought from elsewhere, and what an
 * edited charter would have said of them. Pure; promises that a digest holds no word of a post.
 */
export { type BroughtPorts, broughtPost } from "./brought";
export { digestOf, MOST_DIGEST, newestFirst } from "./digest";
export { type DryRun, type DryRunPost, dryRun, type Judge } from "./dry-run";
export { LONGEST_POST, MOST_SHINGLES } from "./limits";
export {
  type DigestPost,
  digestPostSchema,
  type PastPost,
  POST_DAYS,
  type PostSurface,
  pastPostSchema,
} from "./post";
export { type ExportFault, type ReadExport, type ReadPost, readExport } from "./read-export";
export { unknownPosts } from "./same-post";
export { splitPasted } from "./split-pasted";
export { type ExportZone, instantOf, likelierZone, readWallTime, type WallTime } from "./times";
