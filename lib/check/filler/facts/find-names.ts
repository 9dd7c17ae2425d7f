import type { Post, Word } from "../../post";
import type { Fact } from "./fact";

const MOST = 3;
/** A name pins a post less than a price or a date: it may be anybody's. */
const WEIGHT = 0.3;
const SHORTEST = 3;
/** In a headline where many words have capitals, capitals name nobody. */
const HEADLINE_SHARE = 0.4;
/** A day of the week, also several: « les Mardis », “on Tuesdays”. */
const DAY = /^(?:[a-z]{3,6}d(?:i|ay)|dimanche)s?$/;
/** Months, feasts and networks take capitals without being anybody. */
const NOT_NAMES = new Set(
  "january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre facebook instagram internet christmas easter halloween thanksgiving noel paques nouvel an happy day world national international new year mother father mothers fathers valentine god dieu iphone netflix page like share tag comment merci love wifi".split(
    " ",
  ),
);

/** Capitalised words after a lower-case one, outside quotations: people, places, firms. */
export function findNames(post: Post): readonly Fact[] {
  const { text, words, quotes } = post;
  let capitals = 0;
  let quote = 0;
  const names: Fact[] = [];
  for (const word of words) {
    if (!isCapital(text.charCodeAt(word.start))) continue;
    capitals++;
    if (names.length === MOST || !isName(text, word)) continue;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= word.start) quote++;
    if ((quotes[quote]?.start ?? Number.POSITIVE_INFINITY) >= word.end)
      names.push({ start: word.start, end: word.end, kind: "name", weight: WEIGHT });
  }
  return capitals > words.length * HEADLINE_SHARE ? [] : names;
}

function isName(text: string, word: Word): boolean {
  if (word.end - word.start < SHORTEST || NOT_NAMES.has(word.folded) || DAY.test(word.folded) || isCapital(text.charCodeAt(word.start + 1)))
    return false;
  const gap = text[word.start - 1];
  if (gap === "’" || gap === "'") return true;
  const before = text.charCodeAt(word.start - (text[word.start - 2] === "," ? 3 : 2));
  return gap === " " && ((before > 96 && before < 123) || (before > 223 && before < 383));
}

function isCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code > 191 && code < 223);
}
