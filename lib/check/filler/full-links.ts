import type { Link, Post } from "../post";

/** Public shorteners met most often: such an address names neither a site nor what waits behind it. */
const SHORTENED =
  /^(?:bit\.ly|bitly\.com|buff\.ly|cutt\.ly|dlvr\.it|fb\.me|goo\.gl|ift\.tt|is\.gd|lnkd\.in|ow\.ly|rb\.gy|rebrand\.ly|shorturl\.at|tiny\.cc|tinyurl\.com|trib\.al|urlz\.fr)$/;

/** Links that show where they lead. A shortened one tells the reader nothing, so it stands for no matter and no action. */
export function fullLinks(post: Post): readonly Link[] {
  return post.links.filter((link) => !SHORTENED.test(link.host));
}
