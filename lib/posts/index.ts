/**
 * Posts of one's own that went out: their shape, what of them may reach Meta's page, and how they are brought from elsewhere. Pure;
 * promises that a digest holds no word of a post.
 */
export { digestOf, MOST_DIGEST, newestFirst } from "./digest";
export {
  type DigestPost,
  digestPostSchema,
  LONGEST_POST,
  MOST_SHINGLES,
  type PastPost,
  POST_DAYS,
  type PostSurface,
  pastPostSchema,
} from "./post";
export { unknownPosts } from "./same-post";
