import { detectLanguage } from "../language";
import type { Post } from "../post";
import { touchesAny, untouched } from "./untouched";

/** Characters of a line that tell its language. */
const READ = 300;
/** Seen in nearly every French line and in hardly any English one: spares the count of words. */
const FRENCH = /[éèêàçùœ]|\b(?:les?|des|du|et|une|vous|nous|votre|pour|avec)\b/i;

const kept = new WeakMap<Post, Map<number, boolean>>();

/**
 * Tells whether a place of a French post is French prose: no link, hashtag or code, and not in a line that reads as English
 * (bilingual posts give each language its lines, and its own typography). Asked in order of position.
 */
export function frenchProse(post: Post): (start: number, end: number) => boolean {
  const isUntouched = touchesAny(untouched(post));
  const isEnglish = englishLines(post);
  return (start, end) => !isUntouched(start, end) && !isEnglish(start);
}

function englishLines(post: Post): (at: number) => boolean {
  const { lines, text } = post;
  if (lines.length < 2) return () => false;
  const known = kept.get(post) ?? new Map<number, boolean>();
  kept.set(post, known);
  let line = 0;
  return (at) => {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) < at) line++;
    const before = known.get(line);
    if (before !== undefined) return before;
    const { start, end } = lines[line] ?? { start: 0, end: 0 };
    const words = text.slice(start, Math.min(end, start + READ));
    const isEnglish = !FRENCH.test(words) && detectLanguage(words) === "en";
    known.set(line, isEnglish);
    return isEnglish;
  };
}
