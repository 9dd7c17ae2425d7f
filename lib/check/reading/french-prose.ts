import { detectLanguage } from "../language";
import type { Post } from "../post";
import { touchesAny, untouched } from "./untouched";

/** Characters of a sentence that tell its language. */
const READ = 300;
/** Too short to tell. */
const SHORTEST = 12;
/** Seen in nearly every French sentence and in hardly any English one: spares the count of words. */
const FRENCH = /[éèêàçùœ]|\b(?:les?|des|du|et|une|vous|nous|votre|pour|avec)\b/i;

const kept = new WeakMap<Post, Map<number, boolean>>();

/**
 * Tells whether a place of a French post is French prose: no link, hashtag or code, and not in a sentence that reads as English
 * (a slogan, the other half of a bilingual post), which keeps its own typography. Asked in order of position.
 */
export function frenchProse(post: Post): (start: number, end: number) => boolean {
  const isUntouched = touchesAny(untouched(post));
  const isEnglish = englishSentences(post);
  return (start, end) => !isUntouched(start, end) && !isEnglish(start);
}

function englishSentences(post: Post): (at: number) => boolean {
  const { sentences, text } = post;
  if (sentences.length < 2) return () => false;
  const known = kept.get(post) ?? new Map<number, boolean>();
  kept.set(post, known);
  let sentence = 0;
  return (at) => {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < at) sentence++;
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    const words = text.slice(start, Math.min(end, start + READ));
    const isEnglish = words.length > SHORTEST && !FRENCH.test(words) && detectLanguage(words) === "en";
    known.set(sentence, isEnglish);
    return isEnglish;
  };
}
