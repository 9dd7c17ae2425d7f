import { LONGEST_POST } from "./limits";

/** Most posts taken from one paste. */
const MOST = 200;

/** Posts of a pasted text: parted by a line of at least three hyphens, equals signs or asterisks; without such a line it is one post. */
export function splitPasted(text: string): string[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/^[ \t]*(?:-{3,}|={3,}|\*{3,})[ \t]*$/m)
    .map((post) => post.trim())
    .filter((post) => post !== "" && post.length <= LONGEST_POST)
    .slice(0, MOST);
}
